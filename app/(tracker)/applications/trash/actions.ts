"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import * as trash from "@/lib/trash/commands"
import { trashed, trashedTogether } from "@/lib/trash/schema"

export const restore = formAction(trashed, async (viewer, { application }) => {
  if (!(await trash.restore(viewer, application))) notFound()
  redirect(`/applications/${application}`)
})

export const restoreAllOf = formAction(trashedTogether, async (viewer, { at }) => {
  await trash.restoreAllOf(viewer, at)
  redirect("/applications")
})

export const deleteForGood = formAction(trashed, async (viewer, { application }) => {
  if (!(await trash.deleteForGood(viewer, application))) notFound()
  redirect("/applications/trash")
})
