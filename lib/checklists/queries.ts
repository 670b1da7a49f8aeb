import { cache } from "react"
import type { Viewer } from "@/lib/auth/viewer"
import type { Day } from "@/lib/dates"
import { db } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { listRecord, readRecord } from "@/lib/record/queries"
import type { Role } from "@/lib/roles/roles"
import { type Tally, tallyOf } from "./progress"
import { type Readiness, readinessFor } from "./readiness"
import { standingOf } from "./standing"

/** What an item's answers are shown and counted from. */
const stored = {
  id: true,
  key: true,
  slug: true,
  scope: true,
  level: true,
  role: true,
  labId: true,
  applicationId: true,
  title: true,
  position: true,
  doneOn: true,
  waivedOn: true,
  waiver: true,
  overruledOn: true,
  overruling: true,
  note: true,
  link: true,
  sample: true,
} satisfies Prisma.ChecklistItemSelect

export type StoredItem = Prisma.ChecklistItemGetPayload<{ select: typeof stored }>

/** What a checklist belongs to. */
export type Subject = { readonly id: string; readonly role: Role; readonly labId: string }

/** The items of an application's checklist, of all three scopes, in no order. */
export const listItems = (viewer: Viewer, { id, role, labId }: Subject): Promise<StoredItem[]> =>
  db.checklistItem.findMany({
    // Each condition with its own owner, so that each finds its index.
    where: {
      OR: [
        { ownerId: viewer.id, removedAt: null, scope: "CANDIDATE", OR: [{ role: null }, { role }] },
        { ownerId: viewer.id, removedAt: null, labId },
        { ownerId: viewer.id, removedAt: null, applicationId: id },
      ],
    },
    select: stored,
  })

/** The items about the candidate, of every role: one query, and one a request. */
export const listCandidateItems = cache(
  (viewer: Viewer): Promise<StoredItem[]> =>
    db.checklistItem.findMany({ where: { ownerId: viewer.id, removedAt: null, scope: "CANDIDATE" }, select: stored }),
)

/** The words of the own item that was removed at that instant, while it can be taken back; else null. */
export const findRemoved = async (viewer: Viewer, removedAt: Date): Promise<string | null> => {
  const removed = { ownerId: viewer.id, removedAt }
  return (await db.checklistItem.findFirst({ where: removed, select: { title: true } }))?.title ?? null
}

/** Whether the record satisfies an item, named by its id or slug; asked anew each time. */
export const isProven = async (viewer: Viewer, item: string): Promise<boolean> => {
  const answer = { slug: true, doneOn: true, waivedOn: true, overruledOn: true } as const
  const [stored, record] = await Promise.all([
    db.checklistItem.findFirst({ where: { ownerId: viewer.id, OR: [{ id: item }, { key: item }] }, select: answer }),
    listRecord(viewer),
  ])
  // An item that no application has brought up yet is stored with its first answer.
  const unanswered = { slug: item, doneOn: null, waivedOn: null, overruledOn: null }
  return standingOf(stored ?? unanswered, record).state === "EVIDENCE"
}

/** How ready the viewer is for each role: two queries, whatever there is. With a day, as of its end. */
export const findReadiness = async (viewer: Viewer, by?: Day): Promise<Readonly<Record<Role, Readiness>>> => {
  const [items, record] = await Promise.all([listCandidateItems(viewer), readRecord(viewer)])
  const of = (role: Role) => readinessFor(role, items, record, by)
  return { SWE: of("SWE"), RE: of("RE"), RS: of("RS") }
}

/** Core done of core, by application, for a page of them: two queries however many there are. */
export const coreProgress = async (viewer: Viewer, subjects: readonly Subject[]): Promise<Map<string, Tally>> => {
  const [items, record] = await Promise.all([listCore(viewer, subjects), readRecord(viewer)])
  const counted = items.map((item) => ({ ...item, since: standingOf(item, record).since }))
  return new Map(
    subjects.map((subject) => [
      subject.id,
      tallyOf(
        counted.filter((item) => belongsTo(item, subject)),
        "CORE",
      ),
    ]),
  )
}

const listCore = (viewer: Viewer, subjects: readonly Subject[]) => {
  const core = { ownerId: viewer.id, removedAt: null, level: "CORE" } as const
  const labs = [...new Set(subjects.map(({ labId }) => labId))]
  return db.checklistItem.findMany({
    // Each condition with its own owner: with one beside them all SQLite would read every item the owner has.
    where: {
      OR: [
        { ...core, scope: "CANDIDATE" },
        { ...core, labId: { in: labs } },
        { ...core, applicationId: { in: subjects.map(({ id }) => id) } },
      ],
    },
    select: {
      slug: true,
      scope: true,
      role: true,
      labId: true,
      applicationId: true,
      level: true,
      doneOn: true,
      waivedOn: true,
      overruledOn: true,
    },
  })
}

const belongsTo = (
  item: Pick<StoredItem, "scope" | "role" | "labId" | "applicationId">,
  { id, role, labId }: Subject,
) =>
  item.scope === "CANDIDATE"
    ? item.role === null || item.role === role
    : item.scope === "LAB"
      ? item.labId === labId
      : item.applicationId === id

/** How many of the viewer's applications the parts of a checklist count for. */
export const countReach = async (
  viewer: Viewer,
  { role, labId }: Subject,
): Promise<{ ofRole: number; toLab: number }> => {
  const [ofRole, toLab] = await Promise.all([
    db.application.count({ where: { ownerId: viewer.id, trashedAt: null, role } }),
    db.application.count({ where: { ownerId: viewer.id, trashedAt: null, labId } }),
  ])
  return { ofRole, toLab }
}
