"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import type { Viewer } from "@/lib/auth/viewer"
import { answersOf } from "@/lib/checklists/rules"
import { complaints } from "@/lib/form"
import { inWords, savedMeanwhile } from "@/lib/meanwhile"
import { editEvidence } from "@/lib/record/commands"
import { asText, editAsText } from "@/lib/record/draft"
import { findEvidence, findLike } from "@/lib/record/queries"
import { type EvidenceEdit, evidenceEdit } from "@/lib/record/schema"
import { addressOf } from "../../../address"
import { optionNames } from "./option-names"

const changedElsewhere =
  "Another tab or device saved this entry first, so nothing was saved yet. Where the two differ, both texts stand below: tick what to keep of the other, then save."

export const save = formAction(
  (viewer) => evidenceEdit(viewer.today),
  async (viewer, edit) => {
    const current = await findEvidence(viewer, edit.evidence)
    if (current?.kind !== edit.kind) notFound()
    const saved = asText(current.title, current)
    const settled = settle(viewer, edit, saved)
    if (settled.error) return complaints(settled.error)
    const answer = await editEvidence(viewer, settled.data)
    if (answer === "not found") notFound()
    if (answer === "changed") {
      // As it is now: what was read above may be from before the other was saved.
      const other = (await findEvidence(viewer, edit.evidence)) ?? current
      const theirs = asText(other.title, other)
      const meanwhile = savedMeanwhile(edit.was, theirs, editAsText(edit), edit.keep)
      return { message: changedElsewhere, meanwhile: inWords(meanwhile, optionNames) }
    }
    if (answer !== "saved") return answer
    const like = await findLike(viewer, edit.evidence)
    const before = answersOf(current).filter(({ verdict }) => verdict.counts).length
    const told = { told: "saved", ...(before > 0 && { before: `${before}` }), ...(like && { like: like.id }) }
    redirect(addressOf({ kind: edit.kind, id: edit.evidence }, told))
  },
)

// What is kept of another edit goes through the same questions as what is typed.
const settle = (viewer: Viewer, edit: EvidenceEdit, saved: Record<string, string>) => {
  const { kind, evidence, version, keep } = edit
  const kept = Object.fromEntries(Object.entries(saved).filter(([field]) => keep.includes(field)))
  const whole = { ...editAsText(edit), ...kept, kind, evidence, version: `${version}`, was: "{}" }
  return evidenceEdit(viewer.today).safeParse(whole)
}
