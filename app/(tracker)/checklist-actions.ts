"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import * as checklists from "@/lib/checklists/commands"
import { isProven } from "@/lib/checklists/queries"
import * as schema from "@/lib/checklists/schema"
import { answerAddress, itemAddress, pageOf, type Target } from "./_components/item-address"

const backTo = (target: Target): never => redirect(itemAddress(target))

export const tick = formAction(schema.itemTick, async (viewer, { done, ...target }) => {
  const { item } = target
  if (!(await checklists.tickItem(viewer, item, done === "true"))) notFound()
  // What the record proves cannot be opened by a click: only the candidate's reason can do that.
  if (done === "false" && (await isProven(viewer, item))) redirect(answerAddress(target))
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

export const overrule = formAction(schema.itemOverruling, async (viewer, draft) => {
  if (!(await checklists.overruleItem(viewer, draft))) notFound()
  backTo(draft)
})

export const trust = formAction(schema.itemReopening, async (viewer, draft) => {
  if (!(await checklists.trustRecord(viewer, draft.item))) notFound()
  backTo(draft)
})

export const reopen = formAction(schema.itemReopening, async (viewer, draft) => {
  if (!(await checklists.tickItem(viewer, draft.item, false))) notFound()
  backTo(draft)
})

export const addItem = formAction(schema.ownItem, async (viewer, draft) => {
  if (!(await checklists.addOwnItem(viewer, draft))) notFound()
  redirect(`/applications/${encodeURIComponent(draft.application)}#checklist`)
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
  redirect(pageOf(draft))
})
