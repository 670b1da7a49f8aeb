import { createHash } from "node:crypto"
import type { z } from "zod"
import type { Viewer } from "@/lib/auth/viewer"
import { attachChecklist } from "@/lib/checklists/commands"
import { listCandidateItems } from "@/lib/checklists/queries"
import { readinessFor, toKeep } from "@/lib/checklists/readiness"
import type { Day } from "@/lib/dates"
import { db, type Transaction } from "@/lib/db/client"
import { findOrAddLab } from "@/lib/labs/commands"
import { listRecord } from "@/lib/record/queries"
import type { Role } from "@/lib/roles/roles"
import { notBefore } from "./history"
import { project } from "./projection"
import { movedAt } from "./queries"
import type { applicationDraft, applicationEdit, eventStrike, moveDraft } from "./schema"
import { searched, searchWords } from "./search"
import type { Stage } from "./stages"

/**
 * Logs an application: its lab, its first event and its checklist with it. The same form sent again finds the application it made the
 * first time.
 */
export const createApplication = async (
  viewer: Viewer,
  draft: z.output<ReturnType<typeof applicationDraft>>,
): Promise<{ id: string }> => {
  const formKey = createHash("sha256").update(JSON.stringify(draft)).digest("hex")
  const { key: _, lab, stage, stageOn, ...posting } = draft
  const happenedOn = stageOn ?? viewer.today
  const kept = await readinessKept(viewer, stage, happenedOn)
  return db.$transaction(viewer.id, async (tx) => {
    const made = await tx.application.findFirst({ where: { ownerId: viewer.id, formKey }, select: { id: true } })
    if (made) return made
    const found = await findOrAddLab(tx, viewer, lab)
    const application = await tx.application.create({
      data: {
        ...posting,
        words: searchWords(posting, found),
        ownerId: viewer.id,
        labId: found.id,
        formKey,
        stage,
        activityOn: happenedOn,
        events: { create: { stage, happenedOn, ...kept({ role: posting.role, sample: false }) } },
      },
      select: { id: true, role: true, labId: true },
    })
    await project(tx, application.id)
    await attachChecklist(tx, viewer, application)
    return { id: application.id }
  })
}

/** Rewrites what the posting says. "changed" when another tab or device saved first: then nothing is written. */
export const editApplication = async (
  viewer: Viewer,
  { application: id, version, lab, ...posting }: Omit<z.output<typeof applicationEdit>, "was" | "keep">,
): Promise<"saved" | "changed" | "not found"> =>
  db.$transaction(viewer.id, async (tx) => {
    const current = await tx.application.findFirst({ where: { id, ownerId: viewer.id }, select: { version: true } })
    if (!current) return "not found"
    if (current.version !== version) return "changed"
    const found = await findOrAddLab(tx, viewer, lab)
    const stored = { ...posting, words: searchWords(posting, found), labId: found.id }
    await tx.application.update({ where: { id }, data: { ...stored, version: { increment: 1 } } })
    await attachChecklist(tx, viewer, { id, labId: found.id, role: posting.role })
    return "saved"
  })

/** What an application has to be still, for what somebody saw of it to hold. */
type Seen = { readonly stage?: Stage; readonly deadline?: Day; readonly currentEventId?: number }

/**
 * Moves to a stage on a day that has come, once however often it is sent. Returns the event that says so; null where the viewer has no such
 * application, or it is not what was `seen` any more.
 */
export const moveApplication = async (
  viewer: Viewer,
  { application: id, stage, happenedOn, note }: z.output<ReturnType<typeof moveDraft>>,
  seen: Seen = {},
): Promise<number | null> => {
  const kept = await readinessKept(viewer, stage, happenedOn)
  return db.$transaction(viewer.id, async (tx) => {
    const found = await tx.application.findFirst({
      where: { id, ownerId: viewer.id, ...seen },
      select: { role: true, sample: true, activityOn: true },
    })
    if (!found) return null
    const on = happenedOn === viewer.today ? notBefore(found.activityOn, happenedOn) : happenedOn
    const [latest] = await tx.stageEvent.findMany({ where: { applicationId: id }, orderBy: { id: "desc" }, take: 1 })
    const isSame = latest?.stage === stage && latest.happenedOn === on && latest.note === note
    if (isSame && !latest.struckAt) return latest.id
    const event = await tx.stageEvent.create({
      data: { applicationId: id, stage, happenedOn: on, note, ...kept(found) },
      select: { id: true },
    })
    await project(tx, id)
    return event.id
  })
}

