import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { cache } from "react"
import { PageHead } from "@/app/_ui/page-head"
import { RoleMark } from "@/app/_ui/role-mark"
import { SamplePill } from "@/app/_ui/sample-pill"
import { StageBadge } from "@/app/_ui/stage-badge"
import { findApplication } from "@/lib/applications/queries"
import { workplaces } from "@/lib/applications/schema"
import { requireViewer } from "@/lib/auth/viewer"
import { talkAgainst } from "@/lib/labs/talk"
import { stepTold } from "@/lib/steps/schema"
import { JustRemoved } from "../../_components/just-removed"
import { SampledRecord } from "../../_components/sample-note"
import { TalkWarning } from "../_components/talk-warning"
import { Checklist } from "./_components/checklist"
import { History } from "./_components/history"
import { Posting } from "./_components/posting"
import { Told } from "./_components/told"
import { TrashButton, Trashed } from "./_components/trash"

const find = cache(async (id: string) => (await findApplication(await requireViewer(), id)) ?? notFound())

export async function generateMetadata({ params }: PageProps<"/applications/[id]">): Promise<Metadata> {
  return { title: (await find((await params).id)).title }
}

export default async function ApplicationPage({ params, searchParams }: PageProps<"/applications/[id]">) {
  const viewer = await requireViewer()
  const application = await find((await params).id)
  const { answer, like, stays, ...told } = await searchParams
  const alike = typeof like === "string" ? await findApplication(viewer, like) : null
  // With one of the two in the trash there is nothing left to say.
  const likely = alike && !alike.trashedAt && !application.trashedAt ? alike : null
  const { lab, location, workplace } = application
  const names = lab.names.map(({ name }) => name)
  const against = talkAgainst(application.role, names, lab.claims)
  return (
    <>
      <Told viewer={viewer} application={application} stays={Boolean(stays)} step={stepTold.parse(told)} />
      <JustRemoved viewer={viewer} search={told} application={application.id} />
      <PageHead
        title={application.title}
        above={<RoleMark role={application.role} />}
        below={
          <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <span>
              <Link href={`/labs/${lab.slug}`} prefetch={false} className="hover:underline">
                {lab.name}
              </Link>
              {location && (
                <>
                  {" · "}
                  <bdi>{location}</bdi>
                </>
              )}
              {workplace && ` · ${workplaces[workplace].toLowerCase()}`}
            </span>
            <StageBadge stage={application.stage} />
            {application.sample && <SamplePill />}
          </span>
        }
      >
        <SampledRecord viewer={viewer} />
        {application.trashedAt ? <Trashed id={application.id} /> : <TrashButton id={application.id} />}
        <Link href={`/applications/${application.id}/edit`} prefetch={false} className="btn">
          Edit
        </Link>
      </PageHead>
      {likely && (
        <p role="status" className="note mb-[18px] block">
          You have logged one like it:{" "}
          <Link href={`/applications/${likely.id}`} prefetch={false} className="underline underline-offset-2">
            {likely.title}
          </Link>{" "}
          at <bdi>{likely.lab.name}</bdi>. If it is the same, move one of them to the trash.
        </p>
      )}
      {against && (
        <div className="mb-[18px]">
          <TalkWarning against={against} />
        </div>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_340px]">
        <Checklist viewer={viewer} application={application} open={typeof answer === "string" ? answer : undefined} />
        <div className="grid gap-5">
          <Posting application={application} today={viewer.today} />
          <History application={application} today={viewer.today} />
        </div>
      </div>
    </>
  )
}
