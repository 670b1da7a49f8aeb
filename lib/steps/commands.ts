import { strikeWithin } from "@/lib/applications/commands"
import { notBefore } from "@/lib/applications/history"
import { project } from "@/lib/applications/projection"
import type { Viewer } from "@/lib/auth/viewer"
import type { Day } from "@/lib/dates"
import { db, type Transaction } from "@/lib/db/client"
import { doneBy } from "./queries"

/**
 * Takes the next step as done today: the history keeps its words, at the stage the application is in. Returns the event that says so and
 * the day the step had, to bring it back by; null where there is no step, as after a second click, or not on that `day`.
 */
export const finishStep = (
  viewer: Viewer,
  id: string,
  day?: Day | null,
): Promise<{ event: number; day: Day | null } | null> =>
  db.$transaction(viewer.id, async (tx) => {
    const onDay = day === undefined ? {} : { nextStepOn: day }
    const found = await tx.application.findFirst({
      where: { id, ownerId: viewer.id, nextStep: { not: null }, ...onDay },
      select: { nextStep: true, nextStepOn: true, stage: true, activityOn: true },
    })
    if (!found) return null
    await tx.application.update({
      where: { id },
      data: { nextStep: null, nextStepOn: null, version: { increment: 1 } },
    })
    const { nextStep: note, stage, activityOn } = found
    const happenedOn = notBefore(activityOn, viewer.today)
    const event = await tx.stageEvent.create({
      data: { applicationId: id, stage, happenedOn, note },
      select: { id: true },
    })
    await project(tx, id)
    return { event: event.id, day: found.nextStepOn }
  })

/**
 * Brings a step back that was done by an event, with the day it had: the event is struck out. False where that cannot be taken back,
 * as after a second click, or once there is another step.
 */
export const reopenStep = (viewer: Viewer, id: string, event: number, day: Day | null): Promise<boolean> =>
  db.$transaction(viewer.id, async (tx) => {
    const done = await tx.stageEvent.findFirst({ where: doneBy(viewer, id, event), select: { note: true } })
    if (!done) return false
    if ((await strikeWithin(tx, viewer, { application: id, event, struck: true })) !== "done") return false
    const step = { nextStep: done.note, nextStepOn: day }
    await tx.application.update({ where: { id }, data: { ...step, version: { increment: 1 } } })
    return true
  })

/** Moves the next step from its day to another. False where it has none, or that is no longer its day. */
export const moveStep = (viewer: Viewer, id: string, from: Day | null, to: Day): Promise<boolean> =>
  db.$transaction(viewer.id, (tx) => moveStepWithin(tx, viewer, id, from, to))

/** The same as part of another command. */
export const moveStepWithin = async (
  tx: Transaction,
  viewer: Viewer,
  id: string,
  from: Day | null,
  to: Day,
): Promise<boolean> => {
  const where = { id, ownerId: viewer.id, nextStep: { not: null }, nextStepOn: from }
  const { count } = await tx.application.updateMany({ where, data: { nextStepOn: to, version: { increment: 1 } } })
  return count === 1
}
