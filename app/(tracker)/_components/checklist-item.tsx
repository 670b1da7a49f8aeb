import Link from "next/link"
import type { ReactNode } from "react"
import { ActionForm } from "@/app/_ui/action-form"
import type { ItemState } from "@/lib/checklists/readiness"
import type { Day } from "@/lib/dates"
import type { Role } from "@/lib/roles/roles"
import { tick } from "../checklist-actions"
import { AnswerPanel } from "./answer-panel"
import { anchorOf, answerAddress, type Target } from "./item-address"
import { ItemReason } from "./item-reason"
import { ItemStanding, isSentence } from "./item-standing"
import { TickBox } from "./tick-box"

type Shown = { entry: ItemState; target: Target; role: Role; today: Day; open: boolean; beside?: ReactNode }

/** One item: its box, its words, how it is answered and why it is here. `open`, its answer can be written, with what stands `beside` it. */
export function ChecklistItem({ entry, target, role, today, open, beside }: Shown) {
  const title = `title-${anchorOf(target)}`
  const fields = Object.entries(target).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
  return (
    <li id={anchorOf(target)} className="scroll-my-[30vh] px-4 py-[7px] target:bg-accent-wash">
      <ActionForm action={tick} className="grid grid-cols-[18px_minmax(0,1fr)_auto] gap-x-2.5">
        {fields}
        <TickBox
          labelledBy={title}
          checked={entry.state === "WAIVED" ? "mixed" : entry.state !== "OPEN"}
          proven={entry.state === "EVIDENCE"}
          aside={entry.level === "BEYOND" ? "" : entry.level.toLowerCase()}
        />
        <span id={title} className="font-medium">
          {entry.words}
        </span>
      </ActionForm>
      <div className="pl-7 text-[12.5px] text-soft">
        <ItemStanding entry={entry} today={today} />
        {!open && (
          <span className="print:hidden">
            {isSentence(entry) ? " " : " · "}
            <AnswerLink entry={entry} target={target} />
          </span>
        )}
        <ItemReason catalogue={entry.catalogue} role={role} afterSentence={open && isSentence(entry)} />
        {!open && <Kept entry={entry} />}
      </div>
      {open && <AnswerPanel {...{ target, fields, role, entry, today, beside }} />}
    </li>
  )
}

/** The note and the link of an answer by hand. */
function Kept({ entry: { note, link } }: { entry: ItemState }) {
  return (
    <>
      {note && <p className="line-clamp-3 whitespace-pre-line text-faint">{note}</p>}
      {link && (
        <>
          {!note && " · "}
          <a href={link} rel="noreferrer" target="_blank" className="inline-link">
            {new URL(link).host}
          </a>
        </>
      )}
    </>
  )
}

function AnswerLink({ entry, target }: Pick<Shown, "entry" | "target">) {
  const byHand = entry.scope === "CANDIDATE" || !entry.catalogue ? "Answer" : "Write it"
  return (
    <Link
      href={answerAddress(target)}
      scroll={false}
      prefetch={false}
      className="inline-link"
      aria-describedby={`title-${anchorOf(target)}`}
    >
      {entry.state === "OPEN" ? byHand : "Change"}
    </Link>
  )
}
