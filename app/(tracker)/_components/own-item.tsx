import type { ReactNode } from "react"
import { ActionForm } from "@/app/_ui/action-form"
import { SubmitButton } from "@/app/_ui/submit-button"
import type { ItemState } from "@/lib/checklists/readiness"
import { editItem, moveItem, removeItem } from "../checklist-actions"
import { ItemWords } from "./item-words"

/** What can be done with an item of the candidate's own: reword it, move it, remove it. */
export function OwnItem({ entry, fields }: { entry: ItemState; fields: ReactNode }) {
  return (
    <div className="grid gap-3 border-b border-line pb-4">
      <ActionForm action={editItem} className="grid items-end gap-3 md:grid-cols-[minmax(0,1fr)_160px_auto]">
        {fields}
        <ItemWords title={entry.words} level={entry.level} />
        <SubmitButton data-leaves className="btn justify-self-start">
          Save item
        </SubmitButton>
      </ActionForm>
      <div className="flex gap-5">
        {(["up", "down"] as const).map((towards) => (
          <ActionForm key={towards} action={moveItem}>
            {fields}
            <input type="hidden" name="towards" value={towards} />
            <SubmitButton className="link">Move {towards}</SubmitButton>
          </ActionForm>
        ))}
        <ActionForm action={removeItem}>
          {fields}
          <SubmitButton data-leaves className="link">
            Remove item
          </SubmitButton>
        </ActionForm>
      </div>
    </div>
  )
}
