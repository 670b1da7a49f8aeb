import Link from "next/link"
import type { ReactNode } from "react"
import { ActionForm } from "@/app/_ui/action-form"
import { Citation } from "@/app/_ui/citation"
import { TextArea, TextField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import { UnsavedGuard } from "@/app/_ui/unsaved-guard"
import { factsFor } from "@/lib/checklists/catalogue"
import { asText } from "@/lib/checklists/meanwhile"
import type { ItemState } from "@/lib/checklists/readiness"
import type { Day } from "@/lib/dates"
import { citationOf } from "@/lib/roles/facts"
import type { Role } from "@/lib/roles/roles"
import { answer, overrule, reopen, trust } from "../checklist-actions"
import { itemAddress, type Target } from "./item-address"
import { OwnItem } from "./own-item"
import { WaiverField } from "./waiver-field"

type Panel = { target: Target; fields: ReactNode; role: Role; entry: ItemState; today: Day; beside?: ReactNode }

/**
 * Where an item is answered: by hand with a day, a note and a link, or waived with a reason; and where the record is overruled. `beside` is
 * what else is known and helps to answer.
 */
export function AnswerPanel({ target, fields, role, entry, today, beside }: Panel) {
  const { catalogue, note, link, doneOn, waivedOn, waiver } = entry
  const isAnswered = doneOn !== null || waivedOn !== null
  return (
    <div className="mt-2 ml-7 grid gap-4 rounded-md border border-line bg-paper p-4">
      {catalogue && catalogue.facts.length > 0 && (
        <ul className="grid gap-1 text-[13px] text-soft">
          {factsFor(catalogue, role).map((fact) => (
            <li key={fact.number}>
              {fact.words} <Citation fact={fact} place={citationOf(fact)} told />
            </li>
          ))}
        </ul>
      )}
      {beside}
      {catalogue === undefined && <OwnItem entry={entry} fields={fields} />}
      <ActionForm action={answer} className="grid gap-3 md:grid-cols-[minmax(0,1fr)_160px]">
        <UnsavedGuard />
        {fields}
        <input type="hidden" name="was" value={JSON.stringify(asText({ note, link }))} />
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
          <Link href={itemAddress(target)} scroll={false} prefetch={false} className="btn">
            Close
          </Link>
        </div>
        {!isAnswered && (
          <div className="col-span-full grid items-end gap-3 border-t border-line pt-3 md:grid-cols-[minmax(0,1fr)_auto]">
            <WaiverField reason={waiver ?? catalogue?.waiverHint ?? ""} />
            <SubmitButton name="waive" value="true">
              Waive
            </SubmitButton>
          </div>
        )}
      </ActionForm>
      <Overruling entry={entry} fields={fields} />
      {isAnswered && (
        <ActionForm action={reopen} className="border-t border-line pt-3">
          {fields}
          <SubmitButton data-leaves className="link">
            {waivedOn ? "Take the waiver back" : "Open it again"}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}

/** What the record says may be overruled with a reason, and that be taken back. */
function Overruling({ entry, fields }: Pick<Panel, "entry" | "fields">) {
  const { proofs, overruledOn, overruling } = entry
  if (overruledOn !== null) {
    return (
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line pt-3">
        <p className="text-[13px] text-soft">The record does not count here: {overruling}.</p>
        <ActionForm action={trust}>
          {fields}
          <SubmitButton data-leaves className="link">
            Let the record count
          </SubmitButton>
        </ActionForm>
      </div>
    )
  }
  if (proofs.length === 0) return null
  return (
    <ActionForm
      action={overrule}
      className="grid items-end gap-3 border-t border-line pt-3 md:grid-cols-[minmax(0,1fr)_auto]"
    >
      {fields}
      <TextField
        name="overruling"
        label={proofs.length === 1 ? "The entry does not count, because" : "These entries do not count, because"}
        placeholder="the reason"
        required
        maxLength={200}
      />
      <SubmitButton data-leaves>Does not count</SubmitButton>
    </ActionForm>
  )
}
