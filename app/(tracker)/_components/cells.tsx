import type { Readiness } from "@/lib/checklists/readiness"
import type { Role } from "@/lib/roles/roles"

const gap = 1

/** A bar with one cell an item, in the role's colour: tall ones are core, full ones the record answers, hatched ones the candidate did. */
export function Cells({ role, readiness: { items, core, recommended } }: { role: Role; readiness: Readiness }) {
  const width = (100 - gap * (items.length - 1)) / items.length
  const told = `Answered: ${core.done} of ${core.total} core, ${recommended.done} of ${recommended.total} recommended`
  return (
    <svg role="img" aria-label={told} width="100%" height="9" className={`role-${role} block`}>
      <pattern id={`hatch-${role}`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="4" fill="currentColor" />
      </pattern>
      {items.map(({ handle, level, state }, index) => {
        const height = level === "CORE" ? 9 : 5
        const place = { x: `${index * (width + gap)}%`, y: 9 - height, width: `${width}%`, height, rx: 2 }
        const fill = state === "EVIDENCE" ? "currentColor" : `url(#hatch-${role})`
        return state === "OPEN" ? (
          <rect key={handle} {...place} className="fill-line" />
        ) : (
          <rect key={handle} {...place} fill={fill} />
        )
      })}
    </svg>
  )
}
