import type { Metadata } from "next"
import Link from "next/link"
import { redirect } from "next/navigation"
import { signUpIsOpen } from "@/lib/auth/commands"
import { wayBack } from "@/lib/auth/site"
import { findViewer } from "@/lib/auth/viewer"
import { ActionForm } from "../_ui/action-form"
import { Entrance } from "../_ui/entrance"
import { TextField } from "../_ui/field"
import { SubmitButton } from "../_ui/submit-button"
import { BrowserTimeZone } from "./_components/browser-time-zone"
import { signUp } from "./actions"

export const metadata: Metadata = { title: "Create account" }

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const { next } = await searchParams
  if (await findViewer()) redirect(wayBack(next))
  const asked = typeof next === "string" ? next.slice(0, 2000) : ""
  const signIn = (
    <Link
      className="inline-link"
      prefetch={false}
      href={asked ? `/sign-in?next=${encodeURIComponent(asked)}` : "/sign-in"}
    >
      Sign in
    </Link>
  )
  if (!signUpIsOpen()) {
    return (
      <Entrance title="Create account" below={<>Have an account? {signIn}</>}>
        <p className="text-soft">This instance takes no new accounts. Ask whoever runs it.</p>
      </Entrance>
    )
  }
  return (
    <Entrance title="Create account" below={<>Have an account? {signIn}</>}>
      <ActionForm action={signUp} className="grid gap-4">
        <TextField name="name" label="Name" autoComplete="name" required maxLength={100} autoFocus />
        <TextField name="email" label="Email" type="email" autoComplete="username" required maxLength={254} />
        <TextField
          name="password"
          label="Password"
          type="password"
          autoComplete="new-password"
          required
          minLength={8}
          maxLength={200}
          hint="At least 8 characters. A few words you can remember are better than a short puzzle."
        />
        <BrowserTimeZone />
        <input type="hidden" name="next" value={asked} />
        <SubmitButton className="btn btn-main">Create account</SubmitButton>
      </ActionForm>
    </Entrance>
  )
}
