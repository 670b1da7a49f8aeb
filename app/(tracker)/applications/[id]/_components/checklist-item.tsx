import Link from "next/link"
import { ActionForm } from "@/app/_ui/action-form"
import { Citation } from "@/app/_ui/citation"
import { factsFor } from "@/lib/checklists/catalogue"
import type { Entry } from "@/lib/checklists/groups"
import type { Subject } from "@/lib/checklists/queries"
import { type Day, longDay } from "@/lib/dates"
import type { Role } from "@/lib/roles/roles"
import { tick } from "../checklist-actions"
import { AnswerPanel } from "./answer-panel"
import { TickBox } from "./tick-box"

type Shown = { application: Subject; entry: Entry; today: Day; open: boolean }

/** One item: its box, its words, how it is answered and why it is here. `open`, its answer can be written. */
export function ChecklistItem({ application, entry, today, open }: Shown) {
  const title = `title-${entry.id}`
  return (
    <li id={`item-${entry.id}`} className="scroll-my-[30vh] px-4 py-[7px] target:bg-accent-wash">
      <ActionForm action={tick} className="grid grid-cols-[18px_minmax(0,1fr)_auto] gap-x-2.5">
        <input type="hidden" name="application" value={application.id} />
        <input type="hidden" name="item" value={entry.id} />
        <TickBox
          labelledBy={title}
          checked={entry.waivedOn ? "mixed" : entry.doneOn !== null}
          aside={entry.level === "BEYOND" ? "" : entry.level.toLowerCase()}
        />
        <span id={title} className="font-medium">
          {entry.words}
        </span>
      </ActionForm>
      <div className="pl-7 text-[12.5px] text-soft">
        {standing(entry, today)} {!open && <AnswerLink application={application} entry={entry} />}
        <Why entry={entry} role={application.role} />
        {!open && entry.note && <p className="line-clamp-3 whitespace-pre-line text-faint">{entry.note}</p>}
        {!open && entry.link && (
          <>
            {!entry.note && " · "}
            <a href={entry.link} rel="noreferrer" target="_blank" className="inline-link">
              {new URL(entry.link).host}
            </a>
          </>
        )}
      </div>
      {open && <AnswerPanel application={application} entry={entry} today={today} />}
    </li>
  )
}

const standing = ({ doneOn, waivedOn, waiver, note, link, sample, catalogue }: Entry, today: Day): string => {
  const by = sample ? " by the sample" : ""
  if (waivedOn) return `Waived${by} on ${longDay(waivedOn, today)}: ${waiver}.`
  const kept = [note && "a note", link && "a link"].filter(Boolean).join(" and ")
  if (doneOn) return `Marked${by || " by you"} on ${longDay(doneOn, today)}${kept && `, with ${kept}`}.`
  if (kept) return `Open, ${kept} kept${by}.`
  return catalogue ? `Open: ${catalogue.answer}.` : "Open. Your own item."
}

function AnswerLink({ application, entry }: Pick<Shown, "application" | "entry">) {
  const answered = entry.doneOn !== null || entry.waivedOn !== null
  const words = answered ? "Change" : entry.scope === "CANDIDATE" || !entry.catalogue ? "Answer" : "Write it"
  return (
    <Link
      href={`/applications/${application.id}?answer=${entry.id}#item-${entry.id}`}
      scroll={false}
      prefetch={false}
      className="inline-link print:hidden"
      aria-describedby={`title-${entry.id}`}
    >
      {words}
    </Link>
  )
}

/** Why the item is here: its place in the source, or for what goes beyond the talk its reference. */
function Why({ entry: { catalogue }, role }: { entry: Entry; role: Role }) {
  if (!catalogue) return null
  if (catalogue.level === "BEYOND") {
    return catalogue.references.map(({ label, url }) => (
      <span key={label}>
        {" · "}
        {url ? (
          <a href={url} rel="noreferrer" target="_blank" className="inline-link">
            {label}
          </a>
        ) : (
          label
        )}
      </span>
    ))
  }
  const facts = factsFor(catalogue, role)
  const cited = facts.find((fact) => fact.places.includes(catalogue.cite)) ?? facts[0]
  return (
    cited && (
      <>
        {" · "}
        <Citation fact={cited} place={catalogue.cite} />
      </>
    )
  )
}
