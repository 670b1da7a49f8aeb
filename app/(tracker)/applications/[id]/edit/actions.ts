"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { editApplication } from "@/lib/applications/commands"
import { asText, postingOf } from "@/lib/applications/meanwhile"
import { findApplication } from "@/lib/applications/queries"
import { applicationEdit } from "@/lib/applications/schema"
import { inWords, savedMeanwhile } from "@/lib/meanwhile"
import { optionNames } from "./option-names"

const changedElsewhere =
  "Another tab or device saved this application first, so nothing was saved yet. Where the two differ, both texts stand below: tick what to keep of the other, then save."

export const saveApplication = formAction(applicationEdit, async (viewer, { was, keep, ...edit }) => {
  const current = await findApplication(viewer, edit.application)
  if (!current) notFound()
  const saved = postingOf(current)
  const kept = Object.fromEntries(keep.map((field) => [field, saved[field]]))
  const answer = await editApplication(viewer, { ...edit, ...kept })
  if (answer === "not found") notFound()
  if (answer === "changed") {
    // As it is now: what was read above may be from before the other was saved.
    const other = (await findApplication(viewer, edit.application)) ?? current
    const meanwhile = savedMeanwhile(was, asText(postingOf(other)), asText(edit), keep)
    return { message: changedElsewhere, meanwhile: inWords(meanwhile, optionNames) }
  }
  redirect(`/applications/${edit.application}`)
})
