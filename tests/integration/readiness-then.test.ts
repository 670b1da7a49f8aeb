import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { moveApplication, moveTogether, strikeEvent } from "@/lib/applications/commands"
import type { Viewer } from "@/lib/auth/viewer"
import { tickItem } from "@/lib/checklists/commands"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { syncDirectory } from "@/lib/labs/commands"
import { trashEvidence } from "@/lib/record/commands"
import { edit, log } from "../support/applications"
import { record } from "../support/record"
import { signUp } from "../support/viewer"

let ada: Viewer
beforeAll(syncDirectory)
beforeEach(async () => {
  ada = await signUp("Ada")
})

const inDays = (days: number) => addDays(ada.today, days)
const paper = () =>
  record(ada, "PUBLICATION", { venue: "ICLR", year: "2025", status: "ACCEPTED", statusOn: inDays(-10) })
const logScientist = (fields: Record<string, string> = {}) => log(ada, { role: "RS", ...fields })
const apply = (application: string, happenedOn = ada.today) =>
  moveApplication(ada, { application, stage: "APPLIED", happenedOn, note: null })

/** What the events of an application keep, in the order they were entered. */
const kept = async (applicationId: string) => {
  const events = await db.stageEvent.findMany({ where: { applicationId }, orderBy: { id: "asc" } })
  return events.map(({ stage, readiness }) => [stage, readiness])
}
const ready = (core: number) => ({
  core: { done: core, total: 3 },
  recommended: { done: 0, total: 2 },
  bonus: { done: 0, total: 0 },
})

describe("how ready Ada was for the role is kept with the event that applied", () => {
  test("where she logs the application as applied", async () => {
    await paper()
    expect(await kept(await logScientist({ stage: "APPLIED" }))).toEqual([["APPLIED", ready(2)]])
  })

  test("where she moves it there, and with no other event", async () => {
    await paper()
    const id = await logScientist()
    await apply(id)
    await moveApplication(ada, { application: id, stage: "SCREENING", happenedOn: ada.today, note: null })
    expect(await kept(id)).toEqual([
      ["SAVED", null],
      ["APPLIED", ready(2)],
      ["SCREENING", null],
    ])
  })

  test("where she moves several together, each for its own role", async () => {
    await paper()
    const [scientist, engineer] = [await logScientist(), await log(ada, { role: "RE" })]
    await moveTogether(ada, [scientist, engineer], "APPLIED")
    expect((await kept(scientist)).at(-1)).toEqual(["APPLIED", ready(2)])
    expect((await kept(engineer)).at(-1)).toMatchObject([
      "APPLIED",
      { core: { done: 0, total: 3 }, recommended: { done: 1, total: 3 } },
    ])
    await moveTogether(ada, [scientist], "SCREENING")
    expect((await kept(scientist)).at(-1)).toEqual(["SCREENING", null])
  })

  test("as of the day it happened: before the paper was accepted, on that day, and after", async () => {
    await paper()
    for (const [day, core] of [
      [-11, 0],
      [-10, 2],
      [-9, 2],
    ] as const) {
      expect(await kept(await logScientist({ stage: "APPLIED", stageOn: inDays(day) }))).toEqual([
        ["APPLIED", ready(core)],
      ])
      const moved = await logScientist()
      await apply(moved, inDays(day))
      expect((await kept(moved)).at(-1)).toEqual(["APPLIED", ready(core)])
    }
  })

  test("and counts what was answered by hand by then", async () => {
    await tickItem(ada, "intro-ml-course", true)
    expect(await kept(await logScientist({ stage: "APPLIED" }))).toEqual([["APPLIED", ready(1)]])
    expect(await kept(await logScientist({ stage: "APPLIED", stageOn: inDays(-1) }))).toEqual([["APPLIED", ready(0)]])
  })

  test("whatever the record has later, what she ticks, strikes out and edits", async () => {
    const id = await logScientist({ stage: "APPLIED" })
    const before = await kept(id)
    expect(before).toEqual([["APPLIED", ready(0)]])
    const entry = await paper()
    await tickItem(ada, "intro-ml-course", true)
    expect(await kept(id)).toEqual(before)
    await trashEvidence(ada, entry)
    await edit(ada, id, { role: "RE" })
    const { currentEventId: event } = await db.application.findFirstOrThrow({ where: { id } })
    await moveApplication(ada, { application: id, stage: "SCREENING", happenedOn: ada.today, note: null })
    for (const struck of [true, false]) await strikeEvent(ada, { application: id, event, struck })
    expect(await kept(id)).toEqual([...before, ["SCREENING", null]])
  })
})
