import { ActionForm } from "@/app/_ui/action-form"
import { SubmitButton } from "@/app/_ui/submit-button"
import { trashOne } from "../../actions"
import { restore } from "../../trash/actions"

export const TrashButton = ({ id }: { id: string }) => (
  <ActionForm action={trashOne}>
    <input type="hidden" name="application" value={id} />
    <SubmitButton>Move to trash</SubmitButton>
  </ActionForm>
)

/** An application that is in the trash says so, and can be taken back. */
export const Trashed = ({ id }: { id: string }) => (
  <ActionForm action={restore} className="flex items-center gap-3">
    <span className="pill pill-shut">In the trash</span>
    <input type="hidden" name="application" value={id} />
    <SubmitButton>Restore</SubmitButton>
  </ActionForm>
)
