import { ActionForm } from "@/app/_ui/action-form"
import { SelectField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import { stageNames, stages } from "@/lib/applications/stages"
import { changeChosen } from "../actions"

/** What can be done with the rows that are chosen; it shows up with the first of them (see `.bulk` in the style sheet). */
export function BulkBar({ list }: { list: string }) {
  return (
    <ActionForm id="bulk" action={changeChosen} className="bulk">
      <input type="hidden" name="list" value={list} />
      <SelectField name="stage" label="Move the chosen to" defaultValue="APPLIED">
        {stages.map((stage) => (
          <option key={stage} value={stage}>
            {stageNames[stage]}
          </option>
        ))}
      </SelectField>
      <SubmitButton name="change" value="move">
        Move
      </SubmitButton>
      <SubmitButton name="change" value="trash">
        Move to trash
      </SubmitButton>
    </ActionForm>
  )
}
