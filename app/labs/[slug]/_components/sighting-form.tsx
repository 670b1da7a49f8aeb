import Link from "next/link"
import { ActionForm } from "@/app/_ui/action-form"
import { SelectField, TextField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import { UnsavedGuard } from "@/app/_ui/unsaved-guard"
import type { Day } from "@/lib/dates"
import { roleNames, roles } from "@/lib/roles/roles"
import { addSeen } from "../actions"

export function AddSighting({ slug, today }: { slug: string; today: Day }) {
  return (
    <section className="sheet">
      <header>
        <h2>Seen a role here?</h2>
      </header>
      <ActionForm action={addSeen} className="grid gap-3.5 p-4" savedMessage="Added to the roles.">
        <UnsavedGuard />
        <input type="hidden" name="slug" value={slug} />
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-3">
          <SelectField name="role" label="Role" required>
            <option value="">Choose</option>
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleNames[role]}
              </option>
            ))}
          </SelectField>
          <TextField name="seenOn" label="Seen on" type="date" max={today} defaultValue={today} required />
        </div>
        <TextField
          name="link"
          label="Link"
          type="url"
          maxLength={2000}
          placeholder="https://"
          hint="The posting, where there is one. Only you see what you add."
        />
        <SubmitButton className="btn justify-self-start">Add what you saw</SubmitButton>
      </ActionForm>
    </section>
  )
}

export function SightingsForGuests({ slug }: { slug: string }) {
  return (
    <section className="sheet">
      <header>
        <h2>Seen a role here?</h2>
      </header>
      <p className="p-4 text-soft">
        <Link href={`/sign-in?next=${encodeURIComponent(`/labs/${slug}`)}`} prefetch={false} className="inline-link">
          Sign in
        </Link>{" "}
        to note which roles you have seen here, with a link and the day. Only you see what you note.
      </p>
    </section>
  )
}
