import { RoleMark } from "@/app/_ui/role-mark"
import type { LabRow } from "@/lib/labs/queries"
import { wordOn } from "@/lib/labs/word"
import { roles } from "@/lib/roles/roles"

/** What the talk says of a lab's roles, as short as it can be said: "SWE, RE, RS", "no RE", or that it is unknown. */
export function TalkWord({ lab }: { lab: LabRow }) {
  const words = roles.map((role) => ({ role, says: wordOn(role, lab).says }))
  const unknown = words.filter(({ says }) => says === "unknown").map(({ role }) => role)
  if (unknown.length === roles.length) return <span className="text-[13px] text-faint">Unknown</span>
  return (
    <ul className="flex flex-wrap gap-x-3.5 text-[13px] max-md:flex-col">
      {words
        .filter(({ says }) => says !== "unknown")
        .map(({ role, says }) => (
          <li key={role} className="flex items-center gap-1.5 whitespace-nowrap text-soft">
            {says === "no" && "no "}
            <RoleMark role={role} short />
            {says === "both" && " yes and no"}
          </li>
        ))}
      {unknown.length > 0 && <li className="text-faint">{unknown.join(", ")} unknown</li>}
    </ul>
  )
}
