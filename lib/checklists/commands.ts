import { randomUUID } from "node:crypto"
import type { z } from "zod"
import type { Viewer } from "@/lib/auth/viewer"
import { db, type Transaction } from "@/lib/db/client"
import { type CatalogueItem, catalogueFor, catalogueItem } from "./catalogue"
import type { StoredItem, Subject } from "./queries"
import type { itemAnswer, itemOverruling, ownItem, ownItemEdit, ownItemMove } from "./schema"

type Written = z.output<ReturnType<typeof itemAnswer>>

/**
 * Attaches the checklists of the roles and labs of some applications: whatever the candidate, a lab or an application has of them
 * already stays as it is, answers and all.
 */
export const attachChecklist = async (tx: Transaction, viewer: Viewer, ...subjects: Subject[]): Promise<void> => {
  const items = subjects.flatMap((subject) => catalogueFor(subject.role).map((item) => attachment(item, subject)))
  const wanted = new Map(items.map((item) => [item.key, item]))
  const present = await tx.checklistItem.findMany({
    where: { ownerId: viewer.id, key: { in: [...wanted.keys()] } },
    select: { key: true },
  })
  for (const { key } of present) wanted.delete(key)
  await tx.checklistItem.createMany({ data: [...wanted.values()].map((item) => ({ ...item, ownerId: viewer.id })) })
}

const attachment = (catalogue: CatalogueItem, { id, labId }: Subject) => {
  const { slug, scope, level } = catalogue
  const item = { slug, scope, level }
  if (scope === "LAB") return { ...item, key: `${slug} lab ${labId}`, labId }
  if (scope === "APPLICATION") return { ...item, key: `${slug} application ${id}`, applicationId: id }
  return ofCandidate(catalogue)
}

const ofCandidate = ({ slug, scope, level, roles }: CatalogueItem) => {
  // An item of one role belongs to it; one of every role is answered once for all.
  const [role, ...others] = roles
  return { slug, scope, level, key: slug, role: role && others.length === 0 ? role : null }
}

/**
 * Ticks an item off today, or opens it again; its note and link stay. One that is done already keeps its day, as after a second click;
 * one that is waived is done instead. False where the viewer has no such item.
 */
export const tickItem = (viewer: Viewer, item: string, done: boolean): Promise<boolean> =>
  write(viewer, item, ({ doneOn }) => ({
    doneOn: done ? (doneOn ?? viewer.today) : null,
    waivedOn: null,
    waiver: null,
  }))

/** Answers an item by hand. "words wanted" where a link alone is no answer. */
export const answerItem = async (
  viewer: Viewer,
  { item, note, link, doneOn }: Omit<Written, "waive" | "waiver">,
): Promise<"answered" | "words wanted" | "not found"> => {
  let wordless = false
  const written = await write(viewer, item, ({ slug }) => {
    wordless = Boolean(link && !note && slug && catalogueItem(slug)?.needsWords)
    return wordless ? null : { note, link, doneOn, waivedOn: null, waiver: null }
  })
  return wordless ? "words wanted" : written ? "answered" : "not found"
}

/** Waives an item with a reason, which counts as answered, and keeps the note and the link that stand beside it. */
export const waiveItem = (
  viewer: Viewer,
  { item, note, link, waiver }: Omit<Written, "waive" | "waiver" | "doneOn"> & { waiver: string },
): Promise<boolean> => write(viewer, item, () => ({ note, link, waiver, waivedOn: viewer.today, doneOn: null }))

/** Says that what the record has does not count for an item, and why. */
export const overruleItem = (viewer: Viewer, { item, overruling }: z.output<typeof itemOverruling>): Promise<boolean> =>
  write(viewer, item, () => ({ overruling, overruledOn: viewer.today }))

/** Lets what the record has count again. */
export const trustRecord = (viewer: Viewer, item: string): Promise<boolean> =>
  write(viewer, item, () => ({ overruling: null, overruledOn: null }))

type Answer = Pick<
  StoredItem,
  "doneOn" | "waivedOn" | "waiver" | "overruledOn" | "overruling" | "note" | "link" | "sample"
>

