import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { moveApplication, moveTogether, strikeEvent } from "@/lib/applications/commands"
import type { Stage } from "@/lib/applications/stages"
import type { Viewer } from "@/lib/auth/viewer"
import { addDays, type Day } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { readActionKey } from "@/lib/insights/action-key"
import { finishAction, reopenAction } from "@/lib/insights/commands"
import { findNextActions } from "@/lib/insights/queries"
import { syncDirectory } from "@/lib/labs/commands"
import { finishStep, moveStep, reopenStep } from "@/lib/steps/commands"
import { isStepDone } from "@/lib/steps/queries"
import { edit, log } from "../support/applications"
import { signUp } from "../support/viewer"

let ada: Viewer
let id: string
beforeAll(syncDirectory)
beforeEach(async () => {
  ada = await signUp("Ada")
  id = await log(ada, { nextStep: "Call Alan", nextStepOn: inDays(3) })
})

const inDays = (days: number): Day => addDays(ada.today, days)
const find = () => db.application.findFirstOrThrow({ where: { id }, include: { events: { orderBy: { id: "asc" } } } })
const move = (stage: Stage, happenedOn: Day, viewer = ada) =>
  moveApplication(viewer, { application: id, stage, happenedOn, note: null })
const finish = async () => {
  const done = await finishStep(ada, id)
  if (!done) throw new Error("There was no step to do.")
  return done
}

describe("Ada's next step is done", () => {
  test("once, and the history keeps its words", async () => {
    await move("APPLIED", inDays(-4))
    await move("SCREENING", inDays(-2))
    const answers = await Promise.all([finishStep(ada, id), finishStep(ada, id)])
    expect(answers.filter(Boolean)).toEqual([{ event: expect.any(Number), day: inDays(3) }])
    const { events, ...found } = await find()
    expect(found).toMatchObject({ nextStep: null, nextStepOn: null, version: 1, activityOn: ada.today })
    expect(events.at(-1)).toMatchObject({ stage: found.stage, note: "Call Alan", happenedOn: ada.today })
    expect(events).toHaveLength(4)
  })

  test.each([3, null])("and taken back: its words and its day are there again (in %s days)", async (days) => {
    await edit(ada, id, { nextStep: "Call Alan", nextStepOn: days === null ? "" : inDays(days) })
    const before = await find()
    const { event, day } = await finish()
    expect(await isStepDone(ada, id, event)).toBe(true)
    expect(await reopenStep(ada, id, event, day)).toBe(true)
    const { events, version, ...after } = await find()
    expect(after).toMatchObject({ nextStep: "Call Alan", nextStepOn: before.nextStepOn, stage: before.stage })
    expect(after).toMatchObject({ currentEventId: before.currentEventId, activityOn: before.activityOn })
    expect(events.map(({ struckAt }) => struckAt)).toEqual([null, expect.any(Date)])
    expect(version).toBe(before.version + 2)
    expect(await isStepDone(ada, id, event)).toBe(false)
    expect(await reopenStep(ada, id, event, day)).toBe(false)
  })

  test("and is not taken back over the step that came after it", async () => {
    const { event, day } = await finish()
    await edit(ada, id, { nextStep: "Call Grace" })
    expect(await isStepDone(ada, id, event)).toBe(false)
    expect(await reopenStep(ada, id, event, day)).toBe(false)
    const { events, ...found } = await find()
    expect(found).toMatchObject({ nextStep: "Call Grace", nextStepOn: null })
    expect(events.filter(({ struckAt }) => struckAt)).toEqual([])
  })

  test("and is not taken back where that would leave no event, or by one without words", async () => {
    const first = (await find()).currentEventId
    const { event, day } = await finish()
    expect(await reopenStep(ada, id, first, day)).toBe(false)
    await strikeEvent(ada, { application: id, event: first, struck: true })
    expect(await reopenStep(ada, id, event, day)).toBe(false)
    expect(await find()).toMatchObject({ nextStep: null, currentEventId: event })
  })

  test("from the dashboard, and from there taken back", async () => {
    const only = async () => (await findNextActions(ada, 100)).rows.filter(({ kind }) => kind === "step")
    const [row] = await only()
    const name = readActionKey(row?.key ?? "") ?? { kind: "item" as const, id }
    const done = await finishAction(ada, name)
    expect(await only()).toEqual([])
    await reopenAction(ada, name, done?.event)
    expect((await only()).map(({ key }) => key)).toEqual([row?.key])
    expect(await find()).toMatchObject({ nextStep: "Call Alan", nextStepOn: inDays(3) })
  })
})

describe("Ada's next step moves", () => {
  test("from its day to another, once", async () => {
    expect(await moveStep(ada, id, inDays(3), inDays(10))).toBe(true)
    expect(await moveStep(ada, id, inDays(3), inDays(17))).toBe(false)
    expect(await find()).toMatchObject({ nextStep: "Call Alan", nextStepOn: inDays(10), version: 1 })
  })

  test("to a day, where it had none", async () => {
    await edit(ada, id, { nextStep: "Call Alan" })
    expect(await moveStep(ada, id, null, inDays(7))).toBe(true)
    expect(await find()).toMatchObject({ nextStepOn: inDays(7) })
  })

  test("nowhere when there is none, and is not done then", async () => {
    await edit(ada, id)
    expect([await finishStep(ada, id), await moveStep(ada, id, null, inDays(7))]).toEqual([null, false])
    expect(await find()).toMatchObject({ nextStepOn: null, version: 1, events: { length: 1 } })
  })
})

test("An offer is of the day it came, also after a step is done", async () => {
  id = await log(ada, { stage: "OFFER", stageOn: inDays(-6), nextStep: "Ask about the team" })
  await finish()
  const { rows } = await findNextActions(ada, 100)
  expect(rows.find(({ kind }) => kind === "offer")).toMatchObject({ due: null, offeredOn: inDays(-6) })
})

describe("Further west, where it is still the day before, Ada", () => {
  let west: Viewer
  beforeEach(() => {
    west = { ...ada, today: inDays(-1) }
  })
  const latest = async () => {
    const { events, stage, currentEventId } = await find()
    return { stage, isCurrent: events.at(-1)?.id === currentEventId, on: events.at(-1)?.happenedOn }
  }

  test("moves an application, and it stands there", async () => {
    await move("SCREENING", west.today, west)
    expect(await latest()).toEqual({ stage: "SCREENING", isCurrent: true, on: ada.today })
  })

  test("moves several, and they stand there", async () => {
    await moveTogether(west, [id], "WITHDRAWN")
    expect(await latest()).toEqual({ stage: "WITHDRAWN", isCurrent: true, on: ada.today })
  })

  test("does a step, and it is the latest", async () => {
    await finishStep(west, id)
    expect(await latest()).toEqual({ stage: "SAVED", isCurrent: true, on: ada.today })
  })

  test("enters what was earlier where it was", async () => {
    await move("APPLIED", inDays(-2), west)
    expect(await latest()).toEqual({ stage: "SAVED", isCurrent: false, on: inDays(-2) })
  })
})
