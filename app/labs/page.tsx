import type { Metadata } from "next"
import { Citation } from "@/app/_ui/citation"
import { PageHead } from "@/app/_ui/page-head"
import { countByLab } from "@/lib/applications/queries"
import { findViewer } from "@/lib/auth/viewer"
import { listLabs } from "@/lib/labs/queries"
import { labFilter } from "@/lib/labs/schema"
import { citationOf, fact } from "@/lib/roles/facts"
import { LabTable } from "./_components/lab-table"
import { NoLabs, NoMatch } from "./_components/nothing"
import { Search } from "./_components/search"

export const metadata: Metadata = { title: "Labs" }

const commonRoles = fact(3)

export default async function LabsPage({ searchParams }: PageProps<"/labs">) {
  const viewer = await findViewer()
  const { q } = labFilter.parse(await searchParams)
  const [labs, applications] = await Promise.all([listLabs(viewer, q), viewer && countByLab(viewer)])
  return (
    <>
      <PageHead
        title="Labs"
        below={
          <>
            Roles stand here as the talk has them (<Citation fact={commonRoles} place={citationOf(commonRoles)} first />
            ). What it leaves out is unknown, not absent.
          </>
        }
      />
      <div className="sheet">
        <Search q={q} matches={labs.length} />
        {labs.length > 0 && <LabTable labs={labs} applications={applications} />}
        {labs.length === 0 && (q ? <NoMatch q={q} signedIn={viewer !== null} /> : <NoLabs />)}
      </div>
    </>
  )
}
