"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { claimPlace, noteStatus, removeStatus } from "@/lib/record/commands"
import { ownPlace, statusNote, statusRemoval } from "@/lib/record/schema"
import { addressOf } from "../../address"

const pageOf = (id: string, told?: Record<string, string>) => redirect(addressOf({ kind: "PUBLICATION", id }, told))

export const noteChange = formAction(
  (viewer) => statusNote(viewer.today),
  async (viewer, change) => {
    const noted = await noteStatus(viewer, change)
    if (noted === "not found") notFound()
    if (noted === "known") return { errors: { on: "The history says so already. Choose another status or day." } }
    pageOf(change.evidence)
  },
)

export const removeChange = formAction(statusRemoval, async (viewer, { evidence, on }) => {
  const removed = await removeStatus(viewer, { evidence, on })
  if (removed === "not found") notFound()
  if (removed === "last") return { message: "One status has to stand. Add another, then remove this one." }
  pageOf(evidence, { took: `${removed.status}.${removed.on}` })
})

export const claim = formAction(ownPlace, async (viewer, own) => {
  if (!(await claimPlace(viewer, own))) notFound()
  pageOf(own.evidence)
})
