"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import * as trash from "@/lib/trash/commands"
import { trashed, trashedTogether } from "@/lib/trash/schema"
import { backToList } from "../_components/list-address"

export const restore = formAction(trashed, async (viewer, { application }) => {
  if (!(await trash.restore(viewer, application))) notFound()
  redirect(`/applications/${application}`)
})

export const restoreAllOf = formAction(trashedTogether, async (viewer, { at, list }) => {
  await trash.restoreAllOf(viewer, at)
  redirect(backToList(list))
})

export const deleteForGood = formAction(trashed, async (viewer, { application }) => {
  if (!(await trash.deleteForGood(viewer, application))) notFound()
  redirect("/applications/trash")
})
