import { openSession, sessionId } from "@/lib/auth/sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { addOwnItem, answerItem, removeOwnItem, waiveItem } from "@/lib/checklists/commands"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { putOff } from "@/lib/insights/commands"
import { addSighting } from "@/lib/labs/commands"
import { trashEvidence } from "@/lib/record/commands"
import { finishStep } from "@/lib/steps/commands"
import { moveToTrash } from "@/lib/trash/commands"
import { itemOf, log } from "../applications"
import { record } from "../record"

/** It stands in every text that Ada has typed, so that none of them reaches Grace unseen. */
export const mark = "Ada’s own"
/** Ada’s lab, as Grace writes it. */
export const sameLab = "adas-own LAB"

/** One of everything that an account can have, by the names others would have to guess. */
export const belongingsOf = async (ada: Viewer) => {
  const typed = { title: mark, notes: mark, location: mark, nextStep: mark, nextStepOn: ada.today, deadline: ada.today }
  const id = await log(ada, { ...typed, lab: `${mark} lab` })
  const item = await itemOf(ada, id, "role-fit")
  await answerItem(ada, { item, note: mark, link: null, doneOn: ada.today })
  await waiveItem(ada, {
    item: await itemOf(ada, id, "intro-ml-course"),

    note: null,
    link: null,
    waiver: mark,
  })
  for (const title of [mark, `${mark} too`, `${mark} once`])
    await addOwnItem(ada, { application: id, scope: "APPLICATION", title, level: "CORE" })
  const own = await itemOf(ada, id, mark)
  const removedAt = (await removeOwnItem(ada, await itemOf(ada, id, `${mark} once`))) ?? new Date()
  await putOff(ada, { kind: "item", id: own }, addDays(ada.today, 7))

  const found = await db.application.findFirstOrThrow({ where: { id }, include: { lab: true, events: true } })
  const { labId, lab, currentEventId: event, events } = found
  await addSighting(ada, { slug: lab.slug, role: "RE", link: null, seenOn: ada.today })
  const sighting = await db.sighting.findFirstOrThrow({ where: { ownerId: ada.id } })

  const gone = await log(ada, { ...typed, stage: "OFFER" })
  const step = await finishStep(ada, gone)
  const { at: trashedAt } = await moveToTrash(ada, [gone])

  const paper = { title: mark, authors: `${mark}\nAda Lovelace`, venue: mark, contribution: mark, arxiv: "2600.00001" }
  const publication = await record(ada, "PUBLICATION", { ...paper, status: "ACCEPTED" })
  const work = { title: mark, summary: mark, users: mark, hard: mark, skills: "INFRASTRUCTURE" }
  const project = await record(ada, "PROJECT", work)
  const trashedEntry = await record(ada, "PUBLICATION", { ...paper, title: `${mark} too` })
  const entryTrashedAt = (await trashEvidence(ada, trashedEntry)) ?? new Date()
  const bibtexImport = await db.bibtexImport.create({
    data: { ownerId: ada.id, read: 1, total: 1, refusal: mark, finishedAt: new Date() },
  })
  return {
    email: ada.email,
    subject: { id, role: "RE" as const, labId },
    id,
    gone,
    stepEvent: step?.event ?? 0,
    trashedAt,
    item,
    own,
    removedAt,
    event,
    eventAt: events[0]?.createdAt ?? new Date(),
    slug: lab.slug,
    sighting: sighting.id,
    device: sessionId(await openSession(ada.id)),
    day: ada.today,
    publication,
    project,
    trashedEntry,
    entryTrashedAt,
    bibtexImport: bibtexImport.id,
  }
}

export type Belongings = Awaited<ReturnType<typeof belongingsOf>>

/** What somebody asks with the ids of what is another's, and what they are told, where there is a word for no. */
export type Ask = { readonly says?: unknown; readonly asks: () => unknown }

/** By folder, file and export: "labs/queries.listLabs". */
export type Asks = Readonly<Record<string, Ask>>
