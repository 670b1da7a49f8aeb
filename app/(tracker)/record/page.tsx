import type { Metadata } from "next"
import Link from "next/link"
import { PageHead } from "@/app/_ui/page-head"
import { requireViewer } from "@/lib/auth/viewer"
import { countEvidence, listLatest } from "@/lib/record/queries"
import { recordFilter } from "@/lib/record/schema"
import { EntryTable } from "./_components/entry-table"
import { KindCards } from "./_components/kind-cards"
import { NothingFound } from "./_components/nothing"
import { Pages } from "./_components/pages"
import { Search } from "./_components/search"

export const metadata: Metadata = { title: "Record" }

const headings = { day: "Added", title: "Title", pill: "State", result: "Result" }

export default async function RecordPage({ searchParams }: PageProps<"/record">) {
  const viewer = await requireViewer()
  const { q, page: asked } = recordFilter.parse(await searchParams)
  const [counts, { rows, total, page, pages }] = await Promise.all([
    countEvidence(viewer),
    listLatest(viewer, { q, page: asked }),
  ])
  const inAll = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <>
      <PageHead
        title="Record"
        below={inAll === 0 ? "What you have done, once, for every application." : belowOf(total, inAll)}
      >
        <Link href="/record/trash" prefetch={false} className="btn">
          Trash
        </Link>
      </PageHead>
      <KindCards counts={counts} />
      {inAll > 0 && (
        <div className="sheet">
          <Search list="/record" q={q} what="Search the whole record" />
          {total === 0 ? (
            <NothingFound list="/record" />
          ) : (
            <EntryTable rows={rows} headings={headings} today={viewer.today} latest />
          )}
          <Pages list="/record" q={q} page={page} pages={pages} />
        </div>
      )}
    </>
  )
}

const belowOf = (total: number, inAll: number): string => {
  if (total < inAll) return `${total} of ${inAll}`
  return inAll === 1 ? "1 entry" : `${inAll} entries`
}
