import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { ActionForm } from "@/app/_ui/action-form"
import { TextField } from "@/app/_ui/field"
import { KeyHint } from "@/app/_ui/key-hint"
import { PageHead } from "@/app/_ui/page-head"
import { SubmitButton } from "@/app/_ui/submit-button"
import { UnsavedGuard } from "@/app/_ui/unsaved-guard"
import { asText, postingOf } from "@/lib/applications/meanwhile"
import { findApplication } from "@/lib/applications/queries"
import { requireViewer } from "@/lib/auth/viewer"
import { DeadlineField, Essentials, MorePosting, PostingLink } from "../../_components/posting-fields"
import { saveApplication } from "./actions"

export const metadata: Metadata = { title: "Edit application" }

export default async function EditApplicationPage({ params }: PageProps<"/applications/[id]/edit">) {
  const viewer = await requireViewer()
  const application = await findApplication(viewer, (await params).id)
  if (!application) notFound()
  const posting = postingOf(application)
  const page = `/applications/${application.id}`
  return (
    <>
      <PageHead
        title="Edit application"
        below={
          <Link href={page} prefetch={false} className="inline-link">
            {application.title}
          </Link>
        }
      />
      <ActionForm
        action={saveApplication}
        className="sheet relative grid max-w-[720px] gap-x-4 gap-y-3.5 p-5 md:grid-cols-2"
      >
        <UnsavedGuard />
        <input type="hidden" name="application" value={application.id} />
        <input type="hidden" name="version" value={application.version} />
        <input type="hidden" name="was" value={JSON.stringify(asText(postingOf(application)))} />
        <PostingLink posting={posting} />
        <Essentials viewer={viewer} posting={posting} />
        <DeadlineField posting={posting} />
        <TextField
          name="offerDueOn"
          label="Answer the offer by"
          type="date"
          defaultValue={application.offerDueOn ?? ""}
        />
        <MorePosting posting={posting} open />
        <div className="col-span-full flex justify-end gap-2">
          <Link href={page} prefetch={false} className="btn">
            Cancel
          </Link>
          <SubmitButton className="btn btn-main">
            Save <KeyHint keys="Ctrl ↵" />
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
