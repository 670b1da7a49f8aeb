"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { finishStep, moveApplication, putOffStep, strikeEvent } from "@/lib/applications/commands"
import { eventStrike, moveDraft, stepDone, stepPutOff } from "@/lib/applications/schema"

export const move = formAction(
  (viewer) => moveDraft(viewer.today),
  async (viewer, draft) => {
    if (!(await moveApplication(viewer, draft))) notFound()
    redirect(`/applications/${draft.id}`)
  },
)

export const strike = formAction(eventStrike, async (viewer, event) => {
  const struck = await strikeEvent(viewer, event)
  if (struck === "not found") notFound()
  if (struck === "last")
    return { message: "One event has to stand. Move the application first, then strike this one out." }
})

export const stepIsDone = formAction(stepDone, async (viewer, { id }) => {
  if (!(await finishStep(viewer, id))) notFound()
})

export const stepCanWait = formAction(stepPutOff, async (viewer, { id, days }) => {
  if (!(await putOffStep(viewer, id, days))) notFound()
})
