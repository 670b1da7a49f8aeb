import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { createApplication, moveApplication, moveTogether, strikeAllOf, strikeEvent } from "@/lib/applications/commands"
import type { Viewer } from "@/lib/auth/viewer"
import { addOwnItem, moveOwnItem } from "@/lib/checklists/commands"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { bringBack, putOff } from "@/lib/insights/commands"
import { syncDirectory } from "@/lib/labs/commands"
import { finishStep, reopenStep } from "@/lib/steps/commands"
import { draftOf, edit, itemOf, log } from "../support/applications"
import { everyRow } from "../support/rows"
import { refuseWrites, relent } from "../support/trouble"
import { signUp } from "../support/viewer"

let ada: Viewer
let id: string
beforeAll(syncDirectory)
beforeEach(async () => {
  ada = await signUp("Ada")
  id = await log(ada, { nextStep: "Call Alan" })
})
afterEach(relent)

const unchangedBy = async (attempt: () => Promise<unknown>) => {
  const before = await everyRow()
  await expect(attempt()).rejects.toThrow()
  expect(await everyRow()).toEqual(before)
}

describe("when the database fails in the middle, nothing is left half written", () => {
  test("of an application whose checklist cannot be attached, nor of its lab; the same form then works", async () => {
    const draft = draftOf(ada, { lab: "Analytical Engines", role: "RS" })
    await refuseWrites('INSERT ON "ChecklistItem"', `NEW."slug" = 'top-venue-paper'`)
    await unchangedBy(() => createApplication(ada, draft))
    await relent()
    expect(await createApplication(ada, draft)).toHaveProperty("id")
  })

  test("of an application whose first event cannot be written", async () => {
    await refuseWrites('INSERT ON "StageEvent"')
    await unchangedBy(() => log(ada))
  })

  test("of an edit whose new role has no room for its checklist", async () => {
    await refuseWrites('INSERT ON "ChecklistItem"')
    await unchangedBy(() => edit(ada, id, { role: "SWE", title: "Edited", lab: "Analytical Engines" }))
  })

  test("of a move, a finished step or a struck event whose standing cannot be written", async () => {
    await moveApplication(ada, { application: id, stage: "APPLIED", happenedOn: ada.today, note: null })
    const { currentEventId: event } = await db.application.findFirstOrThrow({ where: { id } })
    await refuseWrites('UPDATE OF "currentEventId" ON "Application"')
    await unchangedBy(() =>
      moveApplication(ada, { application: id, stage: "OFFER", happenedOn: ada.today, note: null }),
    )
    await unchangedBy(() => finishStep(ada, id))
    await unchangedBy(() => strikeEvent(ada, { application: id, event, struck: true }))
  })

  test("of a step that is brought back, whose words or whose event cannot be written", async () => {
    const done = await finishStep(ada, id)
    const back = () => reopenStep(ada, id, done?.event ?? 0, done?.day ?? null)
    await refuseWrites('UPDATE OF "nextStep" ON "Application"')
    await unchangedBy(back)
    await relent()
    await refuseWrites('UPDATE OF "struckAt" ON "StageEvent"')
    await unchangedBy(back)
  })

  test("of a step that is put off, or brought back, where only one half of that can be written", async () => {
    const day = addDays(ada.today, 2)
    const until = addDays(ada.today, 9)
    const step = { kind: "step", id, day } as const
    await db.application.update({ where: { id }, data: { nextStep: "Call Alan", nextStepOn: day } })
    await refuseWrites('INSERT ON "PutOff"')
    await unchangedBy(() => putOff(ada, step, until))
    await relent()
    await putOff(ada, step, until)
    await refuseWrites('UPDATE OF "nextStepOn" ON "Application"')
    await unchangedBy(() => bringBack(ada, step, until))
  })

  test("of moves that are taken back together, one of which cannot be", async () => {
    const ids = [id, await log(ada), await log(ada)]
    const { at } = await moveTogether(ada, ids, "WITHDRAWN")
    await refuseWrites('UPDATE OF "struckAt" ON "StageEvent"', `OLD."applicationId" = '${ids[2]}'`)
    await unchangedBy(() => strikeAllOf(ada, at))
  })

  test("of two own items that swap places", async () => {
    for (const title of ["First", "Second"])
      await addOwnItem(ada, { application: id, scope: "CANDIDATE", title, level: "BONUS" })
    const item = await itemOf(ada, id, "First")
    await refuseWrites('UPDATE ON "ChecklistItem"', `OLD."title" = 'Second'`)
    await unchangedBy(() => moveOwnItem(ada, { application: id, item, towards: "down" }))
  })
})
