import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { cache } from "react"
import { PageHead } from "@/app/_ui/page-head"
import { listApplicationsTo } from "@/lib/applications/queries"
import { findViewer } from "@/lib/auth/viewer"
import { findVisibleLab, listSightings } from "@/lib/labs/queries"
import { AboutLab, BeforeApplying } from "./_components/about"
import { JustRemoved } from "./_components/just-removed"
import { OwnApplications } from "./_components/own-applications"
import { RoleTable } from "./_components/role-table"
import { AddSighting, SightingsForGuests } from "./_components/sighting-form"

const findLab = cache(async (slug: string) => findVisibleLab(await findViewer(), slug))

export async function generateMetadata({ params }: PageProps<"/labs/[slug]">): Promise<Metadata> {
  return { title: (await findLab((await params).slug))?.name ?? "Not found" }
}

export default async function LabPage({ params, searchParams }: PageProps<"/labs/[slug]">) {
  const viewer = await findViewer()
  const lab = await findLab((await params).slug)
  if (!lab) notFound()
  const [sightings, applications] = await Promise.all([
    viewer && listSightings(viewer, lab.id),
    viewer && listApplicationsTo(viewer, lab.id),
  ])
  const aliases = lab.names.map(({ name }) => name).filter((name) => name !== lab.name)
  return (
    <>
      <PageHead
        title={lab.name}
        above={lab.ownerId && <span className="pill pill-outline">Yours: nobody else sees this lab</span>}
        below={aliases.length > 0 && `Also known as ${aliases.join(", ")}`}
      >
        {viewer && (
          <Link href={`/applications/new?lab=${encodeURIComponent(lab.name)}`} prefetch={false} className="btn">
            Log application<span className="sr-only"> to {lab.name}</span>
          </Link>
        )}
      </PageHead>
      {viewer && <JustRemoved slug={lab.slug} asked={await searchParams} today={viewer.today} />}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid min-w-0 gap-5">
          <RoleTable lab={lab} seen={viewer && sightings && { sightings, today: viewer.today }} />
          {viewer && applications && <OwnApplications lab={lab} applications={applications} today={viewer.today} />}
        </div>
        <div className="grid min-w-0 gap-5">
          {viewer ? <AddSighting slug={lab.slug} today={viewer.today} /> : <SightingsForGuests slug={lab.slug} />}
          <AboutLab lab={lab} />
          <BeforeApplying />
        </div>
      </div>
    </>
  )
}