// `item` is a stored id, or the slug of an item about the candidate, which is stored with its first answer.
const write = (
  viewer: Viewer,
  item: string,
  answer: (stored: Pick<StoredItem, "slug" | "doneOn">) => Partial<Answer> | null,
): Promise<boolean> =>
  db.$transaction(viewer.id, async (tx) => {
    const stored = await findOrAttach(tx, viewer, item)
    if (!stored) return false
    const written = answer(stored)
    // The sample's words are not the candidate's: they go with its answer, unless the candidate writes them again. What is said of the record
    // leaves the answer as it is.
    const isAnswered = written && "doneOn" in written
    const forgotten = stored.sample && isAnswered ? { note: null, link: null, sample: false } : {}
    if (written) await tx.checklistItem.update({ where: { id: stored.id }, data: { ...forgotten, ...written } })
    return written !== null
  })

const findOrAttach = async (tx: Transaction, viewer: Viewer, item: string) => {
  const select = { id: true, slug: true, doneOn: true, sample: true } as const
  const where = { ownerId: viewer.id, removedAt: null, OR: [{ id: item }, { key: item }] }
  const stored = await tx.checklistItem.findFirst({ where, select })
  const catalogue = catalogueItem(item)
  if (stored || catalogue?.scope !== "CANDIDATE") return stored
  return tx.checklistItem.create({ data: { ...ofCandidate(catalogue), ownerId: viewer.id }, select })
}

/** Adds an item of the candidate's own at the end of its group: to the application, its lab, or the role it is for. */
export const addOwnItem = (
  viewer: Viewer,
  { application: id, scope, title, level }: z.output<typeof ownItem>,
): Promise<boolean> =>
  db.$transaction(viewer.id, async (tx) => {
    const subject = await tx.application.findFirst({
      where: { id, ownerId: viewer.id },
      select: { id: true, role: true, labId: true },
    })
    if (!subject) return false
    const target = {
      APPLICATION: { applicationId: subject.id },
      LAB: { labId: subject.labId },
      CANDIDATE: { role: subject.role },
    }[scope]
    const last = await tx.checklistItem.aggregate({
      where: { ownerId: viewer.id, scope, slug: null, ...target },
      _max: { position: true },
    })
    const position = (last._max.position ?? 0) + 1
    await tx.checklistItem.create({
      data: { ownerId: viewer.id, key: `own ${randomUUID()}`, scope, title, level, position, ...target },
    })
    return true
  })

const own = (viewer: Viewer, id: string) => ({ id, ownerId: viewer.id, slug: null, removedAt: null })

export const editOwnItem = async (
  viewer: Viewer,
  { item, title, level }: z.output<typeof ownItemEdit>,
): Promise<boolean> => {
  const { count } = await db.checklistItem.updateMany({ where: own(viewer, item), data: { title, level } })
  return count === 1
}

/** Swaps an own item with its neighbour in the same group; at the end it stays. */
export const moveOwnItem = (viewer: Viewer, { item, towards }: z.output<typeof ownItemMove>): Promise<boolean> =>
  db.$transaction(viewer.id, async (tx) => {
    const moved = await tx.checklistItem.findFirst({
      where: own(viewer, item),
      select: { id: true, position: true, scope: true, role: true, labId: true, applicationId: true },
    })
    if (!moved) return false
    const { id, position, ...group } = moved
    const up = towards === "up"
    const neighbour = await tx.checklistItem.findFirst({
      where: { ownerId: viewer.id, slug: null, removedAt: null, ...group, position: { [up ? "lt" : "gt"]: position } },
      orderBy: { position: up ? "desc" : "asc" },
      select: { id: true, position: true },
    })
    if (!neighbour) return true
    await tx.checklistItem.update({ where: { id }, data: { position: neighbour.position } })
    await tx.checklistItem.update({ where: { id: neighbour.id }, data: { position } })
    return true
  })

/** Takes an own item away, with its answer; returns the instant to take it back by, or null where the viewer has no such item. */
export const removeOwnItem = async (viewer: Viewer, item: string): Promise<Date | null> => {
  const removedAt = new Date()
  const { count } = await db.checklistItem.updateMany({ where: own(viewer, item), data: { removedAt } })
  return count === 1 ? removedAt : null
}

/** Takes back what was removed at that instant, answer and place and all. */
export const putBackOwnItem = async (viewer: Viewer, removedAt: Date): Promise<void> => {
  await db.checklistItem.updateMany({ where: { ownerId: viewer.id, removedAt }, data: { removedAt: null } })
}
