"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { moveApplication, strikeEvent } from "@/lib/applications/commands"
import { findApplication } from "@/lib/applications/queries"
import { eventStrike, moveDraft } from "@/lib/applications/schema"
import type { Viewer } from "@/lib/auth/viewer"
import { finishStep, moveStep, reopenStep } from "@/lib/steps/commands"
import { weekLater } from "@/lib/steps/put-off"
import { stepDone, stepPutOff, stepUndone } from "@/lib/steps/schema"

export const move = formAction(
  (viewer) => moveDraft(viewer.today),
  async (viewer, draft) => {
    if (!(await moveApplication(viewer, draft))) notFound()
    const moved = await findApplication(viewer, draft.application)
    redirect(`/applications/${draft.application}${moved?.stage === draft.stage ? "" : "?stays=1"}`)
  },
)

export const strike = formAction(eventStrike, async (viewer, event) => {
  const struck = await strikeEvent(viewer, event)
  if (struck === "not found") notFound()
  if (struck === "last")
    return { message: "One event has to stand. Move the application first, then strike this one out." }
})

export const stepIsDone = formAction(stepDone, async (viewer, { application }) => {
  const done = await finishStep(viewer, application)
  if (!done) return backTo(viewer, application)
  redirect(`/applications/${application}?done=${done.event}${done.day ? `&day=${done.day}` : ""}`)
})

export const stepIsNotDone = formAction(stepUndone, async (viewer, { application, event, day }) => {
  await reopenStep(viewer, application, event, day)
  return backTo(viewer, application)
})

export const stepCanWait = formAction(stepPutOff, async (viewer, { application, day }) => {
  const moved = await moveStep(viewer, application, day, weekLater(day, viewer.today))
  if (!moved) return backTo(viewer, application)
})

// Only of an application that is there: what a form says of itself goes into no address.
const backTo = async (viewer: Viewer, application: string) => {
  const found = await findApplication(viewer, application)
  redirect(`/applications/${(found ?? notFound()).id}`)
}
