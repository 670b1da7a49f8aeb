"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { formAction, guestAction } from "@/app/form-action"
import { signInAs, signOutHere } from "@/lib/auth/cookie"
import { checkCredentials } from "@/lib/auth/queries"
import { credentials } from "@/lib/auth/schema"
import { clientAddress, wayBack } from "@/lib/auth/site"
import { tooManyTries } from "./words"

export const signIn = guestAction(credentials, async ({ next, ...typed }) => {
  const found = await checkCredentials(typed, await clientAddress())
  if (found === "no match") return { errors: { password: "That email and password do not open an account here." } }
  if ("minutesToWait" in found) return { message: tooManyTries(found.minutesToWait) }
  await signInAs(found.userId)
  redirect(wayBack(next))
})

export const signOut = formAction(z.strictObject({}), async () => {
  await signOutHere()
  redirect("/")
})
