"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import * as record from "@/lib/record/commands"
import { findEvidence } from "@/lib/record/queries"
import { chosenEvidence, trashedEvidence } from "@/lib/record/schema"
import { listOf } from "./address"

export const moveToTrash = formAction(chosenEvidence, async (viewer, { evidence }) => {
  const [entry, at] = [await findEvidence(viewer, evidence), await record.trashEvidence(viewer, evidence)]
  if (!entry || !at) notFound()
  redirect(`${listOf(entry.kind)}?trashed=${at.getTime()}`)
})

export const undoTrash = formAction(trashedEvidence, async (viewer, { at, kind }) => {
  await record.restoreEvidenceOf(viewer, at)
  redirect(listOf(kind))
})
