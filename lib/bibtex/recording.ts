import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import { publicationFrom, type ReadEntry } from "./mapping"
import type { Found } from "./preview"
import { readApart, type Told, type Unread } from "./reading"

const nothing = "There is no BibTeX entry in this. An entry begins with an @, as in @article{…}."

/** A reading whose progress and end are written into its row. `read` begins it; `stop` ends it, also before it has begun. */
export const recordReading = (viewer: Viewer, id: string, text: string, limit?: number) => {
  const row = { id, ownerId: viewer.id, finishedAt: null }
  const sort = sorter(viewer)
  let told: Told | null = null
  let stop = () => {}
  let stopped = false

  // Somebody else may have taken the row away: another reading of the viewer, in whatever process, or the account's end.
  const beat = async () => {
    const data = { read: told?.read ?? 0, total: told?.total ?? 0, entries: { aliveAt: Date.now() } }
    const { count } = await db.bibtexImport.updateMany({ where: row, data }).catch(() => ({ count: 1 }))
    if (count === 0) end()
  }
  const beats = setInterval(beat, 1000)
  beats.unref()
  const end = () => {
    stopped = true
    clearInterval(beats)
    stop()
  }

  const read = async () => {
    if (stopped) return
    const reading = readApart(
      text,
      (said) => {
        told = said
        sort.add(said)
      },
      limit,
    )
    stop = reading.stop
    const refusal = await reading.settled
    clearInterval(beats)
    if (stopped) return
    const { found } = sort
    const isEmpty = found.entries.length === 0 && found.unread.length === 0
    const { read = 0, total = 0 } = told ?? {}
    const words = refusal ?? (isEmpty ? nothing : null)
    const data = { read, total, refusal: words, entries: words ? {} : inOrder(found), finishedAt: new Date() }
    await db.bibtexImport.updateMany({ where: row, data })
  }
  return { read, stop: end }
}

// A message holds few entries, so that nobody else has to wait long for them to be sorted.
const sorter = (viewer: Viewer) => {
  const entries: ReadEntry[] = []
  const unread: Unread[] = []
  const found = { entries, unread, cleaned: false }
  const map = publicationFrom(viewer)
  const add = (told: Told) => {
    found.cleaned = told.cleaned
    for (const one of told.found) {
      const read = "fields" in one ? map(one) : one
      if ("details" in read) entries.push(read)
      else unread.push(read)
    }
  }
  return { found, add }
}

const inOrder = ({ entries, unread, cleaned }: Found) => ({
  entries: entries.toSorted((a, b) => a.line - b.line),
  unread: unread.toSorted((a, b) => a.line - b.line),
  cleaned,
})
