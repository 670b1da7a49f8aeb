import type { Metadata } from "next"
import Link from "next/link"
import { PageHead } from "@/app/_ui/page-head"
import { requireViewer } from "@/lib/auth/viewer"
import { findReadiness } from "@/lib/checklists/queries"
import { readRecord } from "@/lib/record/queries"
import { roles } from "@/lib/roles/roles"
import { JustRemoved } from "../_components/just-removed"
import { SampledRecord } from "../_components/sample-note"
import { Fit } from "./_components/fit"
import { OverTime } from "./_components/over-time"
import { RoleReadiness } from "./_components/role-readiness"
import { Steps } from "./_components/steps"

export const metadata: Metadata = { title: "Readiness" }

export default async function ReadinessPage({ searchParams }: PageProps<"/readiness">) {
  const viewer = await requireViewer()
  const { answer, ...told } = await searchParams
  const [readiness, record] = await Promise.all([findReadiness(viewer), readRecord(viewer)])
  const entries = record.filter(({ trashed }) => !trashed).length
  return (
    <>
      <JustRemoved viewer={viewer} search={told} />
      <PageHead
        title="Readiness"
        below={`${ofEntries(entries)} Tall cells are core, low ones are not; hatched is marked by hand.`}
      >
        <SampledRecord viewer={viewer} />
        <Link href="/record" prefetch={false} className="btn">
          Add to record
        </Link>
      </PageHead>
      <Fit readiness={readiness} />
      <div className="grid items-start gap-5 lg:grid-cols-3">
        {roles.map((role) => (
          <RoleReadiness
            key={role}
            role={role}
            readiness={readiness[role]}
            today={viewer.today}
            answering={typeof answer === "string" ? answer : undefined}
          />
        ))}
      </div>
      <div className="mt-5 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <Steps readiness={readiness} />
        <OverTime readiness={readiness} today={viewer.today} />
      </div>
    </>
  )
}

const ofEntries = (entries: number): string =>
  entries === 0
    ? "Your record is empty, so this shows what you marked by hand."
    : `What your record of ${entries} ${entries === 1 ? "entry" : "entries"} shows for each role.`
