import { ActionForm } from "@/app/_ui/action-form"
import { TextField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import { savePassword } from "../actions"
import { Section } from "./section"

export function Password({ email }: { email: string }) {
  return (
    <Section id="password" title="Password">
      <ActionForm
        action={savePassword}
        savedMessage="Changed. Other devices are signed out."
        className="grid gap-4 p-4 md:grid-cols-2"
      >
        {/* Without a name it is not sent: it tells a password manager which entry to change. */}
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <TextField
          name="currentPassword"
          label="Current password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
        />
        <TextField
          name="newPassword"
          label="New password"
          type="password"
          autoComplete="new-password"
          required
          minLength={8}
          maxLength={200}
          hint="At least 8 characters. Your other devices are signed out."
        />
        <SubmitButton className="btn btn-main justify-self-start">Change password</SubmitButton>
      </ActionForm>
    </Section>
  )
}
