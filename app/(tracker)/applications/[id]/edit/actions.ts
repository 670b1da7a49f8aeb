"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { editApplication } from "@/lib/applications/commands"
import { applicationEdit } from "@/lib/applications/schema"

const changedElsewhere =
  "This application was changed in another tab or on another device since you opened it, so nothing was saved. What you typed is still here: open the application in a new tab, compare, and save from there."

export const saveApplication = formAction(applicationEdit, async (viewer, edit) => {
  const saved = await editApplication(viewer, edit)
  if (saved === "not found") notFound()
  if (saved === "changed") return { message: changedElsewhere }
  redirect(`/applications/${edit.application}`)
})
