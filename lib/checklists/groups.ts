import type { Evidence } from "@/lib/record/evidence"
import type { Role } from "@/lib/roles/roles"
import { catalogueFor } from "./catalogue"
import type { StoredItem } from "./queries"
import type { ItemState } from "./readiness"
import { standingOf } from "./standing"

/** An item as it is shown: the answer as stored, the words from the catalogue or the candidate's own, and how it stands. */
export type Entry = StoredItem & ItemState

export type Group = {
  readonly name: "APPLICATION" | "LAB" | "CANDIDATE" | "BEYOND"
  readonly entries: readonly Entry[]
}

/** What an item of the candidate's own has in place of a catalogue's words. */
export const ownWords = ({ id, title }: Pick<StoredItem, "id" | "title">) => ({
  handle: id,
  words: title ?? "",
  catalogue: undefined,
})

/**
 * A checklist as it is shown for a role: the application's items, the lab's, the candidate's, then those beyond the talk. Within a
 * group the catalogue's stand first, in its order, then the candidate's own. Items of another role are left out, not lost.
 */
export const groupsOf = (items: readonly StoredItem[], role: Role, record: readonly Evidence[]): Group[] => {
  const bySlug = new Map(items.map((item) => [item.slug, item]))
  const listed = catalogueFor(role).flatMap((catalogue): Entry[] => {
    const item = bySlug.get(catalogue.slug)
    return item ? [{ ...item, ...standingOf(item, record), handle: item.id, words: catalogue.title, catalogue }] : []
  })
  const own = items
    .filter((item) => item.slug === null)
    .sort((a, b) => a.position - b.position)
    .map((item): Entry => ({ ...item, ...standingOf(item, record), ...ownWords(item) }))
  const entries = [...listed, ...own]
  return [
    ...(["APPLICATION", "LAB", "CANDIDATE"] as const).map((name) => ({
      name,
      entries: entries.filter((entry) => entry.scope === name && entry.level !== "BEYOND"),
    })),
    { name: "BEYOND" as const, entries: entries.filter((entry) => entry.level === "BEYOND") },
  ]
}
