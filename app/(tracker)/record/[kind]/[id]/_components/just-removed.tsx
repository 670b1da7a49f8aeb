import { ActionForm } from "@/app/_ui/action-form"
import { Notice } from "@/app/_ui/notice"
import { SubmitButton } from "@/app/_ui/submit-button"
import { type Day, longDay } from "@/lib/dates"
import type { StatusChange } from "@/lib/record/evidence"
import { statusNames } from "@/lib/record/kinds"
import { noteChange } from "../actions"

type Removed = { evidence: string; history: readonly StatusChange[]; took: StatusChange | undefined; today: Day }

/** The status that the address says was removed, while its day is free and it can be put back. */
export function JustRemoved({ evidence, history, took, today }: Removed) {
  if (!took || history.some(({ on }) => on === took.on)) return <Notice />
  return (
    <Notice>
      <p>
        {statusNames[took.status]} of {longDay(took.on, today)} removed from the history.
      </p>
      <ActionForm action={noteChange}>
        <input type="hidden" name="evidence" value={evidence} />
        <input type="hidden" name="status" value={took.status} />
        <input type="hidden" name="on" value={took.on} />
        <SubmitButton className="link">Undo</SubmitButton>
      </ActionForm>
    </Notice>
  )
}
