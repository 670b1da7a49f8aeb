import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { readActionKey } from "@/lib/insights/action-key"
import { application, asLeft, type ExportedApplication, entry, inWords, item, lab, real } from "./shape"

const batchSize = 200

/**
 * All of the viewer's applications with their history, those in the trash too, as they were logged: a batch at a time, so that
 * ten thousand never stand in memory together.
 */
export async function* applicationBatches(viewer: Viewer): AsyncGenerator<ExportedApplication[]> {
  for await (const where of applicationsInBatches(viewer))
    yield await db.application.findMany({ where, orderBy: { id: "asc" }, select: application })
}

/** The same with their checklists. */
export async function* applicationBatchesWithChecklists(viewer: Viewer) {
  const items = {
    where: { sample: false },
    orderBy: { id: "asc" },
    select: item,
  } satisfies Prisma.Application$itemsArgs
  const select = { ...application, items } satisfies Prisma.ApplicationSelect
  for await (const where of applicationsInBatches(viewer)) {
    const found = await db.application.findMany({ where, orderBy: { id: "asc" }, select })
    yield found.map(({ items, ...rest }) => ({ ...rest, checklist: items.map(inWords) }))
  }
}

/** All entries of the viewer's record, those in the trash too: a batch at a time. */
export async function* recordBatches(viewer: Viewer) {
  const all = await db.evidence.findMany({ where: real(viewer), orderBy: { id: "asc" }, select: { id: true } })
  for (const where of batches(viewer, all))
    yield await db.evidence.findMany({ where, orderBy: { id: "asc" }, select: entry })
}

async function* applicationsInBatches(viewer: Viewer) {
  const all = await db.application.findMany({ where: real(viewer), orderBy: { id: "asc" }, select: { id: true } })
  yield* batches(viewer, all)
}

function* batches(viewer: Viewer, all: readonly { id: string }[]) {
  for (let from = 0; from < all.length; from += batchSize)
    yield { ...real(viewer), id: { in: all.slice(from, from + batchSize).map(({ id }) => id) } }
}

/** What is the viewer's but for applications and record: account, own labs, what they saw, answers that count for several, and put-offs. */
export const findAllElse = async (viewer: Viewer) => {
  const own = { ownerId: viewer.id }
  const shared = await sharedItems(viewer)
  const [account, labs, sightings, checklist, putOffs] = await Promise.all([
    db.user.findUnique({
      where: { id: viewer.id },
      select: { name: true, email: true, timeZone: true, createdAt: true },
    }),
    db.lab.findMany({
      where: own,
      orderBy: { id: "asc" },
      select: { ...lab.select, careersUrl: true, focus: true, createdAt: true, names: { select: { name: true } } },
    }),
    db.sighting.findMany({
      where: own,
      orderBy: { id: "asc" },
      select: { lab, role: true, link: true, seenOn: true, createdAt: true },
    }),
    db.checklistItem.findMany({ where: shared, orderBy: { id: "asc" }, select: { ...item, sample: true, lab } }),
    listPutOffs(viewer, shared),
  ])
  return {
    account,
    labs: labs.map(({ names, ...rest }) => ({ ...rest, names: names.map(({ name }) => name) })),
    sightings,
    checklist: checklist.map(asLeft).map(inWords),
    putOffs,
  }
}

// What is shared with an application of the candidate's, and what they wrote. An open item that is there for the sample alone says nothing.
const sharedItems = async (viewer: Viewer): Promise<Prisma.ChecklistItemWhereInput> => {
  const groups = await db.application.groupBy({ by: ["role"], where: real(viewer) })
  const roles = groups.map(({ role }) => role)
  const some = { not: null }
  const said = [
    { slug: null },
    { doneOn: some },
    { waivedOn: some },
    { overruledOn: some },
    { note: some },
    { link: some },
  ]
  const wanted: Prisma.ChecklistItemWhereInput[] = [
    { lab: { applications: { some: real(viewer) } } },
    { scope: "CANDIDATE", role: { in: roles } },
    ...(roles.length > 0 ? [{ scope: "CANDIDATE", role: null } as const] : []),
  ]
  return { ownerId: viewer.id, applicationId: null, OR: [{ sample: false, OR: said }, ...wanted] }
}

const listPutOffs = async (viewer: Viewer, shared: Prisma.ChecklistItemWhereInput) => {
  const all = await db.putOff.findMany({ where: { ownerId: viewer.id }, select: { action: true, until: true } })
  const about = all.map(({ action }) => readActionKey(action)?.id ?? "")
  const [applications, items] = await Promise.all([
    db.application.findMany({ where: { ...real(viewer), id: { in: about } }, select: { id: true } }),
    db.checklistItem.findMany({
      where: { id: { in: about }, OR: [shared, { ...real(viewer), application: real(viewer) }] },
      select: { id: true },
    }),
  ])
  const exported = new Set([...applications, ...items].map(({ id }) => id))
  return all.filter((_, index) => exported.has(about[index] ?? ""))
}
