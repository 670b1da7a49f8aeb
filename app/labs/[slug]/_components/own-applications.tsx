import Link from "next/link"
import { RoleMark } from "@/app/_ui/role-mark"
import { SamplePill } from "@/app/_ui/sample-pill"
import { StageBadge } from "@/app/_ui/stage-badge"
import type { ApplicationRow } from "@/lib/applications/queries"
import { type Day, shortDay } from "@/lib/dates"
import type { LabDetail } from "@/lib/labs/queries"

/** The viewer's applications to a lab, the latest first. */
export function OwnApplications({
  lab,
  applications,
  today,
}: {
  lab: LabDetail
  applications: ApplicationRow[]
  today: Day
}) {
  return (
    <section aria-labelledby="applications" className="sheet">
      <header>
        <h2 id="applications">Your applications</h2>
        {applications.length > 0 && (
          <Link
            href={`/applications?lab=${lab.slug}`}
            prefetch={false}
            className="inline-flex min-h-6 items-center text-[12px] text-faint hover:text-ink"
          >
            In the list
          </Link>
        )}
      </header>
      {applications.length === 0 ? (
        <p className="p-4 text-faint">
          None yet to <bdi>{lab.name}</bdi>.
        </p>
      ) : (
        <table className="list lg:[&_td]:px-4 lg:[&_th]:px-4">
          <thead>
            <tr>
              <th scope="col">Role</th>
              <th scope="col">Title</th>
              <th scope="col">Stage</th>
              <th scope="col">Last activity</th>
            </tr>
          </thead>
          <tbody>
            {applications.map((application) => (
              <Row key={application.id} {...application} today={today} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ id, role, title, stage, sample, activityOn, today }: ApplicationRow & { today: Day }) {
  return (
    <tr>
      <td>
        <RoleMark role={role} short />
      </td>
      <td className="title">
        <Link href={`/applications/${id}`} prefetch={false}>
          {title}
        </Link>{" "}
        {sample && <SamplePill />}
      </td>
      <td>
        <StageBadge stage={stage} />
      </td>
      <td className="activity">
        <time dateTime={activityOn}>{shortDay(activityOn, today)}</time>
      </td>
    </tr>
  )
}
