"use server"

import { redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { putOffUntil } from "@/lib/insights/action-key"
import { bringBack, finishAction, putOff, reopenAction } from "@/lib/insights/commands"
import { actionPress, actionUndo } from "@/lib/insights/schema"
import { dashboardAddress } from "./address"

/** The buttons of the list of next actions. What is no longer there to do, as after a second click, is left as it is. */
export const pressAction = formAction(actionPress, async (viewer, { actions, ...pressed }) => {
  if ("done" in pressed) {
    const finished = await finishAction(viewer, pressed.done)
    redirect(dashboardAddress({ actions, ...(finished && { done: pressed.done, event: finished.event }) }))
  }
  const until = putOffUntil(pressed.putOff, viewer.today)
  const hidden = await putOff(viewer, pressed.putOff, until)
  redirect(dashboardAddress({ actions, ...(hidden && { putOff: pressed.putOff, until }) }))
})

export const undoAction = formAction(actionUndo, async (viewer, { undone, until, event, actions }) => {
  if (until) await bringBack(viewer, undone, until)
  else await reopenAction(viewer, undone, event)
  redirect(dashboardAddress({ actions }))
})
