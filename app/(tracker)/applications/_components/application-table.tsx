import { pillOf } from "@/app/_ui/day-pill"
import type { ApplicationRow as Found } from "@/lib/applications/queries"
import type { ApplicationFilter } from "@/lib/applications/schema"
import { isUnsent } from "@/lib/applications/stages"
import type { Tally } from "@/lib/checklists/progress"
import { type Day, shortDay } from "@/lib/dates"
import { ApplicationRow } from "./application-row"
import { ChooseAll } from "./choose-all"

/** The list: a table, and on a narrow screen a card a row. Sorted by the day applied, that day comes last in each row. */
export function ApplicationTable({
  rows,
  progress,
  today,
  sort,
}: {
  rows: Found[]
  progress: Map<string, Tally>
  today: Day
  sort: ApplicationFilter["sort"]
}) {
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">
            <span className="flex items-center gap-2.5">
              <ChooseAll />
              Role
            </span>
          </th>
          <th scope="col">Title and lab</th>
          <th scope="col">Stage</th>
          <th scope="col">Checklist</th>
          <th scope="col">Deadline</th>
          <th scope="col" className="text-right">
            {sort === "applied" ? "Applied" : "Last activity"}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, role, title, stage, sample, lab, activityOn, appliedOn, ...row }) => (
          <ApplicationRow
            key={id}
            row={{
              ...{ id, role, title, stage, sample, lab: lab.name },
              core: progress.get(id) ?? { done: 0, total: 0 },
              deadline: row.deadline ? deadlineOf(row.deadline, isUnsent(stage), today) : null,
              last: dated(sort === "applied" ? appliedOn : activityOn, today),
            }}
          />
        ))}
      </tbody>
    </table>
  )
}

const dated = (day: Day | null, today: Day) => (day ? { day, words: shortDay(day, today) } : null)

// Once it is sent, its deadline presses nobody.
const deadlineOf = (day: Day, presses: boolean, today: Day) =>
  presses ? { day, ...pillOf(day, today) } : { day, words: shortDay(day, today) }
