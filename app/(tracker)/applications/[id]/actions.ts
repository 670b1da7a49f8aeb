"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { moveApplication, strikeEvent } from "@/lib/applications/commands"
import { findApplication } from "@/lib/applications/queries"
import { eventStrike, moveDraft } from "@/lib/applications/schema"
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
  const told = done && `?done=${done.event}${done.day ? `&day=${done.day}` : ""}`
  redirect(`/applications/${application}${told ?? ""}`)
})

export const stepIsNotDone = formAction(stepUndone, async (viewer, { application, event, day }) => {
  await reopenStep(viewer, application, event, day)
  redirect(`/applications/${application}`)
})

export const stepCanWait = formAction(stepPutOff, async (viewer, { application, day }) => {
  const moved = await moveStep(viewer, application, day, weekLater(day, viewer.today))
  // Moved already, as by a second click, it is left where it is.
  if (!moved && !(await findApplication(viewer, application))) notFound()
})
