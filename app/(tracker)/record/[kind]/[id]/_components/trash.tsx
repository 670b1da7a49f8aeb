import { ActionForm } from "@/app/_ui/action-form"
import { SubmitButton } from "@/app/_ui/submit-button"
import { moveToTrash } from "../../../actions"
import { restore } from "../../../trash/actions"

export const TrashButton = ({ id }: { id: string }) => (
  <ActionForm action={moveToTrash}>
    <input type="hidden" name="evidence" value={id} />
    <SubmitButton>Move to trash</SubmitButton>
  </ActionForm>
)

/** An entry that is in the trash says so, and can be taken back. */
export const Trashed = ({ id }: { id: string }) => (
  <ActionForm action={restore} className="flex items-center gap-3">
    <span className="pill pill-shut">In the trash</span>
    <input type="hidden" name="evidence" value={id} />
    <SubmitButton>Restore</SubmitButton>
  </ActionForm>
)
