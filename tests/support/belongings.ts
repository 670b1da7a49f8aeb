import { makeResetLink } from "@/lib/auth/resets"
import { openSession } from "@/lib/auth/sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { putOff } from "@/lib/insights/commands"
import { addSighting } from "@/lib/labs/commands"
import { log } from "./applications"

/** Gives the viewer rows of every kind, each with their name in it, and returns the ids of what they logged. */
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
  await openSession(ownerId, `${name}’s browser`)
  await makeResetLink(viewer.email)
  return { own, known, trashed, garage }
}
