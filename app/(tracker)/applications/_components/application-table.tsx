import Link from "next/link"
import { DayPill } from "@/app/_ui/day-pill"
import { RoleMark } from "@/app/_ui/role-mark"
import { SamplePill } from "@/app/_ui/sample-pill"
import { StageBadge } from "@/app/_ui/stage-badge"
import type { ApplicationRow } from "@/lib/applications/queries"
import { isUnsent } from "@/lib/applications/stages"
import type { Tally } from "@/lib/checklists/progress"
import { type Day, shortDay } from "@/lib/dates"
import { ChooseAll } from "./choose-all"

/** The list: a table, and on a narrow screen a card a row. */
export function ApplicationTable({
  rows,
  progress,
  today,
}: {
  rows: ApplicationRow[]
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
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="who">
              {/* Named apart from the row: what it chooses is its description. */}
              <input
                type="checkbox"
                form="bulk"
                name="ids"
                value={row.id}
                aria-label="Choose"
                aria-describedby={`row-${row.id}`}
                className="choose"
              />
              <RoleMark role={row.role} short />
            </td>
            <td className="title">
              <div className="md:line-clamp-2">
                <Link id={`row-${row.id}`} href={`/applications/${row.id}`} prefetch={false}>
                  {row.title}
                </Link>
                <small>{row.lab.name}</small> {row.sample && <SamplePill />}
              </div>
            </td>
            <td>
              <StageBadge stage={row.stage} />
            </td>
            <td className="wide">
              <Progress tally={progress.get(row.id)} />
            </td>
            <td className={row.deadline ? "due" : "due wide"}>
              <Deadline {...row} today={today} />
            </td>
            <td className="activity">
              <time dateTime={row.activityOn}>{shortDay(row.activityOn, today)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Core items answered, of those there are. */
function Progress({ tally = { done: 0, total: 0 } }: { tally?: Tally }) {
  const { done, total } = tally
  return (
    <span className="inline-flex items-center gap-2 text-soft">
      <svg aria-hidden="true" viewBox="0 0 54 5" className="h-[5px] w-[54px] overflow-hidden rounded-[3px]">
        <rect width="54" height="5" className="fill-line" />
        <rect width={total === 0 ? 0 : (54 * done) / total} height="5" className="fill-soft" />
      </svg>
      {done}/{total}
      <span className="sr-only">core items</span>
    </span>
  )
}

// Once it is sent, its deadline presses nobody.
function Deadline({ deadline, stage, today }: Pick<ApplicationRow, "deadline" | "stage"> & { today: Day }) {
  if (!deadline) return <span className="text-faint">–</span>
  return isUnsent(stage) ? (
    <DayPill day={deadline} today={today} />
  ) : (
    <time dateTime={deadline}>{shortDay(deadline, today)}</time>
  )
}
