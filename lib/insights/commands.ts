import { moveApplication, strikeEvent } from "@/lib/applications/commands"
import { findApplication } from "@/lib/applications/queries"
import { isUnsent, type Stage } from "@/lib/applications/stages"
import type { Viewer } from "@/lib/auth/viewer"
import { tickItem } from "@/lib/checklists/commands"
import type { Day } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { finishStep, moveStepWithin, reopenStep } from "@/lib/steps/commands"
import { type ActionName, hiddenAs } from "./action-key"

/**
 * Does what a next action asks for, today: the step is done, the application applied for, the follow-up noted, the item ticked off.
 * Returns the event that this wrote, if any; null where there is nothing to do any more, as after a second click. An offer is
 * decided on its own page.
 */
export const finishAction = async (viewer: Viewer, name: ActionName): Promise<{ event?: number } | null> => {
  const { kind, id } = name
  if (kind === "item") {
    const open = await db.checklistItem.count({
      where: { id, ownerId: viewer.id, removedAt: null, doneOn: null, waivedOn: null },
    })
    return open === 1 && (await tickItem(viewer, id, true)) ? {} : null
  }
  if (kind === "step") {
    const done = await finishStep(viewer, id, name.day ?? null)
    return done && { event: done.event }
  }
  const found = await findApplication(viewer, id)
  if (!found) return null
  const { stage, deadline } = found
  const move = async (to: Stage, note: string | null, seen: Parameters<typeof moveApplication>[2]) => {
    const draft = { application: id, stage: to, happenedOn: viewer.today, note }
    const event = await moveApplication(viewer, draft, { stage, ...seen })
    return event ? { event } : null
  }
  if (kind === "deadline" && isUnsent(stage) && deadline && deadline === name.day)
    return move("APPLIED", null, { deadline })
  if (kind === "quiet" && name.event) return move(stage, "Followed up", { currentEventId: name.event })
  return null
}

/** Opens again what was done: the item, or the event it wrote, which stays in the history as struck; a step gets its day back. */
export const reopenAction = async (viewer: Viewer, { kind, id, day }: ActionName, event?: number): Promise<void> => {
  if (kind === "item") await tickItem(viewer, id, false)
  if (!event) return
  if (kind === "step") await reopenStep(viewer, id, event, day ?? null)
  else await strikeEvent(viewer, { application: id, event, struck: true })
}

/**
 * Hides an action until a day has come. A step that has a day moves to it. False where the day has come already, or the step is not
 * the one that was meant.
 */
export const putOff = async (viewer: Viewer, name: ActionName, until: Day): Promise<boolean> => {
  if (until <= viewer.today) return false
  const ownerId = viewer.id
  const action = hiddenAs(name, until)
  return db.$transaction(viewer.id, async (tx) => {
    if (name.kind === "step" && name.day && !(await moveStepWithin(tx, viewer, name.id, name.day, until))) return false
    await tx.putOff.deleteMany({ where: { ownerId, until: { lte: viewer.today } } })
    await tx.putOff.upsert({
      where: { ownerId_action: { ownerId, action } },
      create: { ownerId, action, until },
      update: { until },
    })
    return true
  })
}

/** Shows an action again that was put off until that day; a step returns to its own. */
export const bringBack = (viewer: Viewer, name: ActionName, until: Day): Promise<void> =>
  db.$transaction(viewer.id, async (tx) => {
    const action = hiddenAs(name, until)
    const { count } = await tx.putOff.deleteMany({ where: { ownerId: viewer.id, action } })
    if (count > 0 && name.kind === "step" && name.day) await moveStepWithin(tx, viewer, name.id, until, name.day)
  })
