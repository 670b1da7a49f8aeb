import { cache } from "react"
import type { Viewer } from "@/lib/auth/viewer"
import { todayIn } from "@/lib/dates"
import { db } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { literally } from "@/lib/db/literally"
import { askedWords, fold } from "@/lib/search"
import { blank } from "./blank"
import type { Kinded } from "./draft"
import type { Evidence } from "./evidence"
import type { Kind } from "./kinds"

const pageSize = 100

const entry = {
  id: true,
  kind: true,
  title: true,
  details: true,
  version: true,
  sample: true,
  trashedAt: true,
  createdAt: true,
} satisfies Prisma.EvidenceSelect

/** The viewer's entries that are not in the trash. */
export const recorded = (viewer: Viewer) =>
  ({ ownerId: viewer.id, trashedAt: null }) satisfies Prisma.EvidenceWhereInput

type Row = Prisma.EvidenceGetPayload<{ select: typeof entry }>

/** An entry of the record with what its pages need beside. */
export type EvidenceRow = Evidence & Pick<Row, "version" | "trashedAt" | "createdAt">

const shaped = (viewer: Viewer, { kind, details, ...row }: Row): EvidenceRow => ({
  ...row,
  // Only the commands beside this write details, each in the shape of its kind; what an older release did not know is blank.
  ...({ kind, details: { ...blank[kind], ...(details as object) } } as unknown as Kinded),
  addedOn: todayIn(viewer.timeZone, row.createdAt),
  trashed: row.trashedAt !== null,
})

/** The viewer's whole record, what is in its trash too, in no order: one query. */
export const listRecord = async (viewer: Viewer): Promise<EvidenceRow[]> => {
  const rows = await db.evidence.findMany({ where: { ownerId: viewer.id }, select: entry })
  return rows.map((row) => shaped(viewer, row))
}

/** The same, looked up once a page. */
export const readRecord = cache((viewer: Viewer) => listRecord(viewer))

/** A page of a list: its entries, how many match in all, which page it is, and of how many. */
export type Listed = { rows: EvidenceRow[]; total: number; page: number; pages: number }

type Asked = { readonly q: string; readonly page: number }

/** A page of the entries of a kind, the latest year or day first. Each word of `q` is looked for in all their words. */
export const listEvidence = (viewer: Viewer, kind: Kind, asked: Asked): Promise<Listed> =>
  listed(viewer, { kind }, asked, [{ sortOn: "desc" }, { id: "desc" }])

/** A page of the entries of every kind, what was added last first. */
export const listLatest = (viewer: Viewer, asked: Asked): Promise<Listed> => listed(viewer, {}, asked, [{ id: "desc" }])

// A page that is not there any more is the last one.
const listed = async (
  viewer: Viewer,
  of: { kind?: Kind },
  { q, page }: Asked,
  orderBy: Prisma.EvidenceOrderByWithRelationInput[],
): Promise<Listed> => {
  const words = askedWords(q).map((word) => ({ words: { contains: literally(word) } }))
  const where = { ...recorded(viewer), ...of, AND: words }
  const total = await db.evidence.count({ where })
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const here = Math.min(page, pages)
  const skip = (here - 1) * pageSize
  const rows = await db.evidence.findMany({ where, orderBy, skip, take: pageSize, select: entry })
  return { rows: rows.map((row) => shaped(viewer, row)), total, page: here, pages }
}

/** Another entry of the viewer's that looks the same: of the same kind, by DOI, arXiv number or title. Null where there is none. */
export const findLike = async (viewer: Viewer, id: string): Promise<EvidenceRow | null> => {
  const one = await findEvidence(viewer, id)
  if (!one) return null
  const marks = marksOf(one)
  const rows = await db.evidence.findMany({
    where: {
      ...recorded(viewer),
      kind: one.kind,
      id: { not: id },
      OR: marks.map((mark) => ({ words: { contains: literally(mark) } })),
    },
    orderBy: { id: "asc" },
    take: 100,
    select: entry,
  })
  return rows.map((row) => shaped(viewer, row)).find((row) => marksOf(row).some((mark) => marks.includes(mark))) ?? null
}

// What tells one work from another, folded as the words are.
const marksOf = ({ title, kind, details }: EvidenceRow): string[] => {
  const numbers =
    kind === "PUBLICATION" ? [details.doi, details.arxiv] : kind === "IMPLEMENTATION" ? [details.arxiv] : []
  return [title, ...numbers].flatMap((mark) => (mark ? [fold(mark)] : []))
}

/** One entry, also one in the trash; null where the viewer has none by that id. */
export const findEvidence = async (viewer: Viewer, id: string): Promise<EvidenceRow | null> => {
  const row = await db.evidence.findFirst({ where: { id, ownerId: viewer.id }, select: entry })
  return row && shaped(viewer, row)
}

/** How many entries the viewer has of each kind. Counted once a request. */
export const countEvidence = cache(async (viewer: Viewer): Promise<ReadonlyMap<Kind, number>> => {
  const counts = await db.evidence.groupBy({ by: ["kind"], where: recorded(viewer), _count: { _all: true } })
  return new Map(counts.map(({ kind, _count }) => [kind, _count._all]))
})

/** What is in the trash of the viewer's record, the latest first. */
export const listTrashedEvidence = async (viewer: Viewer): Promise<EvidenceRow[]> => {
  const rows = await db.evidence.findMany({
    where: { ownerId: viewer.id, trashedAt: { not: null } },
    orderBy: [{ trashedAt: "desc" }, { id: "desc" }],
    take: 200,
    select: entry,
  })
  return rows.map((row) => shaped(viewer, row))
}

/** How many entries went to the trash together at an instant, and are still there. */
export const countTrashedEvidence = (viewer: Viewer, at: Date): Promise<number> =>
  db.evidence.count({ where: { ownerId: viewer.id, trashedAt: at } })
