import { searchWords } from "@/lib/applications/search"
import { stages } from "@/lib/applications/stages"
import type { Viewer } from "@/lib/auth/viewer"
import { attachChecklist } from "@/lib/checklists/commands"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { labKey, slugOf } from "@/lib/labs/names"
import { rowOf } from "@/lib/record/row"
import { roles } from "@/lib/roles/roles"
import { ofEachKind } from "../support/evidence"

// Small enough for one statement and one transaction.
const batch = 500

const titles = ["Research Engineer, Inference", "Software Engineer, Training", "Research Scientist, Alignment"]
const words =
  "screen called about the cluster and asked how the scheduler preempts jobs without losing a step read their paper again".split(
    " ",
  )

/**
 * Fills an account with so many applications, their histories, labs (six to ten applications), checklists and notes of one to two
 * kilobytes, and a record of so many entries. The same numbers make the same rows, but for their ids.
 */
export async function fillAccount(viewer: Viewer, applications: number, entries: number): Promise<void> {
  const labIds = await addLabs(viewer, Math.ceil(applications * 0.6))
  for (let first = 0; first < applications; first += batch)
    await addApplications(viewer, labIds, first, Math.min(batch, applications - first))
  // A few are answered: those whose key happens to end so.
  await db.checklistItem.updateMany({
    where: { ownerId: viewer.id, OR: [{ key: { endsWith: "7" } }, { key: { endsWith: "c" } }] },
    data: { doneOn: addDays(viewer.today, -3) },
  })
  await addRecord(viewer, entries)
}

const labNameOf = (place: number) => `Institute ${place} for Machine Learning`

async function addLabs(viewer: Viewer, count: number): Promise<string[]> {
  const labs = Array.from({ length: count }, (_, place) => {
    const [id, name] = [crypto.randomUUID(), labNameOf(place)]
    return { id, name, ownerId: viewer.id, slug: `${slugOf(name)}-${id.slice(0, 8)}` }
  })
  for (let first = 0; first < count; first += batch) {
    const some = labs.slice(first, first + batch)
    await db.lab.createMany({ data: some })
    await db.labName.createMany({ data: some.map(({ id: labId, name }) => ({ labId, name, key: labKey(name) })) })
  }
  return labs.map(({ id }) => id)
}

const addApplications = (viewer: Viewer, labIds: readonly string[], first: number, count: number): Promise<void> =>
  db.$transaction(viewer.id, async (tx) => {
    const last = await tx.stageEvent.findFirst({ orderBy: { id: "desc" }, select: { id: true } })
    const made = Array.from({ length: count }, (_, index) =>
      applicationOf(viewer, labIds, first + index, (last?.id ?? 0) + 3 * index),
    )
    await tx.application.createMany({ data: made.map(({ application }) => application) })
    await tx.stageEvent.createMany({ data: made.flatMap(({ events }) => events) })
    await attachChecklist(tx, viewer, ...made.map(({ application }) => application))
  })

/** The application at a place, with its events, whose ids follow that of the event before. */
function applicationOf(viewer: Viewer, labIds: readonly string[], place: number, eventBefore: number) {
  const [id, labId] = [crypto.randomUUID(), labIds[place % labIds.length] ?? ""]
  const pick = <Of>(all: readonly Of[]) => all[scattered(place, all.length)] as Of // a place within its length
  const stage = pick(stages)
  const activityOn = addDays(viewer.today, -scattered(place, 300))
  const appliedOn = stage === "SAVED" || stage === "PREPARING" ? null : addDays(activityOn, -20)
  const history = [["SAVED", addDays(activityOn, -40)], ...(appliedOn ? [["APPLIED", appliedOn]] : [])]
  const events = [...history, [stage, activityOn]].map(([moved, happenedOn], index) => ({
    ...{ id: eventBefore + 1 + index, applicationId: id, happenedOn: happenedOn ?? activityOn },
    stage: stages.find((each) => each === moved) ?? stage,
  }))
  const posting = { title: `${pick(titles)} ${place}`, location: "London", notes: notesOf(place) }
  const application = {
    ...{ id, labId, ownerId: viewer.id, formKey: id, role: pick(roles), ...posting },
    words: searchWords(posting, { name: labNameOf(place % labIds.length) }),
    ...{ stage, activityOn, appliedOn, currentEventId: eventBefore + events.length },
    deadline: place % 3 === 0 ? addDays(viewer.today, scattered(place, 120) - 40) : null,
    nextStep: place % 6 === 0 ? "Write to the recruiter" : null,
    nextStepOn: place % 12 === 0 ? addDays(viewer.today, scattered(place, 30) - 10) : null,
  }
  return { application, events }
}

/** A number below `most` that looks like chance and is always the same for a place. */
const scattered = (place: number, most: number): number => (Math.imul(place + 1, 0x9e3779b1) >>> 8) % most

function notesOf(place: number): string {
  const bytes = 1000 + scattered(place, 1000)
  let notes = `Notes ${place}:`
  for (let index = place; notes.length < bytes; index++) notes += ` ${words[scattered(index, words.length)]}`
  return notes
}

async function addRecord(viewer: Viewer, entries: number): Promise<void> {
  const record = Array.from({ length: Math.ceil(entries / 4) }, () => Object.values(ofEachKind())).flat()
  await db.evidence.createMany({
    data: record.slice(0, entries).map((entry, place) => ({
      ...rowOf(`${entry.title} ${place}`, entry),
      ...{ kind: entry.kind, formKey: entry.id, ownerId: viewer.id },
    })),
  })
}
