"use server"

import { redirect } from "next/navigation"
import { guestAction } from "@/app/form-action"
import { resetPassword } from "@/lib/auth/resets"
import { passwordReset } from "@/lib/auth/schema"
import { clientAddress } from "@/lib/auth/site"

export const setPassword = guestAction(passwordReset, async (typed) => {
  const done = await resetPassword(typed, await clientAddress())
  if (!done) return { message: "This link has been used, or is too old, so nothing was changed." }
  redirect("/sign-in?said=reset")
})
