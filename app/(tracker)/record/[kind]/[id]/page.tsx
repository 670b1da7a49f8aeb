import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { cache } from "react"
import { PageHead } from "@/app/_ui/page-head"
import { SamplePill } from "@/app/_ui/sample-pill"
import { requireViewer } from "@/lib/auth/viewer"
import { kindAt, kindNames } from "@/lib/record/kinds"
import { findEvidence } from "@/lib/record/queries"
import { entryAddress } from "@/lib/record/schema"
import { inShort } from "../../_components/in-short"
import { addressOf, listOf } from "../../address"
import { answeredBy } from "./_components/answered"
import { EntryParts } from "./_components/entry-parts"
import { JustRemoved } from "./_components/just-removed"
import { JustSaved } from "./_components/just-saved"
import { TrashButton, Trashed } from "./_components/trash"
import { WhichAuthor } from "./_components/which-author"

const find = cache(async (path: string, id: string) => {
  const entry = await findEvidence(await requireViewer(), id)
  return entry && entry.kind === kindAt(path) ? entry : notFound()
})

export async function generateMetadata({ params }: PageProps<"/record/[kind]/[id]">): Promise<Metadata> {
  const { kind, id } = await params
  return { title: (await find(kind, id)).title }
}

export default async function EntryPage({ params, searchParams }: PageProps<"/record/[kind]/[id]">) {
  const viewer = await requireViewer()
  const { kind: path, id } = await params
  const entry = await find(path, id)
  const { told, before, like, took } = entryAddress(viewer.today).parse(await searchParams)
  const likely = like ? await findEvidence(viewer, like) : null
  const answers = await answeredBy(viewer, entry)
  const { kind, details } = entry
  const { beside, pill, tone } = inShort(entry)
  return (
    <>
      <JustSaved told={told} before={before} answers={answers} />
      {kind === "PUBLICATION" && (
        <JustRemoved evidence={id} history={details.history} took={took} today={viewer.today} />
      )}
      <PageHead
        title={entry.title}
        above={
          <Link href={listOf(kind)} prefetch={false} className="hover:underline">
            {kindNames[kind].many}
          </Link>
        }
        below={
          <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            {beside && <span>{beside}</span>}
            <span className={`pill ${tone}`}>{pill}</span>
            {entry.sample && <SamplePill />}
          </span>
        }
      >
        {entry.trashed ? <Trashed id={id} /> : <TrashButton id={id} />}
        <Link href={`${addressOf(entry)}/edit`} prefetch={false} className="btn">
          Edit
        </Link>
      </PageHead>
      {likely && likely.id !== id && (
        <p role="status" className="note mb-[18px] block">
          Your record has one like it:{" "}
          <Link href={addressOf(likely)} prefetch={false} className="underline underline-offset-2">
            {likely.title}
          </Link>
          . If it is the same, move one of them to the trash.
        </p>
      )}
      {kind === "PUBLICATION" && details.self === null && <WhichAuthor evidence={id} authors={details.authors} />}
      <EntryParts entry={entry} today={viewer.today} answers={answers} />
    </>
  )
}
