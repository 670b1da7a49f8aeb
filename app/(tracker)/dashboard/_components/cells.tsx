import type { Cell } from "@/lib/checklists/readiness"
import type { Role } from "@/lib/roles/roles"

const said = { CORE: "core", RECOMMENDED: "recommended", BONUS: "bonus" } as const

const spoken = (cells: readonly Cell[]): string =>
  (["CORE", "RECOMMENDED", "BONUS"] as const)
    .map((level) => ({ level, of: cells.filter((cell) => cell.level === level) }))
    .filter(({ of }) => of.length > 0)
    .map(({ level, of }) => `${of.filter(({ answered }) => answered).length} of ${of.length} ${said[level]}`)
    .join(", ")

const gap = 1

/** A bar with one cell an item, in the role's colour: tall ones are core, hatched ones are answered. */
export function Cells({ role, cells }: { role: Role; cells: readonly Cell[] }) {
  const width = (100 - gap * (cells.length - 1)) / cells.length
  return (
    <svg role="img" aria-label={`Answered: ${spoken(cells)}`} width="100%" height="9" className={`role-${role} block`}>
      <pattern id={`hatch-${role}`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="4" fill="currentColor" />
      </pattern>
      {cells.map((cell, index) => {
        const height = cell.level === "CORE" ? 9 : 5
        const place = { x: `${index * (width + gap)}%`, y: 9 - height, width: `${width}%`, height, rx: 2 }
        return cell.answered ? (
          <rect key={`${cell.level} ${cell.words}`} {...place} fill={`url(#hatch-${role})`} />
        ) : (
          <rect key={`${cell.level} ${cell.words}`} {...place} className="fill-line" />
        )
      })}
    </svg>
  )
}
