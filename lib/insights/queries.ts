import { cache } from "react"
import { standsSince } from "@/lib/applications/history"
import { kept } from "@/lib/applications/matching"
import { countStandings } from "@/lib/applications/queries"
import { openStages, unsentStages } from "@/lib/applications/stages"
import type { Viewer } from "@/lib/auth/viewer"
import { listCandidateItems } from "@/lib/checklists/queries"
import { standingOf } from "@/lib/checklists/standing"
import type { Day } from "@/lib/dates"
import { db } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { readRecord } from "@/lib/record/queries"
import { type ActionName, hiddenAs } from "./action-key"
import { type HeldUp, heldUp, holdsBack } from "./held-up"
import { dueDays, type Found, type NextAction, nextActions } from "./next-actions"
import { type Pipeline, pipelineOf } from "./pipeline"

/** The most actions that are counted, or shown on one page. */
export const mostActions = 100

const unsent = { in: [...unsentStages] }
const open = { in: [...openStages] }

/** How many applications of each role stand at each stage. */
export const countPipeline = async (viewer: Viewer) => pipelineOf(await countStandings(viewer))

const about = {
  id: true,
  title: true,
  role: true,
  activityOn: true,
  appliedOn: true,
  nextStep: true,
  labId: true,
  sample: true,
  lab: { select: { name: true } },
} satisfies Prisma.ApplicationSelect

export type About = Prisma.ApplicationGetPayload<{ select: typeof about }>

/** A next action and the application it is about; an item's is one of those it holds up. */
export type ActionRow = NextAction & {
  readonly application: About | undefined
  /** Of an offer: the day it came. */
  readonly offeredOn: Day | undefined
  /** Of a deadline: the core items still open, or null where there are too many applications to tell. */
  readonly openCore: readonly string[] | null
}

/** The first of the viewer's next actions, at most `limit`, and how many there are; `more` where they are too many to count. */
export const findNextActions = async (viewer: Viewer, limit: number) => {
  const putOff = await listPutOffs(viewer)
  // As many as are hidden may stand before those that are shown.
  const take = mostActions + 1 + putOff.size
  const [due, pipeline] = await Promise.all([findDue(viewer, take), countPipeline(viewer)])
  const isFull = Object.values(due).flat().length - putOff.size > mostActions
  // Behind so many no item would be seen or counted, and of so many applications it is not told what each lacks.
  const held = isFull && unsentOf(pipeline) >= take ? { items: [], all: false } : await findHeldUp(viewer, take)
  const actions = nextActions({ ...due, items: held.items }, viewer.today, putOff)
  const shown = actions.slice(0, limit)
  const [applications, offered] = await Promise.all([
    listAbout(
      viewer,
      shown.flatMap(({ id, item }) => (item ? (item.exampleId ?? []) : id)),
    ),
    listOffered(viewer, shown),
  ])
  const rows = shown.flatMap((action): ActionRow[] => {
    const application = applications.get(action.item?.exampleId ?? action.id)
    // Between two looks another tab may have removed it.
    if (!application && !action.item) return []
    const openCore = application && held.all ? wordsOfOpen(held.items, application) : null
    return [{ ...action, application, offeredOn: offered.get(action.id), openCore }]
  })
  return { rows, total: Math.min(actions.length, mostActions), more: actions.length > mostActions }
}

const unsentOf = ({ unsent }: Pipeline): number => Object.values(unsent).reduce((total, count) => total + count, 0)

// As on the application's page: its own first, then the lab's, then the candidate's.
const wordsOfOpen = (items: readonly HeldUp[], application: About) =>
  (["APPLICATION", "LAB", "CANDIDATE"] as const).flatMap((scope) =>
    items.filter((item) => item.scope === scope && holdsBack(item, application)).map(({ words }) => words),
  )

/** Whether the viewer has put an action off until a day that has not come. */
export const isPutOff = async (viewer: Viewer, name: ActionName, until: Day): Promise<boolean> =>
  (await listPutOffs(viewer)).has(hiddenAs(name, until))

const listPutOffs = cache(async (viewer: Viewer): Promise<ReadonlySet<string>> => {
  const rows = await db.putOff.findMany({
    where: { ownerId: viewer.id, until: { gt: viewer.today } },
    take: 500,
    select: { action: true },
  })
  return new Set(rows.map(({ action }) => action))
})

