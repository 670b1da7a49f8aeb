import type { Viewer } from "@/lib/auth/viewer"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { literally } from "@/lib/db/literally"
import { labKey } from "@/lib/labs/names"
import { askedWords } from "@/lib/search"
import type { ApplicationFilter } from "./schema"
import { closedStages, openStages } from "./stages"

/** The viewer's applications that are not in the trash. */
export const kept = (viewer: Viewer) => ({ ownerId: viewer.id, trashedAt: null }) satisfies Prisma.ApplicationWhereInput

const stagesOf = (stage: NonNullable<ApplicationFilter["stage"]>) =>
  stage === "OPEN" ? { in: [...openStages] } : stage === "CLOSED" ? { in: [...closedStages] } : stage

/** Those that a filter of the list lets through. */
export const matching = (viewer: Viewer, { q, role, stage, lab }: ApplicationFilter): Prisma.ApplicationWhereInput => ({
  ...kept(viewer),
  ...(role && { role }),
  ...(stage && { stage: stagesOf(stage) }),
  ...(lab && { lab: { slug: lab } }),
  ...(q && { AND: askedWords(q).map(mentioning) }),
})

// The application's own words, or another name of its lab.
const mentioning = (word: string): Prisma.ApplicationWhereInput => ({
  OR: [
    { words: { contains: literally(word) } },
    { lab: { names: { some: { key: { contains: literally(labKey(word)) } } } } },
  ],
})
