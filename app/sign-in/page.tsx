import type { Metadata } from "next"
import Link from "next/link"
import { redirect } from "next/navigation"
import { signUpIsOpen } from "@/lib/auth/commands"
import { wayBack } from "@/lib/auth/site"
import { findViewer } from "@/lib/auth/viewer"
import { ActionForm } from "../_ui/action-form"
import { Entrance } from "../_ui/entrance"
import { TextField } from "../_ui/field"
import { Notice } from "../_ui/notice"
import { SubmitButton } from "../_ui/submit-button"
import { signIn } from "./actions"
import { toldBy } from "./words"

export const metadata: Metadata = { title: "Sign in" }

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, said } = await searchParams
  if (await findViewer()) redirect(wayBack(next))
  const asked = typeof next === "string" ? next.slice(0, 2000) : ""
  const newHere = (
    <>
      New here?{" "}
      <Link
        className="inline-link"
        prefetch={false}
        href={asked ? `/sign-up?next=${encodeURIComponent(asked)}` : "/sign-up"}
      >
        Create account
      </Link>
    </>
  )
  return (
    <Entrance
      title="Sign in"
      below={signUpIsOpen() ? newHere : "Accounts here are made by whoever runs this instance."}
    >
      <Notice>{toldBy(said)}</Notice>
      <ActionForm action={signIn} className="grid gap-4">
        <TextField name="email" label="Email" type="email" autoComplete="username" required maxLength={254} autoFocus />
        <TextField
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
        />
        <input type="hidden" name="next" value={asked} />
        <SubmitButton className="btn btn-main">Sign in</SubmitButton>
        <Link href="/forgot-password" prefetch={false} className="link justify-self-start">
          Forgotten your password?
        </Link>
      </ActionForm>
    </Entrance>
  )
}
