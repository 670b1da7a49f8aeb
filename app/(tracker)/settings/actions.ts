"use server"

import { formAction } from "@/app/form-action"
import { changeProfile } from "@/lib/auth/commands"
import { profileDraft } from "@/lib/auth/schema"

export const saveProfile = formAction(profileDraft, async (viewer, profile) => {
  await changeProfile(viewer, profile)
})
