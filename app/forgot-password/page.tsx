import type { Metadata } from "next"
import Link from "next/link"
import type { ReactNode } from "react"
import { sendsMail } from "@/lib/auth/mail"
import { resetMinutes } from "@/lib/auth/resets"
import { ActionForm } from "../_ui/action-form"
import { Entrance } from "../_ui/entrance"
import { TextField } from "../_ui/field"
import { SubmitButton } from "../_ui/submit-button"
import { askForLink } from "./actions"

export const metadata: Metadata = { title: "Forgotten password" }

export default async function ForgotPasswordPage({ searchParams }: PageProps<"/forgot-password">) {
  const { sent } = await searchParams
  const back = (
    <>
      Remembered it?{" "}
      <Link href="/sign-in" prefetch={false} className="inline-link">
        Sign in
      </Link>
    </>
  )
  if (sendsMail() && sent) return <Sent back={back} />
  return (
    <Entrance title="Forgotten password" below={back}>
      {sendsMail() ? <AskForLink /> : <AskOperator />}
    </Entrance>
  )
}

function AskForLink() {
  return (
    <ActionForm action={askForLink} className="grid gap-4">
      <p className="text-soft">
        You get a link to set a new password by mail. It is good for {resetMinutes} minutes, and once.
      </p>
      <TextField name="email" label="Email" type="email" autoComplete="username" required maxLength={254} autoFocus />
      <SubmitButton className="btn btn-main">Send the link</SubmitButton>
    </ActionForm>
  )
}

function Sent({ back }: { back: ReactNode }) {
  return (
    <Entrance title="Look into your mail" below={back}>
      <div className="grid gap-4 text-soft">
        <p>
          If that email has an account here, a link to set a new password is on its way to it. It is good for{" "}
          {resetMinutes} minutes, and once.
        </p>
        <p>
          Nothing there, not even in the spam?{" "}
          <Link href="/forgot-password" prefetch={false} className="inline-link">
            Ask again
          </Link>
        </p>
      </div>
    </Entrance>
  )
}

function AskOperator() {
  return (
    <div className="grid gap-3 text-soft">
      <p>This instance sends no mail. Ask whoever runs it for a link to set a new password. They make it there with</p>
      <pre className="overflow-x-auto rounded-md bg-sunk px-3 py-2 text-[13px] whitespace-pre-wrap text-ink">
        npm run account:reset EMAIL
      </pre>
      <p>where EMAIL is the one of your account. The link is good for {resetMinutes} minutes, and once.</p>
    </div>
  )
}
