import { createHash } from "node:crypto"
import { isDeepStrictEqual } from "node:util"
import type { Viewer } from "@/lib/auth/viewer"
import { db, type Transaction } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { nobody } from "./authors"
import { detailsFrom, type Kinded } from "./draft"
import type { Publication, StatusChange } from "./evidence"
import { withChange } from "./publication"
import { rowOf } from "./row"
import type { EvidenceDraft, EvidenceEdit } from "./schema"

/** Adds an entry. The same form sent again finds the entry it made the first time. */
export const addEvidence = async (
  viewer: Viewer,
  draft: EvidenceDraft,
): Promise<{ id: string } | { errors: Record<string, string> }> => {
  const made = detailsFrom(draft, viewer)
  if ("errors" in made) return made
  const formKey = createHash("sha256").update(JSON.stringify(draft)).digest("hex")
  const data = { ...rowOf(draft.title, made), kind: made.kind, ownerId: viewer.id, formKey }
  return db.$transaction(viewer.id, async (tx) => {
    const before = await tx.evidence.findFirst({ where: { ownerId: viewer.id, formKey }, select: { id: true } })
    return before ?? (await tx.evidence.create({ data, select: { id: true } }))
  })
}

/** Rewrites an entry. "changed" when another tab or device saved first: then nothing is written. */
export const editEvidence = async (
  viewer: Viewer,
  draft: EvidenceEdit,
): Promise<"saved" | "changed" | "not found" | { errors: Record<string, string> }> =>
  db.$transaction(viewer.id, async (tx) => {
    const current = await own(tx, viewer, draft.evidence)
    if (current?.kind !== draft.kind) return "not found"
    if (current.version !== draft.version) return "changed"
    const made = detailsFrom(draft, viewer, draft.kind === "PUBLICATION" ? publicationIn(current) : undefined)
    if ("errors" in made) return made
    await write(tx, draft.evidence, draft.title, made)
    return "saved"
  })

/**
 * Notes a status that a publication had since a day, wherever that falls in its history. "known" where the history says so already; "not
 * found" where the viewer has no such publication.
 */
export const noteStatus = (
  viewer: Viewer,
  { evidence, status, on }: StatusChange & { evidence: string },
): Promise<"noted" | "known" | "not found"> =>
  rewrite<"noted" | "known">(viewer, evidence, (publication) => {
    const history = withChange(publication.history, { status, on })
    return isDeepStrictEqual(history, publication.history) ? ["known"] : ["noted", { ...publication, history }]
  })

/** Takes the change of a day out of a publication's history. "last" where it is the only one, which stays. */
export const removeStatus = (
  viewer: Viewer,
  { evidence, on }: { evidence: string; on: string },
): Promise<StatusChange | "last" | "not found"> =>
  rewrite<StatusChange | "last">(viewer, evidence, (publication) => {
    const change = publication.history.find((each) => each.on === on)
    const history = publication.history.filter((each) => each !== change)
    if (!change) return ["not found"]
    return history.length === 0 ? ["last"] : [change, { ...publication, history }]
  })

/** Notes which author of a publication the viewer is, from 0, or with -1 that they are none. False where there is no such publication or author. */
export const claimPlace = async (viewer: Viewer, { evidence, place }: { evidence: string; place: number }) => {
  const claimed = await rewrite<"claimed">(viewer, evidence, (publication) =>
    place !== nobody && publication.authors[place] === undefined
      ? ["not found"]
      : ["claimed", { ...publication, self: place }],
  )
  return claimed === "claimed"
}

// Answers with the first; the second, where there is one, is what the publication becomes.
const rewrite = <Answer>(
  viewer: Viewer,
  id: string,
  decide: (publication: Publication) => [Answer | "not found"] | [Answer, Publication],
): Promise<Answer | "not found"> =>
  db.$transaction(viewer.id, async (tx) => {
    const current = await own(tx, viewer, id)
    if (current?.kind !== "PUBLICATION") return "not found"
    const [answer, details] = decide(publicationIn(current))
    if (details) await write(tx, id, current.title, { kind: "PUBLICATION", details })
    return answer
  })

const own = (tx: Transaction, viewer: Viewer, id: string) =>
  tx.evidence.findFirst({
    where: { id, ownerId: viewer.id },
    select: { kind: true, title: true, details: true, version: true },
  })

// Only the commands here write details, each in the shape of its kind.
const publicationIn = ({ details }: { details: Prisma.JsonValue }) => details as unknown as Publication

const write = (tx: Transaction, id: string, title: string, made: Kinded) =>
  tx.evidence.update({ where: { id }, data: { ...rowOf(title, made), version: { increment: 1 } } })

/** Moves an entry to the trash. Returns the instant to take it back by; null where the viewer has no such entry. */
export const trashEvidence = async (viewer: Viewer, id: string): Promise<Date | null> => {
  const at = new Date()
  const where = { id, ownerId: viewer.id, trashedAt: null }
  const { count } = await db.evidence.updateMany({ where, data: { trashedAt: at } })
  return count === 1 ? at : null
}

/** Takes back one entry. */
export const restoreEvidence = async (viewer: Viewer, id: string): Promise<boolean> => {
  const where = { id, ownerId: viewer.id, trashedAt: { not: null } }
  const { count } = await db.evidence.updateMany({ where, data: { trashedAt: null } })
  return count === 1
}

/** Takes back all that went to the trash together; returns how many. */
export const restoreEvidenceOf = async (viewer: Viewer, at: Date): Promise<number> => {
  const { count } = await db.evidence.updateMany({
    where: { ownerId: viewer.id, trashedAt: at },
    data: { trashedAt: null },
  })
  return count
}

/** Deletes one entry of the trash. */
export const deleteEvidenceForGood = async (viewer: Viewer, id: string): Promise<boolean> => {
  const { count } = await db.evidence.deleteMany({ where: { id, ownerId: viewer.id, trashedAt: { not: null } } })
  return count === 1
}
