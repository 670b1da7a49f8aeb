import type { Viewer } from "@/lib/auth/viewer"
import { db, type Transaction } from "@/lib/db/client"
import type { Publication } from "@/lib/record/evidence"
import { type Alive, type Found, sorted } from "./preview"

/** A reading gives a sign of life every second; after this many milliseconds without one it has ended unfinished. */
const longestSilence = 20_000

const interrupted = "The reading was interrupted, so nothing was saved. Send it once more."

/** How far a file is read, or what was found in it, parted into new and known; null where the viewer has no such import. */
export const findImport = async (viewer: Viewer, id: string) => {
  const row = await db.bibtexImport.findFirst({ where: { id, ownerId: viewer.id } })
  if (!row) return null
  const { read, total } = row
  if (row.refusal) return { state: "refused", refusal: row.refusal } as const
  if (!row.finishedAt) {
    // Written by lib/bibtex/commands, as is what stands there in the end.
    const { aliveAt } = row.entries as unknown as Alive
    if (Date.now() - aliveAt > longestSilence) return { state: "refused", refusal: interrupted } as const
    return { state: "reading", read, total } as const
  }
  const { entries, unread, cleaned } = row.entries as unknown as Found
  return { state: "read", ...sorted(entries, await publicationsOf(db, viewer)), unread, cleaned } as const
}

/** The publications of the viewer that are not in the trash. */
const publicationsOf = async (tx: Transaction, viewer: Viewer) => {
  const rows = await tx.evidence.findMany({
    where: { ownerId: viewer.id, kind: "PUBLICATION", trashedAt: null },
    orderBy: [{ sortOn: "desc" }, { id: "desc" }],
    select: { id: true, title: true, details: true, sample: true },
  })
  // Stored by the commands of the record, in the shape of their kind.
  return rows.map(({ details, ...row }) => ({ ...row, details: details as unknown as Publication }))
}

/** The entries of a finished import that are new in the eyes of a transaction; null where the viewer has no such import. */
export const listFresh = async (tx: Transaction, viewer: Viewer, id: string) => {
  const row = await tx.bibtexImport.findFirst({
    where: { id, ownerId: viewer.id, refusal: null, finishedAt: { not: null } },
    select: { entries: true },
  })
  if (!row) return null
  return sorted((row.entries as unknown as Found).entries, await publicationsOf(tx, viewer)).fresh
}

/** The viewer's publications to write down, the latest first; those of the sample are not theirs. */
export const listToWrite = async (viewer: Viewer) => (await publicationsOf(db, viewer)).filter(({ sample }) => !sample)

/** What came in together at an instant, and is not in the trash. */
export const importedAt = (viewer: Viewer, at: Date) => ({
  ownerId: viewer.id,
  createdAt: at,
  formKey: { startsWith: keyStart },
  trashedAt: null,
})

/** What the form keys of imported entries begin with. */
export const keyStart = "bibtex:"

/** How many came in together at an instant, and are still there. */
export const countImported = (viewer: Viewer, at: Date): Promise<number> =>
  db.evidence.count({ where: importedAt(viewer, at) })
