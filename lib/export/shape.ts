import type { Viewer } from "@/lib/auth/viewer"
import { catalogueItem } from "@/lib/checklists/catalogue"
import type { Prisma } from "@/lib/db/generated/sqlite/client"

/** Of applications, entries and checklist items those of the viewer: the sample is nobody's, and its answers are nobody's. */
export const real = (viewer: Viewer) => ({ ownerId: viewer.id, sample: false }) satisfies Prisma.ApplicationWhereInput

/** What is handed out of an answer. */
const answer = {
  doneOn: true,
  waivedOn: true,
  waiver: true,
  overruledOn: true,
  overruling: true,
  note: true,
  link: true,
} satisfies Prisma.ChecklistItemSelect

/** What is handed out of a checklist item. */
export const item = {
  id: true,
  slug: true,
  scope: true,
  level: true,
  role: true,
  title: true,
  position: true,
  ...answer,
  createdAt: true,
  removedAt: true,
} satisfies Prisma.ChecklistItemSelect

export const lab = { select: { slug: true, name: true } } satisfies Prisma.LabDefaultArgs

/** What is handed out of an application. */
export const application = {
  id: true,
  lab,
  role: true,
  title: true,
  stage: true,
  activityOn: true,
  appliedOn: true,
  postingUrl: true,
  location: true,
  workplace: true,
  payMin: true,
  payMax: true,
  payCurrency: true,
  payPeriod: true,
  foundBy: true,
  referrer: true,
  deadline: true,
  offerDueOn: true,
  nextStep: true,
  nextStepOn: true,
  notes: true,
  createdAt: true,
  trashedAt: true,
  events: {
    orderBy: [{ happenedOn: "asc" }, { id: "asc" }],
    select: { stage: true, happenedOn: true, note: true, createdAt: true, struckAt: true, readiness: true },
  },
} satisfies Prisma.ApplicationSelect

export type ExportedApplication = Prisma.ApplicationGetPayload<{ select: typeof application }>

/** What is handed out of an entry of the record; `details` is in the shape that lib/record/evidence gives its kind. */
export const entry = {
  id: true,
  kind: true,
  title: true,
  details: true,
  createdAt: true,
  trashedAt: true,
} satisfies Prisma.EvidenceSelect

const open = Object.fromEntries(Object.keys(answer).map((field) => [field, null]))

/** An item as the candidate left it: open, where it was the sample that answered it. */
export const asLeft = <Item extends { sample: boolean }>({ sample, ...item }: Item) => ({
  ...item,
  ...(sample && open),
})

/** An item with its words: of most they stand in the catalogue, which another reader of the file may not have. */
export const inWords = <Item extends { slug: string | null; title: string | null }>(item: Item) => ({
  ...item,
  title: item.title ?? (item.slug && catalogueItem(item.slug)?.title) ?? null,
})
