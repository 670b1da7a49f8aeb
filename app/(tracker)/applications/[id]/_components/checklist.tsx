import Link from "next/link"
import { Citation } from "@/app/_ui/citation"
import type { ApplicationDetail } from "@/lib/applications/queries"
import type { Viewer } from "@/lib/auth/viewer"
import { type Group, groupsOf } from "@/lib/checklists/groups"
import { tallyOf } from "@/lib/checklists/progress"
import { countReach, listItems } from "@/lib/checklists/queries"
import { readinessFor } from "@/lib/checklists/readiness"
import { readRecord } from "@/lib/record/queries"
import { fact } from "@/lib/roles/facts"
import { leadingFacts } from "@/lib/roles/guidance"
import { roleNames } from "@/lib/roles/roles"
import { ChecklistItem } from "../../../_components/checklist-item"
import { AddItem } from "./add-item"
import { LabEntry } from "./lab-entry"
import { ThenAndNow } from "./then-and-now"

type Reach = { ofRole: number; toLab: number }

/** The application's checklist. `open` is the item whose answer is being written, or "new" for one of the candidate's own. */
export async function Checklist({
  viewer,
  application,
  open,
}: {
  viewer: Viewer
  application: ApplicationDetail
  open?: string
}) {
  const [items, reach, record] = await Promise.all([
    listItems(viewer, application),
    countReach(viewer, application),
    readRecord(viewer),
  ])
  const groups = groupsOf(items, application.role, record)
  const shown = groups.flatMap((group) => group.entries)
  const lead = leadingFacts[application.role]
  return (
    <section aria-labelledby="checklist" className="sheet">
      <header>
        <h2 id="checklist" className="flex-none">
          Checklist
        </h2>
        <p className="text-right text-[12px] text-faint">{progressIn(shown)}</p>
      </header>
      <p className="border-b border-line px-4 py-2.5 text-[13px] text-soft">
        {lead.words}. <Citation fact={fact(lead.fact)} place={lead.cite} first />
        <ThenAndNow
          application={application}
          now={readinessFor(application.role, items, record)}
          today={viewer.today}
        />
      </p>
      {groups.map(
        (group) =>
          group.entries.length > 0 && (
            <div key={group.name} className="border-t border-line pb-2 first-of-type:border-t-0">
              <h3 className="px-4 pt-3 pb-1 text-[12.5px] font-normal text-faint">
                {headingOf(group, application, reach)}
              </h3>
              <ul>
                {group.entries.map((entry) => (
                  <ChecklistItem
                    key={entry.id}
                    entry={entry}
                    target={{ application: application.id, item: entry.id }}
                    role={application.role}
                    today={viewer.today}
                    open={open === entry.id}
                    beside={entry.slug === "role-fit" && <LabEntry viewer={viewer} application={application} />}
                  />
                ))}
              </ul>
            </div>
          ),
      )}
      <div className="border-t border-line px-4 py-2 print:hidden">
        {open === "new" ? (
          <AddItem application={application} />
        ) : (
          <Link href={`/applications/${application.id}?answer=new`} scroll={false} prefetch={false} className="link">
            Add an item of your own
          </Link>
        )}
      </div>
    </section>
  )
}

const progressIn = (items: Group["entries"]): string =>
  (["CORE", "RECOMMENDED", "BONUS"] as const)
    .map((level) => ({ level, ...tallyOf(items, level) }))
    .filter(({ total }) => total > 0)
    .map(({ level, done, total }) => `${done} of ${total} ${level.toLowerCase()}`)
    .join(" · ")

const headingOf = ({ name }: Group, { lab, role }: ApplicationDetail, { ofRole, toLab }: Reach) => {
  const roleName = roleNames[role].toLowerCase()
  const [heading, reach] = {
    APPLICATION: ["This application", ""],
    LAB: [lab.name, toLab === 1 ? "counts for every application there" : `counts for all ${toLab} applications there`],
    CANDIDATE: [
      "You",
      ofRole === 1 ? `counts for every ${roleName} application` : `counts for all ${ofRole} ${roleName} applications`,
    ],
    BEYOND: ["Beyond the talk", "counts in nothing"],
  }[name]
  return (
    <>
      <b className="font-semibold text-soft">{heading}</b>
      {reach && ` · ${reach}`}
    </>
  )
}
