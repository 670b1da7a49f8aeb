import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { createApplication, moveApplication } from "@/lib/applications/commands"
import { findApplication } from "@/lib/applications/queries"
import { applicationDraft } from "@/lib/applications/schema"
import type { Viewer } from "@/lib/auth/viewer"
import { findReadiness } from "@/lib/checklists/queries"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { type ActionName, readActionKey } from "@/lib/insights/action-key"
import { bringBack, finishAction, putOff, reopenAction } from "@/lib/insights/commands"
import { countPipeline, findNextActions, isPutOff } from "@/lib/insights/queries"
import { syncDirectory } from "@/lib/labs/commands"
import { signUp } from "../support/viewer"

let ada: Viewer
let grace: Viewer
beforeAll(syncDirectory)
beforeEach(async () => {
  ada = await signUp("Ada")
  grace = await signUp("Grace")
})

const inDays = (days: number) => addDays(ada.today, days)

/** Logs an application to Anthropic as a research engineer, unless told otherwise; its checklist is answered. */
async function log(viewer: Viewer, fields: Record<string, string> = {}) {
  const typed = { key: crypto.randomUUID(), lab: "Anthropic", role: "RE", title: "Research Engineer", ...fields }
  const { id } = await createApplication(viewer, applicationDraft(viewer.today).parse(typed))
  await db.checklistItem.updateMany({ where: { ownerId: viewer.id }, data: { doneOn: viewer.today } })
  return id
}

const find = (viewer: Viewer) => findNextActions(viewer, 100)
const keys = async (viewer: Viewer) => (await find(viewer)).rows.map(({ key }) => key)
const named = (key: string): ActionName => readActionKey(key) ?? { kind: "item", id: "nothing" }
const only = async (viewer: Viewer) => {
  const [key, ...others] = await keys(viewer)
  expect(others).toEqual([])
  return named(key ?? "")
}
const offer = async (id: string, offerDueOn: string | null) =>
  db.application.update({ where: { id }, data: { offerDueOn } })

describe("Ada finds", () => {
  test("an offer, a deadline, a step and a silence, the most urgent first", async () => {
    const quiet = await log(ada, { stage: "APPLIED", stageOn: inDays(-14) })
    const step = await log(ada, { stage: "SCREENING", nextStep: "Call Alan", nextStepOn: inDays(7) })
    const deadline = await log(ada, { deadline: inDays(2) })
    const answer = await log(ada, { stage: "OFFER" })
    await offer(answer, inDays(-1))
    const event = (await findApplication(ada, quiet))?.currentEventId
    expect(await keys(ada)).toEqual([
      `offer:${answer}:${inDays(-1)}`,
      `deadline:${deadline}:${inDays(2)}`,
      `step:${step}:${inDays(7)}`,
      `quiet:${quiet}:${event}`,
    ])
    const [first] = (await find(ada)).rows
    expect(first?.application).toMatchObject({ id: answer, title: "Research Engineer", lab: { name: "Anthropic" } })
  })

  test.each([
    [-31, 0],
    [-30, 1],
    [14, 1],
    [15, 0],
  ])("a deadline %i days away: %i", async (days, count) => {
    await log(ada, { deadline: inDays(days) })
    expect(await keys(ada)).toHaveLength(count)
  })

  test.each([
    [-400, 1],
    [7, 1],
    [8, 0],
  ])("a step %i days away: %i", async (days, count) => {
    await log(ada, { stage: "APPLIED", nextStep: "Call Alan", nextStepOn: inDays(days) })
    expect(await keys(ada)).toHaveLength(count)
  })

  test("a step without a day, but no deadline of what is sent and no step of what is closed", async () => {
    const id = await log(ada, { stage: "INTERVIEWING", nextStep: "Read the paper" })
    await log(ada, { stage: "APPLIED", deadline: inDays(1), stageOn: inDays(-13) })
    await log(ada, { stage: "REJECTED", nextStep: "Ask why", nextStepOn: inDays(-1) })
    await log(ada, { stage: "WITHDRAWN", nextStep: "Ask why" })
    expect(await keys(ada)).toEqual([`step:${id}`])
  })

  test("one row an open core item, with what it holds up", async () => {
    const ids = [await log(ada), await log(ada, { title: "Another" }), await log(ada, { role: "SWE", lab: "OpenAI" })]
    await log(ada, { stage: "APPLIED", title: "Sent" })
    await db.checklistItem.updateMany({
      where: {
        ownerId: ada.id,
        OR: [{ slug: { in: ["intro-ml-course", "experiment-log"] } }, { applicationId: ids[1] ?? "" }],
      },
      data: { doneOn: null },
    })
    await db.checklistItem.updateMany({ where: { ownerId: ada.id, scope: "LAB" }, data: { doneOn: null } })
    const { rows } = await find(ada)
    expect(rows.map(({ item, application }) => [item?.words, item?.holdsUp, application?.lab.name])).toEqual([
      ["Finish an introductory ML course", 3, expect.any(String)],
      ["Ran an experiment and wrote it up", 2, "Anthropic"],
      ["Summarise the lab’s research focus", 2, "Anthropic"],
      ["Summarise the lab’s research focus", 1, "OpenAI"],
      ["Say why this role, at this lab, fits you", 1, "Anthropic"],
    ])
    expect(rows.at(-1)?.application?.id).toBe(ids[1])
  })

  test("beside a deadline, the core items that are open", async () => {
    const id = await log(ada, { deadline: inDays(1) })
    await db.checklistItem.updateMany({ where: { applicationId: id }, data: { doneOn: null } })
    const row = (await find(ada)).rows.find(({ kind }) => kind === "deadline")
    expect(row?.openCore).toEqual(["Say why this role, at this lab, fits you"])
  })

  test("a hundred, and that there are more, without an end", async () => {
    const { id, ...application } = await db.application.findUniqueOrThrow({
      where: { id: await log(ada, { deadline: inDays(1) }) },
    })
    const copies = (count: number) =>
      db.application.createMany({
        data: Array.from({ length: count }, () => ({ ...application, formKey: crypto.randomUUID() })),
      })
    await copies(99)
    expect(await findNextActions(ada, 8)).toMatchObject({ rows: { length: 8 }, total: 100, more: false })
    await copies(1)
    expect(await findNextActions(ada, 100)).toMatchObject({ rows: { length: 100 }, total: 100, more: true })
    expect(await findReadiness(ada)).toMatchObject({ RE: { core: { done: 3, total: 3 } } })
    expect(await countPipeline(ada)).toMatchObject({ all: 101, unsent: { RE: 101 } })
    expect(id).not.toBe("")
  })
})

