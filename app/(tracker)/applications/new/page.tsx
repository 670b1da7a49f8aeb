import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import { ActionForm } from "@/app/_ui/action-form"
import { SelectField, TextField } from "@/app/_ui/field"
import { KeyHint } from "@/app/_ui/key-hint"
import { PageHead } from "@/app/_ui/page-head"
import { SubmitButton } from "@/app/_ui/submit-button"
import { UnsavedGuard } from "@/app/_ui/unsaved-guard"
import { stageNames, stages } from "@/lib/applications/stages"
import { requireViewer } from "@/lib/auth/viewer"
import { roles } from "@/lib/roles/roles"
import { LikelyDuplicate } from "../_components/likely-duplicate"
import { DeadlineField, Essentials, MorePosting, PostingLink } from "../_components/posting-fields"
import { knownNotes } from "./_components/known-notes"
import { logApplication } from "./actions"

export const metadata: Metadata = { title: "Log application" }

export default async function NewApplicationPage({ searchParams }: PageProps<"/applications/new">) {
  const viewer = await requireViewer()
  const { lab, role } = await searchParams
  const known = {
    lab: typeof lab === "string" ? lab.slice(0, 120) : "",
    role: roles.find((each) => each === role),
  }
  return (
    <>
      <PageHead title="Log application" below="Lab, role and title are enough. The rest can wait." />
      <ActionForm
        action={logApplication}
        className="sheet relative grid max-w-[720px] gap-x-4 gap-y-3.5 p-5 md:grid-cols-2"
      >
        <UnsavedGuard />
        <input type="hidden" name="key" value={randomUUID()} />
        <LikelyDuplicate>
          <PostingLink posting={known} />
          <Essentials viewer={viewer} posting={known} notes={await knownNotes(viewer)} autoFocus />
        </LikelyDuplicate>
        <div className="grid grid-cols-2 gap-x-4">
          <SelectField name="stage" label="Stage" defaultValue="SAVED">
            {stages.map((stage) => (
              <option key={stage} value={stage}>
                {stageNames[stage]}
              </option>
            ))}
          </SelectField>
          <TextField name="stageOn" label="On" type="date" max={viewer.today} defaultValue={viewer.today} />
        </div>
        <DeadlineField posting={known} />
        <MorePosting posting={known} />
        <div className="col-span-full flex justify-end">
          <SubmitButton className="btn btn-main">
            Log application <KeyHint keys="Ctrl ↵" />
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
