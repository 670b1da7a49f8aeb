import { randomUUID } from "node:crypto"
import { kept } from "@/lib/applications/matching"
import { searchWords } from "@/lib/applications/search"
import type { Viewer } from "@/lib/auth/viewer"
import { attachChecklist } from "@/lib/checklists/commands"
import { db, type Transaction } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { readActionKey } from "@/lib/insights/action-key"
import type { Evidence } from "@/lib/record/evidence"
import { listRecord } from "@/lib/record/queries"
import { rowOf } from "@/lib/record/row"
import { type SampleAnswer, sampleApplications } from "./content"
import { candidateAnswers, labAnswers } from "./content/answers"
import { type Made, tellHistories } from "./histories"
import { sampleKey } from "./queries"
import { recordOf } from "./record"
import { answerRow, ownItemRows, postingRow } from "./rows"

/** Of an item: nobody has answered it, nor begun to. */
const blank = {
  doneOn: null,
  waivedOn: null,
  waiver: null,
  overruledOn: null,
  overruling: null,
  note: null,
  link: null,
} as const

/**
 * Fills an account with the sample: applications with histories and checklists, a record, and answers to items that are still blank. "not
 * empty" where the account has applications already, those in the trash apart, or has the sample: then nothing is written. A record of the
 * candidate's own is no obstacle, for the sample's stands beside it.
 */
export const fillWithSample = async (viewer: Viewer): Promise<"filled" | "not empty"> => {
  const own = await listRecord(viewer)
  return db.$transaction(viewer.id, async (tx) => {
    if (await isTaken(tx, viewer)) return "not empty"
    const directory = await tx.lab.findMany({ where: { ownerId: null }, select: { id: true, slug: true, name: true } })
    const labs = new Map(directory.map((lab) => [lab.slug, lab]))
    const labOf = (slug: string) => {
      const lab = labs.get(slug)
      if (!lab) throw new Error(`The directory has no lab ${slug}, where the sample applies.`)
      return lab
    }
    const made = await logSample(tx, viewer, labOf)
    await attachChecklist(tx, viewer, ...made)
    await answer(tx, viewer, candidateAnswers, { scope: "CANDIDATE" })
    for (const [lab, answers] of Object.entries(labAnswers)) await answer(tx, viewer, answers, { labId: labOf(lab).id })
    for (const { id, sample } of made) await answer(tx, viewer, sample.answers ?? [], { applicationId: id })
    await addOwnItems(tx, viewer, made)
    await tellHistories(tx, viewer, made, [...own, ...(await addRecord(tx, viewer))])
    return "filled"
  })
}

const isTaken = async (tx: Transaction, viewer: Viewer): Promise<boolean> => {
  const ofSample = { ownerId: viewer.id, sample: true }
  const select = { id: true } as const
  const application = await tx.application.findFirst({ where: { OR: [kept(viewer), ofSample] }, select })
  return Boolean(application ?? (await tx.evidence.findFirst({ where: ofSample, select })))
}

/** Logs the applications, still without their histories. */
const logSample = async (
  tx: Transaction,
  viewer: Viewer,
  labOf: (slug: string) => { id: string; name: string },
): Promise<Made[]> => {
  const createdAt = new Date()
  const samples = new Map(sampleApplications.map((sample, index) => [`${sampleKey}${index}`, sample]))
  const applications = await tx.application.createManyAndReturn({
    data: [...samples].map(([formKey, sample]) => {
      const [posting, lab] = [postingRow(sample, viewer.today), labOf(sample.lab)]
      return {
        ...{ ...posting, words: searchWords(sample, lab), labId: lab.id },
        ...{ formKey, createdAt, ownerId: viewer.id, sample: true },
        // Until its events are there.
        ...{ stage: "SAVED" as const, activityOn: viewer.today },
      }
    }),
    select: { id: true, role: true, labId: true, formKey: true },
  })
  return applications.flatMap(({ formKey, ...subject }) => {
    const sample = samples.get(formKey)
    return sample ? [{ ...subject, sample }] : []
  })
}

