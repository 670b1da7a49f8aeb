"use server"

import { redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { fillWithSample, removeSample } from "@/lib/sample/commands"
import { samplePress } from "@/lib/sample/schema"

/** Where there is something already, as after a second click, the dashboard shows it. */
export const fill = formAction(samplePress, async (viewer) => {
  await fillWithSample(viewer)
  redirect("/dashboard")
})

export const remove = formAction(samplePress, async (viewer) => {
  await removeSample(viewer)
  redirect("/dashboard?sample=removed")
})