const findDue = async (viewer: Viewer, take: number): Promise<Omit<Found, "items">> => {
  const mine = kept(viewer)
  const { deadlineFrom, deadlineTo, stepTo, quietTo } = dueDays(viewer.today)
  // Compared, not asked whether it is null: only so an index finds the few that have one.
  const withStep = { ...mine, stage: open, nextStep: { gt: "" } }
  const [offers, deadlines, dated, undated, quiet] = await Promise.all([
    db.application.findMany({
      where: { ...mine, stage: "OFFER" },
      orderBy: { offerDueOn: { sort: "asc", nulls: "first" } },
      take,
      select: { id: true, offerDueOn: true },
    }),
    db.application.findMany({
      where: { ...mine, stage: unsent, deadline: { gte: deadlineFrom, lte: deadlineTo } },
      orderBy: { deadline: "asc" },
      take,
      select: { id: true, deadline: true },
    }),
    db.application.findMany({
      where: { ...withStep, nextStepOn: { lte: stepTo } },
      orderBy: { nextStepOn: "asc" },
      take,
      select: { id: true, nextStepOn: true },
    }),
    db.application.findMany({ where: { ...withStep, nextStepOn: null }, take, select: { id: true, nextStepOn: true } }),
    db.application.findMany({
      where: { ...mine, stage: "APPLIED", activityOn: { lte: quietTo } },
      orderBy: { activityOn: "asc" },
      take,
      select: { id: true, activityOn: true, currentEventId: true },
    }),
  ])
  return { offers, deadlines, steps: [...dated, ...undated], quiet }
}

const openCore = { level: "CORE", removedAt: null, doneOn: null, waivedOn: null } as const
const ofItem = {
  id: true,
  slug: true,
  title: true,
  scope: true,
  level: true,
  role: true,
  labId: true,
  applicationId: true,
} satisfies Prisma.ChecklistItemSelect

/** The items about the candidate, with the day since which each is answered. */
const candidateItems = async (viewer: Viewer) => {
  const [items, record] = await Promise.all([listCandidateItems(viewer), readRecord(viewer)])
  return items.map((item) => ({ ...item, since: standingOf(item, record).since }))
}

/** The open core items that hold up applications not yet sent, and whether all of these were looked at. */
const findHeldUp = async (viewer: Viewer, take: number): Promise<{ items: HeldUp[]; all: boolean }> => {
  const [pipeline, aboutCandidate, waiting] = await Promise.all([
    countPipeline(viewer),
    candidateItems(viewer),
    db.application.findMany({
      where: { ...kept(viewer), stage: unsent },
      // The order of an index, so that no more rows are read than taken.
      orderBy: [{ stage: "asc" }, { activityOn: "asc" }],
      take,
      select: { id: true, role: true, labId: true, sample: true, items: { where: openCore, select: ofItem } },
    }),
  ])
  const labIds = [...new Set(waiting.map(({ labId }) => labId))]
  const aboutLabs = await db.checklistItem.findMany({
    where: { ownerId: viewer.id, scope: "LAB", labId: { in: labIds }, ...openCore },
    take,
    select: ofItem,
  })
  const asked = [...aboutLabs, ...waiting.flatMap((application) => application.items)]
  const items = [...aboutCandidate, ...asked.map((item) => ({ ...item, since: null }))]
  return { items: heldUp(items, waiting, pipeline.unsent), all: waiting.length < take }
}

const listAbout = async (viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, About>> => {
  const applications = await db.application.findMany({
    // Each by its id: with the owner beside a list of ids SQLite reads all that the owner has.
    where: { OR: ids.map((id) => ({ id, ...kept(viewer) })) },
    select: about,
  })
  return new Map(applications.map((application) => [application.id, application]))
}

// Steps done since then are events at the same stage, so the latest event does not tell.
const listOffered = async (viewer: Viewer, actions: readonly NextAction[]) => {
  const ids = actions.filter(({ kind }) => kind === "offer").map(({ id }) => id)
  if (ids.length === 0) return new Map<string, Day>()
  const events = await db.stageEvent.findMany({
    where: { applicationId: { in: ids }, application: kept(viewer) },
    select: { id: true, applicationId: true, stage: true, happenedOn: true, struckAt: true },
  })
  const of = (id: string) => events.filter(({ applicationId }) => applicationId === id)
  return new Map(ids.map((id) => [id, standsSince(of(id)) ?? undefined]))
}
