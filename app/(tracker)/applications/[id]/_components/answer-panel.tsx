import Link from "next/link"
import { ActionForm } from "@/app/_ui/action-form"
import { Citation } from "@/app/_ui/citation"
import { TextArea, TextField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import { factsFor } from "@/lib/checklists/catalogue"
import type { Entry } from "@/lib/checklists/groups"
import type { Subject } from "@/lib/checklists/queries"
import type { Day } from "@/lib/dates"
import { citationOf } from "@/lib/roles/facts"
import { answer, reopen, waive } from "../checklist-actions"
import { OwnItem } from "./own-item"

/** Where an item is answered: by hand with a day, a note and a link, or waived with a reason. */
export function AnswerPanel({ application, entry, today }: { application: Subject; entry: Entry; today: Day }) {
  const target = (
    <>
      <input type="hidden" name="application" value={application.id} />
      <input type="hidden" name="item" value={entry.id} />
    </>
  )
  const { catalogue, note, link, doneOn, waivedOn, waiver } = entry
  return (
    <div className="mt-2 ml-7 grid gap-4 rounded-md border border-line bg-paper p-4">
      {catalogue && catalogue.facts.length > 0 && (
        <ul className="grid gap-1 text-[13px] text-soft">
          {factsFor(catalogue, application.role).map((fact) => (
            <li key={fact.number}>
              {fact.words} <Citation fact={fact} place={citationOf(fact)} told />
            </li>
          ))}
        </ul>
      )}
      {catalogue === undefined && <OwnItem entry={entry} target={target} />}
      <ActionForm action={answer} className="grid gap-3 md:grid-cols-[minmax(0,1fr)_160px]">
        {target}
        <TextArea name="note" label="Your note" rows={4} maxLength={10_000} defaultValue={note ?? ""} wide autoFocus />
        <TextField
          name="link"
          label="Link"
          type="url"
          inputMode="url"
          placeholder="https://"
          defaultValue={link ?? ""}
        />
        <TextField name="doneOn" label="Done on" type="date" required max={today} defaultValue={doneOn ?? today} />
        <div className="col-span-full flex gap-2">
          <SubmitButton className="btn btn-main">{doneOn ? "Save" : "Save as done"}</SubmitButton>
          <Link
            href={`/applications/${application.id}#item-${entry.id}`}
            scroll={false}
            prefetch={false}
            className="btn"
          >
            Close
          </Link>
        </div>
      </ActionForm>
      <div className="border-t border-line pt-3">
        {doneOn || waivedOn ? (
          <ActionForm action={reopen}>
            {target}
            <SubmitButton className="link">{waivedOn ? "Take the waiver back" : "Open it again"}</SubmitButton>
          </ActionForm>
        ) : (
          <ActionForm action={waive} className="grid items-end gap-3 md:grid-cols-[minmax(0,1fr)_auto]">
            {target}
            <TextField
              name="waiver"
              label="Or waive it, because"
              placeholder="the reason"
              required
              maxLength={200}
              defaultValue={waiver ?? catalogue?.waiverHint ?? ""}
            />
            <SubmitButton>Waive</SubmitButton>
          </ActionForm>
        )}
      </div>
    </div>
  )
}
