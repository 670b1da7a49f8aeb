import { Citation } from "@/app/_ui/citation"
import { closestRoles } from "@/lib/checklists/fit"
import type { Readiness } from "@/lib/checklists/readiness"
import { citationOf, fact } from "@/lib/roles/facts"
import { leadingFacts } from "@/lib/roles/guidance"
import { type Role, roleNames } from "@/lib/roles/roles"

/** Which role the record is closest to today, in the talk's words. It weighs evidence, and passes no verdict. */
export function Fit({ readiness }: { readiness: Readonly<Record<Role, Readiness>> }) {
  const closest = closestRoles(readiness)
  const only = closest.length === 1 ? closest[0] : undefined
  return (
    <p className="relative mb-5 max-w-[88ch] text-soft">
      {closest.length === 0 ? (
        <>
          No evidence speaks for a role yet, and each has its own bar <Cited number={2} first />.
        </>
      ) : (
        <>
          So far your evidence is closest to{" "}
          {only ? (
            <>
              <b className="font-medium text-ink">{roleNames[only].toLowerCase()}</b>:{" "}
              {lowered(leadingFacts[only].words)}{" "}
              <Citation fact={fact(leadingFacts[only].fact)} place={leadingFacts[only].cite} first />.
            </>
          ) : (
            `${inWords(closest)}, equally.`
          )}{" "}
          That is a picture of a record, not a verdict.
        </>
      )}{" "}
      Skills can be learned on the job <Cited number={41} first={closest.length > 1} />, and many routes lead in{" "}
      <Cited number={35} />.
    </p>
  )
}

const Cited = ({ number, first }: { number: number; first?: boolean }) => (
  <Citation fact={fact(number)} place={citationOf(fact(number))} first={first} />
)

// "An ML PhD" keeps its capitals further on.
const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

const inWords = (some: readonly Role[]) =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(some.map((role) => roleNames[role].toLowerCase()))
