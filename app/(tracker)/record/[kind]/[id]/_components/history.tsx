import { ActionForm } from "@/app/_ui/action-form"
import { SelectField, TextField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import { type Day, longDay, shortDay } from "@/lib/dates"
import type { StatusChange } from "@/lib/record/evidence"
import { type Status, statusNames } from "@/lib/record/kinds"
import { standingOf } from "@/lib/record/publication"
import { noteChange, removeChange } from "../actions"
import { Part } from "./facts"

// What mostly comes next; a published paper stays so.
const next: Partial<Record<Status, Status>> = {
  IDEA: "DRAFT",
  DRAFT: "SUBMITTED",
  SUBMITTED: "IN_REBUTTAL",
  IN_REBUTTAL: "ACCEPTED",
  ACCEPTED: "PUBLISHED",
  REJECTED: "SUBMITTED",
}

const likelyNext = (history: readonly StatusChange[]) => {
  const { status } = standingOf({ history })
  return next[status] ?? status
}

type Shown = { evidence: string; history: readonly StatusChange[]; today: Day }

/** Notes a status that a publication had since a day, and shows all of them, the latest first. */
export function History({ evidence, history, today }: Shown) {
  return (
    <Part id="history" name="History">
      <ActionForm
        // A new form for each change: the one before has done its work.
        key={JSON.stringify(history)}
        action={noteChange}
        className="grid grid-cols-2 gap-2.5 px-4 pt-3.5 pb-3 print:hidden"
      >
        <input type="hidden" name="evidence" value={evidence} />
        <SelectField name="status" label="Status" defaultValue={likelyNext(history)}>
          {Object.entries(statusNames).map(([status, shown]) => (
            <option key={status} value={status}>
              {shown}
            </option>
          ))}
        </SelectField>
        <TextField name="on" label="On" type="date" required max={today} defaultValue={today} />
        <SubmitButton className="btn justify-self-start">Add to history</SubmitButton>
      </ActionForm>
      <ol className="px-4 pt-1 pb-3">
        {history.toReversed().map((change) => (
          <Change key={change.on} evidence={evidence} change={change} only={history.length === 1} today={today} />
        ))}
      </ol>
    </Part>
  )
}

type One = { evidence: string; change: StatusChange; only: boolean; today: Day }

function Change({ evidence, change: { status, on }, only, today }: One) {
  return (
    <li className="grid grid-cols-[92px_minmax(0,1fr)_auto] gap-x-3 py-[5px]">
      <time dateTime={on} className="text-faint">
        {shortDay(on, today)}
      </time>
      {statusNames[status]}
      {!only && (
        <ActionForm action={removeChange} className="print:hidden">
          <input type="hidden" name="evidence" value={evidence} />
          <input type="hidden" name="on" value={on} />
          <SubmitButton className="min-h-6 text-[12px] text-faint underline-offset-2 hover:text-ink hover:underline">
            Remove
            <span className="sr-only">{` ${statusNames[status]} of ${longDay(on, today)}`}</span>
          </SubmitButton>
        </ActionForm>
      )}
    </li>
  )
}
