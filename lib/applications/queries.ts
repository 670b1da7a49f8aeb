import { cache } from "react"
import type { z } from "zod"
import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { literally } from "@/lib/db/literally"
import { listLabIds } from "@/lib/labs/queries"
import { linkKey } from "./links"
import { kept, lets, matching } from "./matching"
import { cursorOf, readCursor, type Stretch, stretches } from "./paging"
import type { ApplicationFilter, likelySearch } from "./schema"
import { titled } from "./search"

const pageSize = 50

const latestFirst: Prisma.ApplicationOrderByWithRelationInput[] = [{ activityOn: "desc" }, { currentEventId: "desc" }]

const summary = {
  id: true,
  role: true,
  title: true,
  stage: true,
  deadline: true,
  activityOn: true,
  currentEventId: true,
  appliedOn: true,
  labId: true,
  sample: true,
  lab: { select: { name: true, slug: true } },
} satisfies Prisma.ApplicationSelect

/** A page of the viewer's applications, how many match in all, and the cursors of the pages around it. */
export const listApplications = async (viewer: Viewer, filter: ApplicationFilter) => {
  const where = matching(viewer, filter)
  const { sort } = filter
  const [after, before] = [filter.after, filter.before].map((each) => each && readCursor(sort, each) && each)
  const forwards = !before
  const [found, total] = await Promise.all([
    // One more than is shown tells whether there is another page.
    readAlong(stretches(sort, forwards, before ?? after), where, pageSize + 1),
    countMatching(viewer, filter),
  ])
  const more = found.length > pageSize
  const rows = forwards ? found.slice(0, pageSize) : found.slice(0, pageSize).reverse()
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows,
    total,
    previous: first && (forwards ? Boolean(after) : more) ? cursorOf(sort, first) : null,
    next: last && (forwards ? more : true) ? cursorOf(sort, last) : null,
  }
}

// Where only role and stage are asked for, what each page counts anyhow tells.
const countMatching = async (viewer: Viewer, filter: ApplicationFilter): Promise<number> => {
  if (filter.q || filter.lab) return db.application.count({ where: matching(viewer, filter) })
  const standings = await countStandings(viewer)
  return standings.reduce((total, { count, ...standing }) => total + (lets(filter, standing) ? count : 0), 0)
}

// Two stretches at the most, and the second only where the first has too few.
const readAlong = async (
  [first, ...rest]: Stretch[],
  all: Prisma.ApplicationWhereInput,
  take: number,
): Promise<Prisma.ApplicationGetPayload<{ select: typeof summary }>[]> => {
  if (!first) return []
  const where = { AND: [all, first.where] }
  const found = await db.application.findMany({ where, orderBy: first.orderBy, take, select: summary })
  if (found.length === take) return found
  return [...found, ...(await readAlong(rest, all, take - found.length))]
}

export type ApplicationRow = Awaited<ReturnType<typeof listApplications>>["rows"][number]

/** How many applications the viewer has of each role at each stage. Counted once a request. */
export const countStandings = cache(async (viewer: Viewer) => {
  const counts = await db.application.groupBy({ by: ["role", "stage"], where: kept(viewer), _count: { _all: true } })
  return counts.map(({ role, stage, _count }) => ({ role, stage, count: _count._all }))
})

/** How many applications the viewer has. */
export const countApplications = async (viewer: Viewer): Promise<number> =>
  (await countStandings(viewer)).reduce((total, { count }) => total + count, 0)

/** The labs the viewer has applied to, to filter by: the first 100 by name and the one chosen, by its slug; and whether there are more. */
export const listAppliedLabs = async (viewer: Viewer, chosen?: string) => {
  const [own, known, among] = await Promise.all([
    listAppliedLabsOf(viewer, { ownerId: viewer.id }),
    listAppliedLabsOf(viewer, { ownerId: null }),
    chosen ? listAppliedLabsOf(viewer, { slug: chosen }) : [],
  ])
  const all = [...own, ...known].sort(bySlug)
  const first = all.slice(0, mostLabs)
  const isFirst = (lab: { slug: string }) => first.some(({ slug }) => slug === lab.slug)
  return { labs: [...first, ...among.filter((lab) => !isFirst(lab))], more: all.length > mostLabs }
}

