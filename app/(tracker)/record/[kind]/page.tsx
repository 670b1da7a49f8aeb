import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { PageHead } from "@/app/_ui/page-head"
import { requireViewer } from "@/lib/auth/viewer"
import { asBibtex, asText } from "@/lib/bibtex/writing"
import { type Kind, kindAt, kindNames } from "@/lib/record/kinds"
import { countEvidence, listEvidence } from "@/lib/record/queries"
import { recordFilter } from "@/lib/record/schema"
import { CopyList } from "../_components/copy-list"
import { EntryTable } from "../_components/entry-table"
import { JustImported } from "../_components/just-imported"
import { JustTrashed } from "../_components/just-trashed"
import { NoEntries, NothingFound } from "../_components/nothing"
import { Pages } from "../_components/pages"
import { isPaper, PublicationList } from "../_components/publication-list"
import { Search } from "../_components/search"
import { listOf } from "../address"

export async function generateMetadata({ params }: PageProps<"/record/[kind]">): Promise<Metadata> {
  return { title: kindNames[kindAt((await params).kind) ?? notFound()].many }
}

const headings = {
  PROJECT: { day: "Done", title: "Project and skills", pill: "Visibility", result: "Measured effect" },
  IMPLEMENTATION: { day: "Done", title: "Paper and metric", pill: "State", result: "Figures" },
  CREDENTIAL: { day: "On", title: "Title and place", pill: "Type", result: "Details" },
} satisfies Record<Exclude<Kind, "PUBLICATION">, object>

export default async function RecordKindPage({ params, searchParams }: PageProps<"/record/[kind]">) {
  const viewer = await requireViewer()
  const kind = kindAt((await params).kind) ?? notFound()
  const { q, page: asked, trashed, imported } = recordFilter.parse(await searchParams)
  const [{ rows, total, page, pages }, counts] = await Promise.all([
    listEvidence(viewer, kind, { q, page: asked }),
    countEvidence(viewer),
  ])
  const inAll = counts.get(kind) ?? 0
  const list = listOf(kind)
  const papers = rows.filter(isPaper)
  const own = papers.filter(({ sample }) => !sample)
  return (
    <>
      <JustTrashed viewer={viewer} kind={kind} trashed={trashed} />
      {kind === "PUBLICATION" && <JustImported viewer={viewer} imported={imported} />}
      <PageHead
        title={kindNames[kind].many}
        above={
          <Link href="/record" prefetch={false} className="hover:underline">
            Record
          </Link>
        }
        below={total < inAll ? `${total} of ${inAll}` : `${inAll} in all`}
      >
        <Link href="/record/trash" prefetch={false} className="btn">
          Trash
        </Link>
        {kind === "PUBLICATION" && inAll > 0 && (
          <Link href={`${list}/import`} prefetch={false} className="btn">
            Import BibTeX
          </Link>
        )}
        {inAll > 0 && (
          <Link href={`${list}/new`} prefetch={false} className="btn btn-main">
            Add {kindNames[kind].one}
          </Link>
        )}
      </PageHead>
      {own.length > 0 && (
        <div className="mb-3">
          <CopyList
            bibtex={asBibtex(own)}
            text={asText(own)}
            what={own.length < inAll ? `the ${own.length} shown` : ""}
          />
        </div>
      )}
      <div className="sheet">
        {inAll === 0 ? (
          <NoEntries kind={kind} />
        ) : (
          <>
            <Search list={list} q={q} what={`Search ${kindNames[kind].many.toLowerCase()}`} />
            {total === 0 && <NothingFound list={list} />}
            {total > 0 &&
              (kind === "PUBLICATION" ? (
                <PublicationList papers={papers} />
              ) : (
                <EntryTable rows={rows} headings={headings[kind]} today={viewer.today} />
              ))}
            <Pages list={list} q={q} page={page} pages={pages} />
          </>
        )}
      </div>
    </>
  )
}
