import type { Metadata } from "next"
import { ActionForm } from "@/app/_ui/action-form"
import { SelectField, TextField } from "@/app/_ui/field"
import { PageHead } from "@/app/_ui/page-head"
import { SubmitButton } from "@/app/_ui/submit-button"
import { requireViewer } from "@/lib/auth/viewer"
import { fullDay } from "@/lib/dates"
import { saveProfile } from "./actions"

export const metadata: Metadata = { title: "Settings" }

export default async function SettingsPage() {
  const viewer = await requireViewer()
  const zones = [...new Set(["UTC", viewer.timeZone, ...Intl.supportedValuesOf("timeZone")])]
  return (
    <>
      <PageHead title="Settings" below={viewer.email} />
      <section aria-labelledby="profile" className="sheet max-w-[720px]">
        <header>
          <h2 id="profile">Profile</h2>
        </header>
        <ActionForm action={saveProfile} savedMessage="Saved." className="grid gap-4 p-5 md:grid-cols-2">
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
      </section>
    </>
  )
}
