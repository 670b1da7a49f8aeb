import type { ApplicationDetail } from "@/lib/applications/queries"
import type { Readiness, ReadinessThen } from "@/lib/checklists/readiness"
import { type Day, longDay } from "@/lib/dates"

type Shown = { application: ApplicationDetail; now: Readiness; today: Day }

/** How ready the candidate was when they applied, as its event keeps it, beside how ready they are now. */
export function ThenAndNow({ application: { events }, now, today }: Shown) {
  const applied = events
    .filter(({ stage, struckAt }) => stage === "APPLIED" && !struckAt)
    .toSorted((a, b) => a.happenedOn.localeCompare(b.happenedOn) || a.id - b.id)[0]
  // A later one is a follow-up; one logged before readiness was kept has none.
  if (!applied?.readiness) return null
  // Only the commands of applications write it, in this shape.
  const then = applied.readiness as unknown as ReadinessThen
  return (
    <span className="mt-1 block text-[12.5px] text-faint">
      Your readiness when you applied, {longDay(applied.happenedOn, today)}: {told(then)}. Now: {told(now)}.
    </span>
  )
}

const told = ({ core, recommended }: ReadinessThen): string =>
  `${core.done} of ${core.total} core, ${recommended.done} of ${recommended.total} recommended`
