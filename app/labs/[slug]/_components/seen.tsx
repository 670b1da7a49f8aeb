import { ActionForm } from "@/app/_ui/action-form"
import { SubmitButton } from "@/app/_ui/submit-button"
import { type Day, longDay, shortDay } from "@/lib/dates"
import type { SightingRow } from "@/lib/labs/queries"
import { roleNames } from "@/lib/roles/roles"
import { removeSeen } from "../actions"

/** What the viewer has seen of one role, the latest first. */
export function Seen({ sightings, today, slug }: { sightings: SightingRow[]; today: Day; slug: string }) {
  if (sightings.length === 0) return <p className="text-faint">Nothing yet</p>
  return (
    <ul aria-label="You saw" className="-my-0.5 grid gap-1">
      {sightings.map((sighting) => (
        <li key={sighting.id} className="flex items-start justify-between gap-3">
          <span className="min-w-0 py-0.5">
            <span className="text-faint md:hidden">You saw: </span>
            <time dateTime={sighting.seenOn}>{shortDay(sighting.seenOn, today)}</time>
            {sighting.link && (
              <>
                {" · "}
                <a href={sighting.link} rel="noreferrer" className="inline-link inline-block min-h-6">
                  {new URL(sighting.link).host}
                </a>
              </>
            )}
          </span>
          <ActionForm action={removeSeen}>
            <input type="hidden" name="sighting" value={sighting.id} />
            <input type="hidden" name="slug" value={slug} />
            <SubmitButton className="link" aria-label={`Remove ${called(sighting, today)}`}>
              Remove
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}

const called = ({ role, seenOn, link }: SightingRow, today: Day): string =>
  `${roleNames[role].toLowerCase()} seen on ${longDay(seenOn, today)}${link ? ` at ${new URL(link).host}` : ""}`
