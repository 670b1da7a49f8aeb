import { ActionForm } from "@/app/_ui/action-form"
import { TextField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import { leave } from "../actions"
import { Section } from "./section"

export function DeleteAccount({ email }: { email: string }) {
  return (
    <Section id="delete-account" title="Delete account">
      <ActionForm action={leave} className="grid gap-4 p-4 md:grid-cols-2">
        <p className="col-span-full text-soft">
          Your account goes at once and for good, and everything in it: applications, history, checklists, your record,
          your own labs. Nobody can bring it back: download it first if you may want it.
        </p>
        <TextField
          name="email"
          label="Your email"
          type="email"
          autoComplete="off"
          required
          maxLength={254}
          hint={`Type ${email} to confirm.`}
        />
        <TextField
          name="password"
          label="Your password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
        />
        <SubmitButton className="btn justify-self-start border-bad text-bad">Delete account</SubmitButton>
      </ActionForm>
    </Section>
  )
}
