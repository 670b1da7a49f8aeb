import { randomUUID } from "node:crypto"
import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import { rowOf } from "@/lib/record/row"
import { hasRoom, takeTurn } from "./line"
import { importedAt, keyStart, listFresh } from "./queries"
import { recordReading } from "./recording"

const dayMs = 86_400_000

const full = "Too many files are being read just now, so nothing was saved. Wait a minute and send it again."

/**
 * Starts to read BibTeX, in a process of its own and when it is its turn; what the viewer had read before goes. `finished` settles when
 * the reading has ended, however it did.
 */
export const startImport = async (
  viewer: Viewer,
  text: string,
  limit?: number,
): Promise<{ id: string; finished: Promise<void> } | { message: string }> => {
  if (!hasRoom()) return { message: full }
  const old = { OR: [{ ownerId: viewer.id }, { createdAt: { lt: new Date(Date.now() - dayMs) } }] }
  const id = randomUUID()
  const entries = { aliveAt: Date.now() }
  await db.$transaction(viewer.id, async (tx) => {
    await tx.bibtexImport.deleteMany({ where: old })
    await tx.bibtexImport.create({ data: { id, ownerId: viewer.id, entries } })
  })
  const { read, stop } = recordReading(viewer, id, text, limit)
  return { id, finished: takeTurn(viewer.id, read, stop) }
}

/**
 * Adds the new entries of an import that were chosen: those of `chosen` by their place, and with `rest` those beyond the first `shown`. The
 * same form sent again adds nothing. Returns how many came in and the instant to take them back by.
 */
export const importChosen = (
  viewer: Viewer,
  { preview, chosen, rest, selves, shown }: Choice,
): Promise<{ count: number; at: Date } | "gone"> =>
  db.$transaction(viewer.id, async (tx) => {
    const fresh = await listFresh(tx, viewer, preview)
    if (!fresh) return "gone"
    const at = new Date()
    const wanted = new Set(chosen)
    const taken = fresh.filter(({ place }, index) => wanted.has(place) || (rest && index >= shown))
    const keys = await tx.evidence.findMany({
      where: { ownerId: viewer.id, formKey: { startsWith: `${keyStart}${preview}:` } },
      select: { formKey: true, createdAt: true, trashedAt: true },
    })
    // After an undo the same entry comes in anew, beside the one in the trash.
    const keyFor = (place: number) => {
      const key = `${keyStart}${preview}:${place}:`
      return `${key}${keys.filter(({ formKey }) => formKey.startsWith(key)).length}`
    }
    const rows = taken.map(({ place, title, details }) => ({
      ...rowOf(title, { kind: "PUBLICATION", details: { ...details, self: selfOf(details, selves.get(place)) } }),
      kind: "PUBLICATION" as const,
      ownerId: viewer.id,
      createdAt: at,
      formKey: keyFor(place),
    }))
    for (const part of parts(rows)) await tx.evidence.createMany({ data: part })
    const before = keys.filter(({ trashedAt }) => !trashedAt).map(({ createdAt }) => createdAt.getTime())
    return rows.length > 0 || before.length === 0
      ? { count: rows.length, at }
      : { count: 0, at: new Date(Math.max(...before)) }
  })

type Choice = {
  readonly preview: string
  readonly chosen: readonly number[]
  readonly rest: boolean
  readonly selves: ReadonlyMap<number, number>
  readonly shown: number
}

const selfOf = ({ self, authors }: { self: number | null; authors: readonly string[] }, answer?: number) =>
  answer === undefined || answer >= authors.length ? self : answer

// SQLite takes only so many values in one statement.
const parts = <One>(all: readonly One[], size = 200): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size))

/** Moves to the trash what came in together at an instant. Returns how many. */
export const undoImport = async (viewer: Viewer, at: Date): Promise<number> => {
  const { count } = await db.evidence.updateMany({ where: importedAt(viewer, at), data: { trashedAt: new Date() } })
  return count
}