const addRecord = async (tx: Transaction, viewer: Viewer): Promise<Evidence[]> => {
  const record = recordOf(viewer)
  await tx.evidence.createMany({
    data: record.map((entry) => {
      const { id: formKey, kind, title } = entry
      return { ...rowOf(title, entry), kind, formKey, ownerId: viewer.id, sample: true }
    }),
  })
  return record
}

const addOwnItems = (tx: Transaction, viewer: Viewer, made: readonly Made[]) =>
  tx.checklistItem.createMany({
    data: made.flatMap(({ id: applicationId, sample }) =>
      ownItemRows(sample, viewer.today).map((row) => ({
        ...row,
        ...{
          key: `own ${randomUUID()}`,
          ownerId: viewer.id,
          scope: "APPLICATION" as const,
          applicationId,
          sample: true,
        },
      })),
    ),
  })

/** Answers items of the catalogue, but for those that the candidate has begun to answer. */
const answer = async (
  tx: Transaction,
  viewer: Viewer,
  answers: readonly SampleAnswer[],
  about: Prisma.ChecklistItemWhereInput,
): Promise<void> => {
  for (const each of answers)
    await tx.checklistItem.updateMany({
      where: { ownerId: viewer.id, slug: each.slug, ...about, ...blank },
      data: { ...answerRow(each, viewer.today), sample: true },
    })
}

/**
 * Removes the sample: its applications with all that is theirs, its record, and the answers that it gave. What the candidate logged or
 * recorded stays, and so does each answer that they gave or changed.
 */
export const removeSample = (viewer: Viewer): Promise<void> =>
  db.$transaction(viewer.id, async (tx) => {
    const ofSample = { ownerId: viewer.id, sample: true }
    await tx.checklistItem.updateMany({ where: ofSample, data: { ...blank, sample: false } })
    const applications = await tx.application.findMany({ where: ofSample, select: { id: true, createdAt: true } })
    const items = await listItemsOf(tx, viewer, applications)
    await tx.checklistItem.deleteMany({ where: { id: { in: items } } })
    await tx.application.deleteMany({ where: ofSample })
    await tx.evidence.deleteMany({ where: ofSample })
    await forgetPutOffs(tx, viewer, new Set([...items, ...applications.map(({ id }) => id)]))
  })

/** The items that go with the sample: those of its applications, and blank ones that came with it and that no other application has. */
const listItemsOf = async (
  tx: Transaction,
  viewer: Viewer,
  applications: readonly { id: string; createdAt: Date }[],
): Promise<string[]> => {
  const [first] = applications
  if (!first) return []
  const real = { ownerId: viewer.id, sample: false }
  const groups = await tx.application.groupBy({ by: ["role"], where: real })
  const cameWithIt = { slug: { not: null }, createdAt: { gte: first.createdAt }, ...blank }
  // An item of every role names none, so that only an empty list takes it in.
  const ofOtherRoles = { scope: "CANDIDATE", role: { notIn: groups.map(({ role }) => role) } } as const
  const ofOtherLabs = { scope: "LAB", lab: { applications: { none: real } } } as const
  const items = await tx.checklistItem.findMany({
    where: {
      ownerId: viewer.id,
      OR: [
        { applicationId: { in: applications.map(({ id }) => id) } },
        { ...cameWithIt, OR: [ofOtherRoles, ofOtherLabs] },
      ],
    },
    select: { id: true },
  })
  return items.map(({ id }) => id)
}

const forgetPutOffs = async (tx: Transaction, viewer: Viewer, gone: ReadonlySet<string>): Promise<void> => {
  const own = { ownerId: viewer.id }
  const putOffs = await tx.putOff.findMany({ where: own, select: { action: true } })
  const actions = putOffs.map(({ action }) => action).filter((action) => gone.has(readActionKey(action)?.id ?? ""))
  await tx.putOff.deleteMany({ where: { ...own, action: { in: actions } } })
}
