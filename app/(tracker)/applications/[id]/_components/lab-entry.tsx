import Link from "next/link"
import { Citation } from "@/app/_ui/citation"
import type { ApplicationDetail } from "@/lib/applications/queries"
import type { Viewer } from "@/lib/auth/viewer"
import { longDay } from "@/lib/dates"
import { listSightings } from "@/lib/labs/queries"
import { type Word, wordOn } from "@/lib/labs/word"
import { citationOf } from "@/lib/roles/facts"
import { roleNames, roles } from "@/lib/roles/roles"

const answers: Record<Word["says"], string> = { yes: "yes", no: "no", both: "yes and no", unknown: "unknown" }

/** What the lab is known to have of the three roles: on the talk's word, and as the candidate saw it. What nobody said is unknown. */
export async function LabEntry({ viewer, application }: { viewer: Viewer; application: ApplicationDetail }) {
  const { lab, labId } = application
  const seen = await listSightings(viewer, labId)
  return (
    <div className="text-[13px] text-soft">
      <p>
        Roles at{" "}
        <Link href={`/labs/${lab.slug}`} prefetch={false} className="inline-link">
          {lab.name}
        </Link>
        , according to the talk:
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        {roles.map((role) => {
          const { says, heard } = wordOn(role, lab)
          const sighting = seen.find((each) => each.role === role)
          return (
            <div key={role} className="contents">
              <dt>{roleNames[role]}</dt>
              <dd>
                {answers[says]}
                {heard.map(({ fact }) => (
                  <span key={fact.number}>
                    {" "}
                    <Citation fact={fact} place={citationOf(fact)} />
                  </span>
                ))}
                {sighting && ` · you saw it on ${longDay(sighting.seenOn, viewer.today)}`}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