test("What is in the trash is nothing to do, and not in the pipeline", async () => {
  await log(ada, { stage: "APPLIED", stageOn: inDays(-20) })
  await log(ada, { stage: "OFFER" })
  await log(ada, { deadline: inDays(1), nextStep: "Call Alan" })
  await db.checklistItem.updateMany({ where: { ownerId: ada.id }, data: { doneOn: null } })
  expect((await keys(ada)).length).toBeGreaterThan(4)
  await db.application.updateMany({ where: { ownerId: ada.id }, data: { trashedAt: new Date() } })
  expect(await keys(ada)).toEqual([])
  expect(await countPipeline(ada)).toMatchObject({ all: 0, offers: 0 })
})

describe("Ada is done with", () => {
  test("a step: it is gone, and its words are in the history; done again, nothing happens", async () => {
    const id = await log(ada, { stage: "SCREENING", nextStep: "Call Alan", nextStepOn: inDays(1) })
    const name = await only(ada)
    expect(await finishAction(ada, name)).toEqual({ event: expect.any(Number) })
    expect(await keys(ada)).toEqual([])
    const events = (await findApplication(ada, id))?.events
    expect(events?.at(-1)).toMatchObject({ stage: "SCREENING", note: "Call Alan", happenedOn: ada.today })
    expect(await finishAction(ada, name)).toBeNull()
    expect((await findApplication(ada, id))?.events).toHaveLength(2)
  })

  test("a step, but not with another that took its place", async () => {
    const id = await log(ada, { stage: "SCREENING", nextStep: "Call Alan", nextStepOn: inDays(1) })
    const name = await only(ada)
    await db.application.update({ where: { id }, data: { nextStep: "Call Grace", nextStepOn: inDays(2) } })
    expect(await finishAction(ada, name)).toBeNull()
    expect(await keys(ada)).toEqual([`step:${id}:${inDays(2)}`])
  })

  test("a deadline: it is applied for today, and that can be taken back", async () => {
    const id = await log(ada, { deadline: inDays(1), stageOn: inDays(-3) })
    const name = await only(ada)
    const done = await finishAction(ada, name)
    expect(await findApplication(ada, id)).toMatchObject({ stage: "APPLIED", appliedOn: ada.today })
    expect(await finishAction(ada, name)).toBeNull()
    await reopenAction(ada, name, done?.event)
    expect(await findApplication(ada, id)).toMatchObject({ stage: "SAVED", appliedOn: null })
    expect(await only(ada)).toEqual(name)
  })

  test("and Undo takes back what she did, whatever another tab did beside it", async () => {
    const id = await log(ada, { stage: "APPLIED", stageOn: inDays(-20) })
    const name = await only(ada)
    const [done] = await Promise.all([
      finishAction(ada, name),
      moveApplication(ada, { application: id, stage: "SCREENING", happenedOn: ada.today, note: "They called" }),
    ])
    if (done) await reopenAction(ada, name, done.event)
    const found = await findApplication(ada, id)
    expect(found?.events.filter(({ struckAt }) => struckAt).map(({ note }) => note)).toEqual(
      done ? ["Followed up"] : [],
    )
    expect(found?.stage).toBe("SCREENING")
  })

  test("a silence: she followed up, once however often she clicks", async () => {
    const id = await log(ada, { stage: "APPLIED", stageOn: inDays(-20) })
    const name = await only(ada)
    const done = await finishAction(ada, name)
    expect(await finishAction(ada, name)).toBeNull()
    const found = await findApplication(ada, id)
    expect(found).toMatchObject({ stage: "APPLIED", activityOn: ada.today, appliedOn: inDays(-20) })
    expect(found?.events.map(({ note }) => note)).toEqual([null, "Followed up"])
    await reopenAction(ada, name, done?.event)
    expect(await only(ada)).toEqual(name)
  })

  test("an item: it is ticked, and can be opened again", async () => {
    await log(ada)
    await db.checklistItem.updateMany({ where: { ownerId: ada.id, slug: "experiment-log" }, data: { doneOn: null } })
    const name = await only(ada)
    expect(await finishAction(ada, name)).toEqual({})
    expect(await keys(ada)).toEqual([])
    await reopenAction(ada, name)
    expect(await only(ada)).toEqual(name)
  })

  test("an offer only on its own page", async () => {
    const id = await log(ada, { stage: "OFFER" })
    expect(await finishAction(ada, await only(ada))).toBeNull()
    expect((await findApplication(ada, id))?.events).toHaveLength(1)
  })
})

