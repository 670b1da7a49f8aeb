import { pillOf } from "@/app/_ui/day-pill"
import type { ApplicationRow as Found } from "@/lib/applications/queries"
import { isUnsent } from "@/lib/applications/stages"
import type { Tally } from "@/lib/checklists/progress"
import { type Day, shortDay } from "@/lib/dates"
import { ApplicationRow } from "./application-row"
import { ChooseAll } from "./choose-all"

/** The list: a table, and on a narrow screen a card a row. */
export function ApplicationTable({
  rows,
  progress,
  today,
}: {
  rows: Found[]
  progress: Map<string, Tally>
  today: Day
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
            Last activity
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, role, title, stage, sample, lab, activityOn, ...row }) => (
          <ApplicationRow
            key={id}
            row={{
              ...{ id, role, title, stage, sample, lab: lab.name },
              core: progress.get(id) ?? { done: 0, total: 0 },
              deadline: row.deadline ? deadlineOf(row.deadline, isUnsent(stage), today) : null,
              activity: { day: activityOn, words: shortDay(activityOn, today) },
            }}
          />
        ))}
      </tbody>
    </table>
  )
}

// Once it is sent, its deadline presses nobody.
const deadlineOf = (day: Day, presses: boolean, today: Day) =>
  presses ? { day, ...pillOf(day, today) } : { day, words: shortDay(day, today) }
