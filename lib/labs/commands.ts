import { randomBytes } from "node:crypto"
import type { z } from "zod"
import type { Viewer } from "@/lib/auth/viewer"
import { db, type Transaction } from "@/lib/db/client"
import { directory, namesOf } from "./directory"
import { labKey, slugOf } from "./names"
import { findVisibleLab } from "./queries"
import type { sightingDraft } from "./schema"
import type { Claim } from "./talk"

/**
 * The lab that a typed name means: one of the directory, also by an alias, or the viewer's own. A name that nobody has becomes a lab
 * that only the viewer sees.
 */
export const findOrAddLab = async (
  tx: Transaction,
  viewer: Viewer,
  name: string,
): Promise<{ id: string; name: string }> => {
  const key = labKey(name)
  const known = await tx.labName.findFirst({
    where: { key, lab: { OR: [{ ownerId: null }, { ownerId: viewer.id }] } },
    // Of two that answer to the name, the directory's: its owner sorts first, being null.
    orderBy: { lab: { ownerId: { sort: "asc", nulls: "first" } } },
    select: { lab: { select: { id: true, name: true } } },
  })
  if (known) return known.lab
  const slug = `${slugOf(name)}-${randomBytes(4).toString("hex")}`
  return tx.lab.create({
    data: { ownerId: viewer.id, slug, name, names: { create: { key, name } } },
    select: { id: true, name: true },
  })
}

/** Notes that the viewer has seen a role at a lab, once however often it is sent. False when the lab is not one they can see. */
export const addSighting = async (
  viewer: Viewer,
  sighting: z.output<ReturnType<typeof sightingDraft>>,
): Promise<boolean> => {
  const { slug, ...seen } = sighting
  const lab = await findVisibleLab(viewer, slug)
  if (!lab) return false
  const noted = { ...seen, labId: lab.id, ownerId: viewer.id }
  await db.$transaction(viewer.id, async (tx) => {
    if (!(await tx.sighting.findFirst({ where: noted, select: { id: true } })))
      await tx.sighting.create({ data: noted })
  })
  return true
}

/** Removes what the viewer noted, and answers with it, so that it can be put back; null where they have none by that id. */
export const removeSighting = (viewer: Viewer, id: string) =>
  db.$transaction(viewer.id, async (tx) => {
    const where = { id, ownerId: viewer.id }
    const removed = await tx.sighting.findFirst({ where, select: { role: true, link: true, seenOn: true } })
    await tx.sighting.deleteMany({ where })
    return removed
  })

/** Brings the stored directory to what this release knows. Labs of candidates, and labs that left the directory, stay as they are. */
export const syncDirectory = async (): Promise<void> => {
  if ((await changedLabs(db)).length === 0) return
  await db.$transaction("directory", async (tx) => {
    // Once more: of several processes that start together one writes, and the others find it done.
    for (const { slug, name, careersUrl, focus, ...lab } of await changedLabs(tx)) {
      const about = { name, careersUrl, focus }
      const { id } = await tx.lab.upsert({
        where: { slug },
        create: { slug, ...about },
        update: about,
        select: { id: true },
      })
      await tx.labName.deleteMany({ where: { labId: id } })
      await tx.labName.createMany({ data: namesOf({ name, ...lab }).map((each) => ({ ...each, labId: id })) })
      await tx.labClaim.deleteMany({ where: { labId: id } })
      await tx.labClaim.createMany({ data: lab.claims.map((claim) => ({ ...claim, labId: id })) })
    }
  })
}

const changedLabs = async (tx: Transaction) => {
  const stored = await tx.lab.findMany({
    where: { ownerId: null },
    select: { slug: true, name: true, careersUrl: true, focus: true, names: true, claims: true },
  })
  const known = new Set(stored.map((lab) => `${lab.slug} ${fingerprint(lab)}`))
  return directory.filter((lab) => !known.has(`${lab.slug} ${fingerprint({ ...lab, names: namesOf(lab) })}`))
}

type Told = {
  name: string
  careersUrl: string | null
  focus: string | null
  names: readonly { name: string }[]
  claims: readonly Claim[]
}

const fingerprint = ({ name, careersUrl, focus, names, claims }: Told): string =>
  JSON.stringify([
    [name, careersUrl, focus],
    names.map((each) => each.name).sort(),
    claims.map(({ role, fact, calls, exists }) => [role, fact, calls, exists].join(" ")).sort(),
  ])
