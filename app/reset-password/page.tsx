import type { Metadata } from "next"
import Link from "next/link"
import type { ReactNode } from "react"
import { isGood, resetMinutes } from "@/lib/auth/resets"
import { ActionForm } from "../_ui/action-form"
import { Entrance } from "../_ui/entrance"
import { TextField } from "../_ui/field"
import { SubmitButton } from "../_ui/submit-button"
import { setPassword } from "./actions"

// The address holds a secret: no other request, not even to this site, names more of it than the origin.
export const metadata: Metadata = { title: "Set a new password", referrer: "strict-origin" }

export default async function ResetPasswordPage({ searchParams }: PageProps<"/reset-password">) {
  const { token } = await searchParams
  const signIn = (
    <Link href="/sign-in" prefetch={false} className="inline-link">
      Sign in
    </Link>
  )
  if (typeof token !== "string" || !(await isGood(token))) return <UsedUp signIn={signIn} />
  return (
    <Entrance title="Set a new password" below={<>Remembered the old one? {signIn}</>}>
      <ActionForm action={setPassword} className="grid gap-4">
        <input type="hidden" name="token" value={token} />
        <TextField
          name="password"
          label="New password"
          type="password"
          autoComplete="new-password"
          required
          minLength={8}
          maxLength={200}
          autoFocus
          hint="At least 8 characters. Every device is signed out, and you sign in with the new password."
        />
        <SubmitButton className="btn btn-main">Set password</SubmitButton>
      </ActionForm>
    </Entrance>
  )
}

function UsedUp({ signIn }: { signIn: ReactNode }) {
  return (
    <Entrance title="This link does not work any more" below={<>Remembered the password? {signIn}</>}>
      <p className="mb-5 text-soft">
        A link to set a new password is good for {resetMinutes} minutes, and once. This one has been used, is too old,
        or was not copied whole.
      </p>
      <Link href="/forgot-password" prefetch={false} className="btn btn-main">
        Ask for a new link
      </Link>
    </Entrance>
  )
}
