import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { ActionForm } from "@/app/_ui/action-form"
import { KeyHint } from "@/app/_ui/key-hint"
import { PageHead } from "@/app/_ui/page-head"
import { SubmitButton } from "@/app/_ui/submit-button"
import { UnsavedGuard } from "@/app/_ui/unsaved-guard"
import { requireViewer } from "@/lib/auth/viewer"
import { asText } from "@/lib/record/draft"
import { kindAt, kindNames } from "@/lib/record/kinds"
import { findEvidence } from "@/lib/record/queries"
import { addressOf } from "../../../address"
import { EntryFields } from "../../_components/entry-fields"
import { save } from "./actions"

export async function generateMetadata({ params }: PageProps<"/record/[kind]/[id]/edit">): Promise<Metadata> {
  const kind = kindAt((await params).kind) ?? notFound()
  return { title: `Edit ${kindNames[kind].one}` }
}

export default async function EditEntryPage({ params }: PageProps<"/record/[kind]/[id]/edit">) {
  const viewer = await requireViewer()
  const { kind, id } = await params
  const entry = await findEvidence(viewer, id)
  if (!entry || entry.kind !== kindAt(kind)) notFound()
  const known = asText(entry.title, entry)
  return (
    <>
      <PageHead
        title={`Edit ${kindNames[entry.kind].one}`}
        below={
          <Link href={addressOf(entry)} prefetch={false} className="inline-link">
            {entry.title}
          </Link>
        }
      />
      <ActionForm action={save} className="sheet grid max-w-[720px] gap-x-4 gap-y-3.5 p-5 md:grid-cols-2">
        <UnsavedGuard />
        <input type="hidden" name="kind" value={entry.kind} />
        <input type="hidden" name="evidence" value={entry.id} />
        <input type="hidden" name="version" value={entry.version} />
        <input type="hidden" name="was" value={JSON.stringify(known)} />
        <EntryFields kind={entry.kind} known={known} today={viewer.today} />
        <div className="col-span-full flex justify-end gap-2">
          <Link href={addressOf(entry)} prefetch={false} className="btn">
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
