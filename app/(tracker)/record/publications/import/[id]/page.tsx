import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { PageHead } from "@/app/_ui/page-head"
import { requireViewer } from "@/lib/auth/viewer"
import { findImport } from "@/lib/bibtex/queries"
import { wayBack } from "../_components/way"
import { AlreadyThere } from "./_components/already-there"
import { NewEntries } from "./_components/new-entries"
import { Reading } from "./_components/reading"
import { Unreadable } from "./_components/unreadable"

export const metadata: Metadata = { title: "Import BibTeX" }

export default async function BibtexPreviewPage({ params }: PageProps<"/record/publications/import/[id]">) {
  const viewer = await requireViewer()
  const { id } = await params
  const found = (await findImport(viewer, id)) ?? notFound()
  if (found.state === "reading") {
    return (
      <>
        <PageHead title="Import BibTeX" above={wayBack} />
        <Reading id={id} read={found.read} total={found.total} />
      </>
    )
  }
  if (found.state === "refused") {
    return (
      <>
        <PageHead title="Import BibTeX" above={wayBack} />
        <p role="alert" className="note note-bad mb-4 max-w-[820px]">
          {found.refusal}
        </p>
        <StartAgain main />
      </>
    )
  }
  const { fresh, known, unread, cleaned } = found
  const counts = [
    `${inFigures(fresh.length)} new`,
    known.length > 0 ? `${inFigures(known.length)} already there` : "",
    unread.length > 0 ? `${inFigures(unread.length)} could not be read` : "",
  ]
  return (
    <>
      <PageHead title="Import BibTeX" above={wayBack} below={counts.filter(Boolean).join(", ")}>
        <StartAgain />
      </PageHead>
      <div className="grid gap-5">
        {cleaned && (
          <p className="note">
            Control characters stood in the text. They were taken for spaces: look the titles over.
          </p>
        )}
        <NewEntries id={id} fresh={fresh} known={known.length} />
        <AlreadyThere known={known} />
        <Unreadable unread={unread} />
      </div>
    </>
  )
}

const inFigures = (count: number): string => count.toLocaleString("en-GB")

const StartAgain = ({ main }: { main?: boolean }) => (
  <Link href="/record/publications/import" prefetch={false} className={main ? "btn btn-main" : "btn"}>
    Start again
  </Link>
)
