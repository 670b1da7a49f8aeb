import { ActionForm } from "@/app/_ui/action-form"
import { SelectField, TextField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import { UnsavedGuard } from "@/app/_ui/unsaved-guard"
import type { Viewer } from "@/lib/auth/viewer"
import { fullDay } from "@/lib/dates"
import { saveProfile } from "../actions"
import { Section } from "./section"

export function Profile({ viewer }: { viewer: Viewer }) {
  const zones = [...new Set(["UTC", viewer.timeZone, ...Intl.supportedValuesOf("timeZone")])]
  return (
    <Section id="profile" title="Profile">
      <ActionForm action={saveProfile} savedMessage="Saved." className="grid gap-4 p-4 md:grid-cols-2">
        <UnsavedGuard />
        <input type="hidden" name="was" value={JSON.stringify({ name: viewer.name, timeZone: viewer.timeZone })} />
        <TextField name="name" label="Name" autoComplete="name" required maxLength={100} defaultValue={viewer.name} />
        <SelectField
          name="timeZone"
          label="Time zone"
          defaultValue={viewer.timeZone}
          hint={`It decides which day is today: ${fullDay(viewer.today)}.`}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </SelectField>
        <SubmitButton className="btn btn-main justify-self-start">Save</SubmitButton>
      </ActionForm>
    </Section>
  )
}
