import { randomUUID } from "node:crypto"
import type { z } from "zod"
import type { Viewer } from "@/lib/auth/viewer"
import type { Day } from "@/lib/dates"
import { db, type Transaction } from "@/lib/db/client"
import { attachment, ofCandidate } from "./attachment"
import { catalogueFor, catalogueItem } from "./catalogue"
import { asText, settled, type Words } from "./meanwhile"
import type { StoredItem, Subject } from "./queries"
import type { itemOverruling, ownItem, ownItemEdit, ownItemMove } from "./schema"

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

/** What was written by hand about an item; with `was`, what its form showed, nothing that another saved meanwhile is written over. */
type Handwritten = Words & {
  readonly item: string
  readonly was?: Readonly<Record<string, string>>
  readonly keep?: readonly (keyof Words)[]
}

/** "words wanted" where a link alone is no answer. What another has written meanwhile comes back as it is, and then nothing is written. */
type Handed = "answered" | "words wanted" | "not found" | { readonly meanwhile: Words }

/** Answers an item by hand, as done on a day. */
export const answerItem = (
  viewer: Viewer,
  { doneOn, ...written }: Handwritten & { readonly doneOn: Day },
): Promise<Handed> => handwrite(viewer, written, { doneOn, waivedOn: null, waiver: null })

/** Waives an item with a reason, which counts as answered, and keeps the note and the link that stand beside it. */
export const waiveItem = (
  viewer: Viewer,
  { waiver, ...written }: Handwritten & { readonly waiver: string },
): Promise<Handed> => handwrite(viewer, written, { waiver, waivedOn: viewer.today, doneOn: null })

const handwrite = async (
  viewer: Viewer,
  { item, was, keep = [], ...typed }: Handwritten,
  answer: Pick<Answer, "doneOn" | "waivedOn" | "waiver">,
): Promise<Handed> => {
  const outcome: { refusal?: Exclude<Handed, string> | "words wanted" } = {}
  const written = await write(viewer, item, ({ slug, note, link }) => {
    const stored = { note, link }
    const words = settled(stored, typed, was ?? asText(stored), keep)
    const isBareLink = Boolean(answer.doneOn && words?.link && !words.note)
    outcome.refusal = !words
      ? { meanwhile: stored }
      : isBareLink && slug && catalogueItem(slug)?.needsWords
        ? "words wanted"
        : undefined
    return outcome.refusal ? null : { ...words, ...answer }
  })
  return outcome.refusal ?? (written ? "answered" : "not found")
}

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
  answer: (stored: Pick<StoredItem, "slug" | "doneOn" | keyof Words>) => Partial<Answer> | null,
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
  const select = { id: true, slug: true, doneOn: true, note: true, link: true, sample: true } as const
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