describe("Ada puts off", () => {
  const dayAfter = (viewer: Viewer, days: number): Viewer => ({ ...viewer, today: addDays(viewer.today, days) })

  test("an offer: it is hidden until the day has come, and what has passed is swept", async () => {
    await log(ada, { stage: "OFFER" })
    const name = await only(ada)
    expect(await putOff(ada, name, inDays(3))).toBe(true)
    expect(await keys(ada)).toEqual([])
    expect(await isPutOff(ada, name, inDays(3))).toBe(true)
    expect(await keys(dayAfter(ada, 2))).toEqual([])
    expect(await only(dayAfter(ada, 3))).toEqual(name)
    const step = await log(ada, { nextStep: "Call Alan" })
    await putOff(dayAfter(ada, 3), named(`step:${step}`), inDays(9))
    expect(await db.putOff.findMany({ where: { ownerId: ada.id } })).toMatchObject([{ action: `step:${step}` }])
  })

  test("the same twice, the later day counts; and brings it back", async () => {
    await log(ada, { stage: "OFFER" })
    const name = await only(ada)
    await putOff(ada, name, inDays(3))
    await putOff(ada, name, inDays(5))
    expect(await keys(dayAfter(ada, 4))).toEqual([])
    await bringBack(ada, name, inDays(5))
    expect(await only(ada)).toEqual(name)
  })

  test("nothing to a day that has come", async () => {
    await log(ada, { stage: "OFFER" })
    expect(await putOff(ada, await only(ada), ada.today)).toBe(false)
    expect(await keys(ada)).toHaveLength(1)
  })

  test("a step: its own day moves, also back again", async () => {
    const id = await log(ada, { stage: "SCREENING", nextStep: "Call Alan", nextStepOn: inDays(-2) })
    const name = await only(ada)
    expect(await putOff(ada, name, inDays(7))).toBe(true)
    expect(await findApplication(ada, id)).toMatchObject({ nextStep: "Call Alan", nextStepOn: inDays(7) })
    expect(await keys(ada)).toEqual([])
    expect(await keys(dayAfter(ada, 7))).toEqual([`step:${id}:${inDays(7)}`])
    expect(await putOff(ada, name, inDays(7))).toBe(false)
    await bringBack(ada, name, inDays(7))
    expect(await only(ada)).toEqual(name)
    expect(await findApplication(ada, id)).toMatchObject({ nextStepOn: inDays(-2) })
  })
})

test("Grace neither sees, does nor puts off what is Ada's", async () => {
  await log(ada, { stage: "APPLIED", stageOn: inDays(-20), title: "Quiet" })
  await log(ada, { deadline: inDays(1) })
  await log(ada, { stage: "OFFER" })
  await log(ada, { stage: "SCREENING", nextStep: "Call Alan", nextStepOn: inDays(1) })
  await db.checklistItem.updateMany({ where: { ownerId: ada.id, slug: "experiment-log" }, data: { doneOn: null } })
  const everything = async () => ({
    actions: await keys(ada),
    applications: await db.application.findMany({ where: { ownerId: ada.id }, include: { events: true, items: true } }),
  })
  const before = await everything()
  expect(before.actions).toHaveLength(5)
  expect(await keys(grace)).toEqual([])
  expect(await countPipeline(grace)).toMatchObject({ all: 0 })
  expect(Object.values(await findReadiness(grace)).map(({ core }) => core.done)).toEqual([0, 0, 0])
  for (const { event, ...name } of before.actions.map(named)) {
    expect(await finishAction(grace, { ...name, ...(event && { event }) })).toBeNull()
    await putOff(grace, { ...name, ...(event && { event }) }, inDays(3))
    await reopenAction(grace, name, event ?? before.applications[0]?.currentEventId)
    await bringBack(grace, name, inDays(3))
  }
  expect(await everything()).toEqual(before)
  await putOff(ada, named(before.actions[0] ?? ""), inDays(3))
  await bringBack(grace, named(before.actions[0] ?? ""), inDays(3))
  expect(await keys(ada)).toHaveLength(4)
})
