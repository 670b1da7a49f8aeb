import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { ActionForm } from "@/app/_ui/action-form"
import { KeyHint } from "@/app/_ui/key-hint"
import { PageHead } from "@/app/_ui/page-head"
import { SubmitButton } from "@/app/_ui/submit-button"
import { UnsavedGuard } from "@/app/_ui/unsaved-guard"
import { requireViewer } from "@/lib/auth/viewer"
import { type Kind, kindAt, kindNames } from "@/lib/record/kinds"
import { presetForm } from "@/lib/record/presets"
import { listOf } from "../../address"
import { EntryFields } from "../_components/entry-fields"
import { add } from "./actions"

export async function generateMetadata({ params }: PageProps<"/record/[kind]/new">): Promise<Metadata> {
  const kind = kindAt((await params).kind) ?? notFound()
  return { title: `Add ${kindNames[kind].one}` }
}

const enough: Record<Kind, string> = {
  PUBLICATION: "Title and authors are enough. The rest can wait.",
  PROJECT: "A name is enough. Each detail may answer another item.",
  IMPLEMENTATION: "The paper is enough. Reproduced, with both figures and a repository, it counts.",
  CREDENTIAL: "A course, a degree, a talk you gave, or something you wrote.",
}

export default async function NewEntryPage({ params, searchParams }: PageProps<"/record/[kind]/new">) {
  const viewer = await requireViewer()
  const kind = kindAt((await params).kind) ?? notFound()
  const known = presetForm(kind, viewer.today, await searchParams)
  return (
    <>
      <PageHead title={`Add ${kindNames[kind].one}`} below={enough[kind]} />
      <ActionForm action={add} className="sheet grid max-w-[720px] gap-x-4 gap-y-3.5 p-5 md:grid-cols-2">
        <UnsavedGuard />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="key" value={randomUUID()} />
        <EntryFields kind={kind} known={known} today={viewer.today} />
        <div className="col-span-full flex justify-end gap-2">
          <Link href={listOf(kind)} prefetch={false} className="btn">
            Cancel
          </Link>
          <SubmitButton className="btn btn-main">
            Add {kindNames[kind].one} <KeyHint keys="Ctrl ↵" />
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
