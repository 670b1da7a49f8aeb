import type { Metadata } from "next"
import Link from "next/link"
import { PageHead } from "@/app/_ui/page-head"
import { countApplications, listApplications, listAppliedLabs } from "@/lib/applications/queries"
import { applicationFilter } from "@/lib/applications/schema"
import { requireViewer } from "@/lib/auth/viewer"
import { coreProgress } from "@/lib/checklists/queries"
import { hasSample } from "@/lib/sample/queries"
import { SampleNote } from "../_components/sample-note"
import { ApplicationTable } from "./_components/application-table"
import { BulkBar } from "./_components/bulk-bar"
import { FilterBar } from "./_components/filter-bar"
import { JustDone } from "./_components/just-done"
import { listQuery } from "./_components/list-address"
import { NoApplications, NoMatch } from "./_components/nothing"
import { Pages } from "./_components/pages"

export const metadata: Metadata = { title: "Applications" }

export default async function ApplicationsPage({ searchParams }: PageProps<"/applications">) {
  const viewer = await requireViewer()
  const filter = applicationFilter.parse(await searchParams)
  const [{ rows, total, previous, next }, inAll, applied, sampled] = await Promise.all([
    listApplications(viewer, filter),
    countApplications(viewer),
    listAppliedLabs(viewer, filter.lab),
    hasSample(viewer),
  ])
  const progress = await coreProgress(viewer, rows)
  return (
    <>
      <JustDone viewer={viewer} filter={filter} />
      <PageHead title="Applications" below={inAll > 0 && total < inAll ? `${total} of ${inAll}` : `${inAll} in all`}>
        {sampled && <SampleNote />}
        {inAll > 0 && (
          <a href="/settings/export/csv" download className="btn">
            Export
          </a>
        )}
        <Link href="/applications/trash" prefetch={false} className="btn">
          Trash
        </Link>
      </PageHead>
      <div className="sheet">
        {inAll === 0 ? (
          <NoApplications />
        ) : (
          <>
            <FilterBar filter={filter} applied={applied} />
            {rows.length > 0 ? (
              <ApplicationTable rows={rows} progress={progress} today={viewer.today} sort={filter.sort} />
            ) : (
              <NoMatch />
            )}
            <Pages filter={filter} previous={previous} next={next} />
            <BulkBar list={listQuery(filter)} />
          </>
        )}
      </div>
    </>
  )
}
