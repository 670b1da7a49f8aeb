import type { Publication } from "@/lib/record/evidence"
import type { ReadEntry } from "./mapping"
import type { Unread } from "./reading"
import { sameAs } from "./sameness"

/** What was found in a file, as it is stored. */
export type Found = {
  readonly entries: readonly ReadEntry[]
  readonly unread: readonly Unread[]
  readonly cleaned: boolean
}

/** While a file is read: the last sign of life, in milliseconds. */
export type Alive = { readonly aliveAt: number }

/** An entry with its place among those that were found, from 0. */
export type Placed = ReadEntry & { readonly place: number }

/** Where an entry is already: in the record, or further up in the file. */
export type Known = Placed & { readonly recordedAs: string | null; readonly sameAsLine: number | null }

type Recorded = { readonly id: string; readonly title: string; readonly details: Publication }

/** Parts the entries that are new from those that are in the record, or stand in the file twice. */
export const sorted = (entries: readonly ReadEntry[], record: readonly Recorded[]) => {
  const inRecord = sameAs<string>()
  for (const one of record) inRecord.note(one, one.id)
  const inFile = sameAs<number>()
  const fresh: Placed[] = []
  const known: Known[] = []
  for (const [place, entry] of entries.entries()) {
    const recordedAs = inRecord.find(entry) ?? null
    const sameAsLine = inFile.find(entry) ?? null
    if (recordedAs === null && sameAsLine === null) fresh.push({ ...entry, place })
    else known.push({ ...entry, place, recordedAs, sameAsLine })
    inFile.note(entry, entry.line)
  }
  return { fresh, known }
}

/** How many new entries a preview shows, each with a box of its own. */
export const mostShown = 200
