import { ActionForm } from "@/app/_ui/action-form"
import { SubmitButton } from "@/app/_ui/submit-button"
import { remove } from "../dashboard/sample-actions"

/** In the head of a page, while the sample is in the account: what it is, and the one click that removes it. */
export const SampleNote = () => (
  <div className="note items-center bg-accent-wash py-[5px] text-accent print:hidden">
    <p>This is a sample.</p>
    <ActionForm action={remove}>
      <SubmitButton className="link">Remove the sample</SubmitButton>
    </ActionForm>
  </div>
)
