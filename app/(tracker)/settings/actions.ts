"use server"

import { redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { tooManyTries } from "@/app/sign-in/words"
import { changePassword, changeProfile, deleteAccount, signOutDevice, signOutOthers } from "@/lib/auth/commands"
import { sessionHere, signInAs, signOutHere } from "@/lib/auth/cookie"
import { accountDeletion, passwordChange, profileDraft, signingOut } from "@/lib/auth/schema"
import { clientAddress } from "@/lib/auth/site"

export const saveProfile = formAction(profileDraft, async (viewer, profile) => {
  await changeProfile(viewer, profile)
})

export const savePassword = formAction(passwordChange, async (viewer, typed) => {
  const done = await changePassword(viewer, typed, await clientAddress())
  if (done === "no match") return { errors: { currentPassword: "That is not your current password." } }
  if (done !== "changed") return { message: tooManyTries(done.minutesToWait) }
  await signInAs(viewer.id)
})

export const signOutElsewhere = formAction(signingOut, async (viewer, { device }) => {
  const here = await sessionHere()
  if (device === "others" && here) await signOutOthers(viewer, here)
  else await signOutDevice(viewer, device)
})

export const leave = formAction(
  (viewer) => accountDeletion(viewer.email),
  async (viewer, { password }) => {
    const done = await deleteAccount(viewer, password, await clientAddress())
    if (done === "no match") return { errors: { password: "That is not the password of this account." } }
    if (done !== "deleted") return { message: tooManyTries(done.minutesToWait) }
    await signOutHere()
    redirect("/sign-in?said=deleted")
  },
)
