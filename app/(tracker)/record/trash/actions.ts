"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import * as record from "@/lib/record/commands"
import { findEvidence } from "@/lib/record/queries"
import { chosenEvidence } from "@/lib/record/schema"
import { addressOf } from "../address"

export const restore = formAction(chosenEvidence, async (viewer, { evidence }) => {
  if (!(await record.restoreEvidence(viewer, evidence))) notFound()
  redirect(addressOf((await findEvidence(viewer, evidence)) ?? notFound()))
})

export const deleteForGood = formAction(chosenEvidence, async (viewer, { evidence }) => {
  if (!(await record.deleteEvidenceForGood(viewer, evidence))) notFound()
  redirect("/record/trash")
})
