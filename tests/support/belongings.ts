import { makeResetLink } from "@/lib/auth/resets"
import { openSession } from "@/lib/auth/sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { putOff } from "@/lib/insights/commands"
import { addSighting } from "@/lib/labs/commands"
import { trashEvidence } from "@/lib/record/commands"
import { log } from "./applications"
import { record } from "./record"

/** Gives the viewer rows of every kind, each with their name in it, and returns the ids of what they logged and recorded. */
export async function furnish(viewer: Viewer) {
  const { id: ownerId, name, today } = viewer
  const garage = `${name}’s Garage`
  const deadline = addDays(today, 3)
  const own = await log(viewer, { lab: garage, title: `${name}’s job`, notes: `${name} noted`, deadline })
  const known = await log(viewer, { title: `${name}’s dream` })
  const trashed = await log(viewer, { title: `${name}’s mistake` })
  await db.application.update({ where: { id: trashed }, data: { trashedAt: new Date() } })
  const { labId } = await db.application.findFirstOrThrow({ where: { id: own } })
  const call = { stage: "SCREENING", happenedOn: today, note: `${name} called`, struckAt: new Date() } as const
  await db.stageEvent.create({ data: { ...call, applicationId: own } })
  const item = { ownerId, scope: "LAB", level: "CORE", labId, title: `${name}’s item`, note: `${name} did it` } as const
  await db.checklistItem.create({ data: { ...item, key: `own ${crypto.randomUUID()}`, doneOn: today } })
  await addSighting(viewer, { slug: "openai", role: "RE", link: `https://example.org/${name}`, seenOn: today })
  await putOff(viewer, { kind: "deadline", id: own, day: deadline }, addDays(today, 1))
  const written = { title: `${name}’s paper`, authors: name, contribution: `${name} measured` }
  const paper = await record(viewer, "PUBLICATION", written)
  const retracted = await record(viewer, "PROJECT", { title: `${name}’s retracted project` })
  await trashEvidence(viewer, retracted)
  // As one waits that was read, and nobody has said yes to.
  await db.bibtexImport.create({ data: { ownerId, read: 1, total: 1, refusal: `${name} sent too much` } })
  await openSession(ownerId, `${name}’s browser`)
  await makeResetLink(viewer.email)
  return { own, known, trashed, garage, paper, retracted }
}