export type AppliedLabs = Awaited<ReturnType<typeof listAppliedLabs>>

const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1)

const mostLabs = 100

// Of one owner at a time, whose labs an index has in order: asked at once, SQLite would go through the labs of everybody.
const listAppliedLabsOf = (viewer: Viewer, where: Prisma.LabWhereInput) =>
  db.lab.findMany({
    where: { ...where, applications: { some: kept(viewer) } },
    orderBy: { slug: "asc" },
    // One more than is shown tells that there are more.
    take: mostLabs + 1,
    select: { slug: true, name: true },
  })

const detail = {
  ...summary,
  postingUrl: true,
  location: true,
  workplace: true,
  payMin: true,
  payMax: true,
  payCurrency: true,
  payPeriod: true,
  foundBy: true,
  referrer: true,
  offerDueOn: true,
  nextStep: true,
  nextStepOn: true,
  notes: true,
  version: true,
  createdAt: true,
  trashedAt: true,
  lab: {
    select: {
      name: true,
      slug: true,
      names: { select: { name: true } },
      claims: { select: { role: true, fact: true, calls: true, exists: true } },
    },
  },
  events: { select: { id: true, stage: true, happenedOn: true, note: true, struckAt: true, readiness: true } },
} satisfies Prisma.ApplicationSelect

/** One application with its history, or null where the viewer has none by that id. */
export const findApplication = (viewer: Viewer, id: string) =>
  db.application.findFirst({ where: { id, ownerId: viewer.id }, select: detail })

export type ApplicationDetail = NonNullable<Awaited<ReturnType<typeof findApplication>>>

/** How many applications the viewer has to each lab, by the lab's id. */
export const countByLab = async (viewer: Viewer): Promise<Map<string, number>> => {
  const counts = await db.application.groupBy({ by: ["labId"], where: kept(viewer), _count: { _all: true } })
  return new Map(counts.map(({ labId, _count }) => [labId, _count._all]))
}

/** The viewer's applications to a lab, the latest first. */
export const listApplicationsTo = (viewer: Viewer, labId: string) =>
  db.application.findMany({
    where: { ...kept(viewer), labId },
    orderBy: latestFirst,
    take: pageSize,
    select: summary,
  })

/** The events that moved several of the viewer's applications together, and still stand. */
export const movedAt = (viewer: Viewer, at: Date) =>
  ({ createdAt: at, struckAt: null, application: kept(viewer) }) satisfies Prisma.StageEventWhereInput

/** How many applications were moved together at an instant, and to which stage; null when none was. */
export const countMovedAt = async (viewer: Viewer, at: Date) => {
  const where = movedAt(viewer, at)
  const [count, event] = await Promise.all([
    db.stageEvent.count({ where }),
    db.stageEvent.findFirst({ where, select: { stage: true } }),
  ])
  return event && { count, stage: event.stage }
}

/** The viewer's applications to the same posting, by its link, or with the same title at the same lab, case and accents apart: at most three. */
export const listLikely = async (viewer: Viewer, { lab, title, postingUrl }: z.output<typeof likelySearch>) => {
  const posting = linkKey(postingUrl)
  const [path = ""] = posting.split("?")
  const [byLink, byTitle] = await Promise.all([
    path ? listAlike(viewer, { postingUrl: { contains: literally(path) } }) : [],
    lab && title ? listAlike(viewer, { labId: { in: await listLabIds(viewer, lab) }, ...titled(title) }) : [],
  ])
  const linked = byLink.filter((each) => each.postingUrl && linkKey(each.postingUrl) === posting)
  const found = new Map([...linked, ...byTitle].map((each) => [each.id, each]))
  return [...found.values()].slice(0, 3)
}

// In no order, which would have the database go through all of the viewer's applications by that order.
const listAlike = (viewer: Viewer, alike: Prisma.ApplicationWhereInput) =>
  db.application.findMany({
    where: { ...kept(viewer), ...alike, sample: false },
    take: 50,
    select: { ...summary, postingUrl: true },
  })
