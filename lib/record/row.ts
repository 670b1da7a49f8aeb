import type { Prisma } from "@/lib/db/generated/sqlite/client"
import type { Kinded } from "./draft"
import { searchWords, sortKey } from "./search"

/** What an entry is stored as, but for whose it is. */
export const rowOf = (title: string, kinded: Kinded) => ({
  title,
  details: { ...kinded.details } as Prisma.InputJsonObject, // its types are JSON's own, but for being read-only
  words: searchWords(title, kinded),
  sortOn: sortKey(kinded),
})
