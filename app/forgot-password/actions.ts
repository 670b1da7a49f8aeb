"use server"

import { redirect } from "next/navigation"
import { after } from "next/server"
import { guestAction } from "@/app/form-action"
import { tooManyTries } from "@/app/sign-in/words"
import { mailResetLink, sendsMail } from "@/lib/auth/mail"
import { mayAskForReset } from "@/lib/auth/resets"
import { resetRequest } from "@/lib/auth/schema"
import { clientAddress } from "@/lib/auth/site"

export const askForLink = guestAction(resetRequest, async ({ email }) => {
  if (!sendsMail()) return { message: "This instance sends no mail. Ask whoever runs it for a link." }
  const minutesToWait = await mayAskForReset(email, await clientAddress())
  if (minutesToWait !== null) return { message: tooManyTries(minutesToWait) }
  // Whether the email has an account is looked up once the answer is on its way: neither words nor time tell.
  after(() => mailResetLink(email))
  redirect("/forgot-password?sent=1")
})
