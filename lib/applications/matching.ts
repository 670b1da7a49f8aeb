import type { Viewer } from "@/lib/auth/viewer"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { literally } from "@/lib/db/literally"
import { labKey } from "@/lib/labs/names"
import type { Role } from "@/lib/roles/roles"
import { askedWords } from "@/lib/search"
import type { ApplicationFilter } from "./schema"
import { closedStages, openStages, type Stage } from "./stages"

/** The viewer's applications that are not in the trash. */
export const kept = (viewer: Viewer) => ({ ownerId: viewer.id, trashedAt: null }) satisfies Prisma.ApplicationWhereInput

const stagesOf = (stage: NonNullable<ApplicationFilter["stage"]>): readonly Stage[] =>
  stage === "OPEN" ? openStages : stage === "CLOSED" ? closedStages : [stage]

/** Whether a filter lets applications of a role at a stage through, as far as it asks for these. */
export const lets = (filter: Pick<ApplicationFilter, "role" | "stage">, at: { role: Role; stage: Stage }): boolean =>
  (!filter.role || filter.role === at.role) && (!filter.stage || stagesOf(filter.stage).includes(at.stage))

/** Those that a filter of the list lets through. */
export const matching = (viewer: Viewer, { q, role, stage, lab }: ApplicationFilter): Prisma.ApplicationWhereInput => ({
  ...kept(viewer),
  ...(role && { role }),
  ...(stage && { stage: { in: [...stagesOf(stage)] } }),
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
