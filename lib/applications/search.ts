import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { literally } from "@/lib/db/literally"
import { fold } from "@/lib/search"

/** What of a stored application a search looks through. */
export const searched = {
  title: true,
  location: true,
  referrer: true,
  notes: true,
  lab: { select: { name: true } },
} satisfies Prisma.ApplicationSelect

type Words = string | null | undefined
type Searched = { title: string; location?: Words; referrer?: Words; notes?: Words }

/** What a search for applications looks through: the words of the posting and the candidate's own, and the lab's name. */
export const searchWords = ({ title, location, referrer, notes }: Searched, lab: { name: string }): string =>
  fold([title, lab.name, location, referrer, notes].filter(Boolean).join("\n"))

/** The applications of that title, whose words begin with it. */
export const titled = (title: string) =>
  ({ words: { startsWith: literally(`${fold(title)}\n`) } }) satisfies Prisma.ApplicationWhereInput
