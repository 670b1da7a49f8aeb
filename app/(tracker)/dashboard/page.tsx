import type { Metadata } from "next"
import Link from "next/link"
import { PageHead } from "@/app/_ui/page-head"
import { requireViewer, type Viewer } from "@/lib/auth/viewer"
import { findReadiness } from "@/lib/checklists/queries"
import { fullDay } from "@/lib/dates"
import type { Pipeline } from "@/lib/insights/pipeline"
import { countPipeline, findNextActions, isPutOff, mostActions } from "@/lib/insights/queries"
import { type DashboardView, dashboardView } from "@/lib/insights/schema"
import { hasSample } from "@/lib/sample/queries"
import { isStepDone } from "@/lib/steps/queries"
import { SampleNote } from "../_components/sample-note"
import { FirstSteps } from "./_components/first-steps"
import { NextActions } from "./_components/next-actions"
import { PipelineTable } from "./_components/pipeline-table"
import { Readiness } from "./_components/readiness"
import { Told } from "./_components/told"

export const metadata: Metadata = { title: "Dashboard" }

const few = 8

export default async function DashboardPage({ searchParams }: PageProps<"/dashboard">) {
  const viewer = await requireViewer()
  const view = dashboardView.parse(await searchParams)
  const all = view.actions === "all"
  const [pipeline, found, readiness, sampled] = await Promise.all([
    countPipeline(viewer),
    findNextActions(viewer, all ? mostActions : few),
    findReadiness(viewer),
    hasSample(viewer),
  ])
  return (
    <>
      <PageHead title="Dashboard" below={`${fullDay(viewer.today)}${standing(pipeline)}`}>
        {sampled && <SampleNote />}
      </PageHead>
      <Told view={await trueOf(viewer, view, sampled)} today={viewer.today} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 min-[75rem]:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
          {pipeline.all === 0 ? (
            <FirstSteps sampled={sampled} />
          ) : (
            <NextActions found={found} today={viewer.today} all={all} />
          )}
          <section className="sheet" aria-labelledby="pipeline">
            <header>
              <h2 id="pipeline">Pipeline</h2>
              {pipeline.all > 0 && (
                <Link href="/applications" prefetch={false} className="link text-xs font-normal text-faint">
                  All applications
                </Link>
              )}
            </header>
            {pipeline.all === 0 ? (
              <p className="px-4 py-4 text-soft">
                Your applications stand here by role and stage, once there are some.
              </p>
            ) : (
              <PipelineTable pipeline={pipeline} />
            )}
          </section>
        </div>
        <Readiness readiness={readiness} />
      </div>
    </>
  )
}

// An old address, or somebody else's, may tell of what is not so.
const trueOf = async (viewer: Viewer, view: DashboardView, sampled: boolean): Promise<DashboardView> => {
  const { putOff, until, sample, ...rest } = view
  const { done, event, ...none } = rest
  if (sample && !sampled) return { ...rest, sample }
  if (done?.kind === "step" && !(event && (await isStepDone(viewer, done.id, event)))) return none
  return putOff && until && (await isPutOff(viewer, putOff, until)) ? { ...rest, putOff, until } : rest
}

const standing = ({ all, open, offers }: Pipeline): string => {
  if (all === 0) return ""
  const applications = ` · ${open} open application${open === 1 ? "" : "s"}`
  return offers === 0 ? applications : `${applications}, ${offers} offer${offers === 1 ? "" : "s"} to answer`
}
