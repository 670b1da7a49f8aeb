"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import * as checklists from "@/lib/checklists/commands"
import * as schema from "@/lib/checklists/schema"

const backTo = ({ application, item }: { application: string; item?: string }): never =>
  redirect(`/applications/${encodeURIComponent(application)}#${item ? `item-${item}` : "checklist"}`)

export const tick = formAction(schema.itemTick, async (viewer, { item, done }) => {
  if (!(await checklists.tickItem(viewer, item, done === "true"))) notFound()
})

export const answer = formAction(
  (viewer) => schema.itemAnswer(viewer.today),
  async (viewer, draft) => {
    const answered = await checklists.answerItem(viewer, draft)
    if (answered === "not found") notFound()
    if (answered === "words wanted")
      return { errors: { note: "A link alone does not answer this. Add a few words of your own." } }
    backTo(draft)
  },
)

export const waive = formAction(schema.itemWaiver, async (viewer, draft) => {
  if (!(await checklists.waiveItem(viewer, draft))) notFound()
  backTo(draft)
})

export const reopen = formAction(schema.itemReopening, async (viewer, draft) => {
  if (!(await checklists.tickItem(viewer, draft.item, false))) notFound()
  backTo(draft)
})

export const addItem = formAction(schema.ownItem, async (viewer, draft) => {
  if (!(await checklists.addOwnItem(viewer, draft))) notFound()
  backTo({ application: draft.application })
})

export const editItem = formAction(schema.ownItemEdit, async (viewer, draft) => {
  if (!(await checklists.editOwnItem(viewer, draft))) notFound()
  backTo(draft)
})

export const moveItem = formAction(schema.ownItemMove, async (viewer, draft) => {
  if (!(await checklists.moveOwnItem(viewer, draft))) notFound()
})

export const removeItem = formAction(schema.itemReopening, async (viewer, draft) => {
  if (!(await checklists.removeOwnItem(viewer, draft.item))) notFound()
  backTo({ application: draft.application })
})
