"use server"

import { redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { createApplication } from "@/lib/applications/commands"
import { applicationDraft } from "@/lib/applications/schema"

export const logApplication = formAction(
  (viewer) => applicationDraft(viewer.today),
  async (viewer, draft) => {
    const { id } = await createApplication(viewer, draft)
    redirect(`/applications/${id}`)
  },
)