// Only an event that applies keeps how ready the candidate was: asked before its transaction, so that this stays short. The sample counts for
// its own applications alone.
const readinessKept = async (viewer: Viewer, stage: Stage, day: Day) => {
  if (stage !== "APPLIED") return () => ({})
  const [items, record] = await Promise.all([listCandidateItems(viewer), listRecord(viewer)])
  return ({ role, sample }: { role: Role; sample: boolean }) => {
    const counts = (each: { sample: boolean }) => sample || !each.sample
    return { readiness: toKeep(readinessFor(role, items.filter(counts), record.filter(counts), day)) }
  }
}

/** Strikes an event out, or takes that back; it stays in the history either way. The last one that counts cannot be struck. */
export const strikeEvent = (viewer: Viewer, strike: Strike): Promise<Struck> =>
  db.$transaction(viewer.id, (tx) => strikeWithin(tx, viewer, strike))

type Strike = z.output<typeof eventStrike>
type Struck = "done" | "last" | "not found"

/** The same as part of another command. */
export const strikeWithin = async (
  tx: Transaction,
  viewer: Viewer,
  { application: id, event, struck }: Strike,
): Promise<Struck> => {
  if (!(await isOwn(tx, viewer, id))) return "not found"
  if (struck) {
    const others = await tx.stageEvent.count({ where: { applicationId: id, struckAt: null, NOT: { id: event } } })
    if (others === 0) return "last"
  }
  const { count } = await tx.stageEvent.updateMany({
    where: { id: event, applicationId: id },
    data: { struckAt: struck ? new Date() : null },
  })
  if (count === 0) return "not found"
  await project(tx, id)
  return "done"
}

/**
 * Moves several applications to a stage today. Returns how many it moved, and the instant that tells their events from any others, to
 * take them all back by.
 */
export const moveTogether = async (
  viewer: Viewer,
  ids: readonly string[],
  stage: Stage,
): Promise<{ moved: number; at: Date }> => {
  const at = new Date()
  const kept = await readinessKept(viewer, stage, viewer.today)
  const moved = await db.$transaction(viewer.id, async (tx) => {
    const own = await tx.application.findMany({
      where: { id: { in: [...ids] }, ownerId: viewer.id, trashedAt: null },
      select: { id: true, role: true, sample: true, activityOn: true },
    })
    await tx.stageEvent.createMany({
      data: own.map(({ id, activityOn, ...each }) => {
        const happenedOn = notBefore(activityOn, viewer.today)
        return { applicationId: id, stage, happenedOn, createdAt: at, ...kept(each) }
      }),
    })
    for (const { id } of own) await project(tx, id)
    return own.length
  })
  return { moved, at }
}

/** Strikes out the events that moved several applications together: all of them, or none. */
export const strikeAllOf = (viewer: Viewer, at: Date): Promise<void> =>
  db.$transaction(viewer.id, async (tx) => {
    const events = await tx.stageEvent.findMany({
      where: movedAt(viewer, at),
      select: { id: true, applicationId: true },
    })
    for (const { id: event, applicationId: application } of events)
      await strikeWithin(tx, viewer, { application, event, struck: true })
  })

const wordless = { words: "" }

/** Fills in what a search looks through, for applications from before it was kept. */
export const fillSearchWords = async (): Promise<void> => {
  while (await db.application.findFirst({ where: wordless, select: { id: true } }))
    await db.$transaction("search words", fillSome)
}

// Read within: of several processes that start together one fills them, and the others find it done.
const fillSome = async (tx: Transaction) => {
  const old = await tx.application.findMany({ where: wordless, take: 200, select: { id: true, ...searched } })
  for (const { id, lab, ...posting } of old)
    await tx.application.updateMany({ where: { id, ...wordless }, data: { words: searchWords(posting, lab) } })
}

const isOwn = async (tx: Transaction, viewer: Viewer, id: string): Promise<boolean> =>
  (await tx.application.count({ where: { id, ownerId: viewer.id } })) === 1
