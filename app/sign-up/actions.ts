"use server"

import { redirect } from "next/navigation"
import { guestAction } from "@/app/form-action"
import { tooManyTries } from "@/app/sign-in/words"
import { createAccount, signUpIsOpen } from "@/lib/auth/commands"
import { signInAs } from "@/lib/auth/cookie"
import { signUpDraft } from "@/lib/auth/schema"
import { clientAddress, wayBack } from "@/lib/auth/site"

export const signUp = guestAction(signUpDraft, async ({ next, ...draft }) => {
  if (!signUpIsOpen()) return { message: "This instance takes no new accounts. Ask whoever runs it." }
  const made = await createAccount(draft, await clientAddress())
  if (made === "taken") return { errors: { email: "This email has an account already. Sign in instead." } }
  if ("minutesToWait" in made) return { message: tooManyTries(made.minutesToWait) }
  await signInAs(made.userId)
  redirect(wayBack(next))
})
