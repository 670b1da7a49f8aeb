"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import * as checklists from "@/lib/checklists/commands"
import { asText } from "@/lib/checklists/meanwhile"
import { isProven } from "@/lib/checklists/queries"
import * as schema from "@/lib/checklists/schema"
import { inWords, savedMeanwhile } from "@/lib/meanwhile"
import { answerAddress, itemAddress, pageOf, type Target } from "./_components/item-address"

const changedElsewhere =
  "Another tab or device wrote here first, so nothing was saved yet. Both texts stand below: tick what to keep of the other, then save."

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
    const { waive, waiver, ...words } = draft
    const answered =
      waive && waiver
        ? await checklists.waiveItem(viewer, { ...words, waiver })
        : await checklists.answerItem(viewer, words)
    if (answered === "not found") notFound()
    if (answered === "words wanted")
      return { errors: { note: "A link alone does not answer this. Add a few words of your own." } }
    if (answered === "answered") return backTo(draft)
    const { was, keep } = draft
    const meanwhile = savedMeanwhile(was, asText(answered.meanwhile), asText(draft), keep)
    return { message: changedElsewhere, meanwhile: inWords(meanwhile, {}) }
  },
)

export const overrule = formAction(schema.itemOverruling, async (viewer, draft) => {
  if (!(await checklists.overruleItem(viewer, draft))) notFound()
  backTo(draft)
})

export const trust = formAction(schema.chosenItem, async (viewer, draft) => {
  if (!(await checklists.trustRecord(viewer, draft.item))) notFound()
  backTo(draft)
})

export const reopen = formAction(schema.chosenItem, async (viewer, draft) => {
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

export const removeItem = formAction(schema.chosenItem, async (viewer, draft) => {
  const at = await checklists.removeOwnItem(viewer, draft.item)
  if (!at) notFound()
  redirect(`${pageOf(draft)}?removed=${at.getTime()}`)
})

export const putBackItem = formAction(schema.removedItem, async (viewer, { at, ...target }) => {
  await checklists.putBackOwnItem(viewer, at)
  redirect(pageOf(target))
})
