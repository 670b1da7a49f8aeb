import Link from "next/link"
import { ActionForm } from "@/app/_ui/action-form"
import { SelectField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import { UnsavedGuard } from "@/app/_ui/unsaved-guard"
import type { ApplicationDetail } from "@/lib/applications/queries"
import { roleNames } from "@/lib/roles/roles"
import { ItemWords } from "../../../_components/item-words"
import { addItem } from "../../../checklist-actions"

/** A new item of the candidate's own, for this application, for the lab, or for every application of the role. */
export function AddItem({ application: { id, lab, role } }: { application: ApplicationDetail }) {
  return (
    <ActionForm action={addItem} className="grid gap-3 py-2 md:grid-cols-[minmax(0,1fr)_160px]">
      <UnsavedGuard />
      <input type="hidden" name="application" value={id} />
      <ItemWords autoFocus />
      <SelectField name="scope" label="It counts for" wide defaultValue="APPLICATION">
        <option value="APPLICATION">This application</option>
        <option value="LAB">Every application to {lab.name}</option>
        <option value="CANDIDATE">Every {roleNames[role].toLowerCase()} application</option>
      </SelectField>
      <div className="col-span-full flex gap-2">
        <SubmitButton className="btn btn-main">Add item</SubmitButton>
        <Link href={`/applications/${id}`} scroll={false} prefetch={false} className="btn">
          Close
        </Link>
      </div>
    </ActionForm>
  )
}
