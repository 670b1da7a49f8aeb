"use server"

import { redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { createApplication } from "@/lib/applications/commands"
import { listLikely } from "@/lib/applications/queries"
import { applicationDraft } from "@/lib/applications/schema"

export const logApplication = formAction(
  (viewer) => applicationDraft(viewer.today),
  async (viewer, draft) => {
    const likely = await listLikely(viewer, { ...draft, postingUrl: draft.postingUrl ?? "" })
    const { id } = await createApplication(viewer, draft)
    const other = likely.find((each) => each.id !== id)
    redirect(`/applications/${id}${other ? `?like=${other.id}` : ""}`)
  },
)
