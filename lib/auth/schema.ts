import { z } from "zod"
import { isTimeZone } from "@/lib/dates"
import { formAsItWas, line } from "@/lib/form"

const email = line("the email", 254).toLowerCase().pipe(z.email("Enter an email address, like ada@example.org."))

// No trim and no rule of composition: a password is any text long enough (NIST SP 800-63B).
const newPassword = z
  .string("Enter a password.")
  .min(8, "Choose at least 8 characters.")
  .max(200, "Keep the password to 200 characters.")

const next = z.string().max(2000).optional()

export const timeZone = z.string("Choose a time zone.").max(64).refine(isTimeZone, "Choose a time zone from the list.")

export const signUpDraft = z.strictObject({
  name: line("the name", 100).min(1, "Enter your name."),
  email,
  password: newPassword,
  // Filled by the browser. Without scripts it is empty, and the settings ask later.
  timeZone: timeZone.catch("UTC"),
  next,
})

export const credentials = z.strictObject({
  email,
  password: z
    .string("Enter your password.")
    .min(1, "Enter your password.")
    .max(200, "That is longer than any password here."),
  next,
})

/** `was` is what the form showed. */
export const profileDraft = z.strictObject({
  name: line("the name", 100).min(1, "Enter your name."),
  timeZone,
  was: formAsItWas,
})

export const passwordChange = z.strictObject({
  currentPassword: credentials.shape.password,
  newPassword,
})

/** A device by the id of its session, or all but the one that asks. */
export const signingOut = z.strictObject({ device: z.string().max(64) })

/** What it takes to delete an account: its `own` email typed, and its password. */
export const accountDeletion = (own: string) =>
  z.strictObject({
    email: email.refine((typed) => typed === own, "That is not the email of this account."),
    password: credentials.shape.password,
  })

export const resetRequest = z.strictObject({ email })

export const passwordReset = z.strictObject({ token: z.string().max(100), password: newPassword })
