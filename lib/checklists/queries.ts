import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import type { Role } from "@/lib/roles/roles"
import { type Tally, tallyOf } from "./progress"

/** What an item's answers are shown and counted from. */
const stored = {
  id: true,
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
    where: {
      ownerId: viewer.id,
      OR: [
        { scope: "CANDIDATE", OR: [{ role: null }, { role }] },
        { scope: "LAB", labId },
        { scope: "APPLICATION", applicationId: id },
      ],
    },
    select: stored,
  })

/** The items about the candidate, of every role. */
export const listCandidateItems = (viewer: Viewer): Promise<StoredItem[]> =>
  db.checklistItem.findMany({ where: { ownerId: viewer.id, scope: "CANDIDATE" }, select: stored })

/** Core done of core, by application, for a page of them: one query however many there are. */
export const coreProgress = async (viewer: Viewer, subjects: readonly Subject[]): Promise<Map<string, Tally>> => {
  const core = { ownerId: viewer.id, level: "CORE" } as const
  const labs = [...new Set(subjects.map(({ labId }) => labId))]
  const items = await db.checklistItem.findMany({
    // Not `labId: { in: … }` beside one `ownerId`: for that SQLite would read every item the owner has.
    where: {
      OR: [
        { ...core, scope: "CANDIDATE" },
        ...labs.map((labId) => ({ ...core, labId })),
        ...subjects.map(({ id }) => ({ ...core, applicationId: id })),
      ],
    },
    select: { scope: true, role: true, labId: true, applicationId: true, level: true, doneOn: true, waivedOn: true },
  })
  return new Map(
    subjects.map((subject) => [
      subject.id,
      tallyOf(
        items.filter((item) => belongsTo(item, subject)),
        "CORE",
      ),
    ]),
  )
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
