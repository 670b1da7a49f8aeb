"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { finishStep, moveApplication, putOffStep, strikeEvent } from "@/lib/applications/commands"
import { findApplication } from "@/lib/applications/queries"
import { eventStrike, moveDraft, stepDone, stepPutOff } from "@/lib/applications/schema"

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
  if (!(await finishStep(viewer, application))) notFound()
})

export const stepCanWait = formAction(stepPutOff, async (viewer, { application, days }) => {
  if (!(await putOffStep(viewer, application, days))) notFound()
})
