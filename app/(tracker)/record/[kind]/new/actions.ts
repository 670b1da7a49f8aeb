"use server"

import { redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { addEvidence } from "@/lib/record/commands"
import { findLike } from "@/lib/record/queries"
import { evidenceDraft } from "@/lib/record/schema"
import { addressOf } from "../../address"

export const add = formAction(
  (viewer) => evidenceDraft(viewer.today),
  async (viewer, draft) => {
    const added = await addEvidence(viewer, draft)
    if ("errors" in added) return added
    const like = await findLike(viewer, added.id)
    redirect(addressOf({ kind: draft.kind, id: added.id }, { told: "added", ...(like && { like: like.id }) }))
  },
)
