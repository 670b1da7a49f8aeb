import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { createApplication, finishStep, moveApplication, strikeEvent } from "@/lib/applications/commands"
import type { Viewer } from "@/lib/auth/viewer"
import { addOwnItem, moveOwnItem } from "@/lib/checklists/commands"
import { db } from "@/lib/db/client"
import { syncDirectory } from "@/lib/labs/commands"
import { draftOf, edit, itemOf, log } from "../support/applications"
import { everyRow } from "../support/rows"
import { signUp } from "../support/viewer"

let ada: Viewer
let id: string
beforeAll(syncDirectory)
beforeEach(async () => {
  ada = await signUp("Ada")
  id = await log(ada, { nextStep: "Call Alan" })
})
afterEach(() => db.$executeRawUnsafe("DROP TRIGGER IF EXISTS trouble"))

/** From now on the database refuses what is named, as a full disk might in the middle of it. */
const refuse = (write: string, when = "1") =>
  db.$executeRawUnsafe(
    `CREATE TRIGGER trouble BEFORE ${write} WHEN ${when} BEGIN SELECT RAISE(ABORT, 'no more room'); END`,
  )

const unchangedBy = async (attempt: () => Promise<unknown>) => {
  const before = await everyRow()
  await expect(attempt()).rejects.toThrow()
  expect(await everyRow()).toEqual(before)
}

describe("when the database fails in the middle, nothing is left half written", () => {
  test("of an application whose checklist cannot be attached, nor of its lab; the same form then works", async () => {
    const draft = draftOf(ada, { lab: "Analytical Engines", role: "RS" })
    await refuse('INSERT ON "ChecklistItem"', "NEW.slug = 'top-venue-paper'")
    await unchangedBy(() => createApplication(ada, draft))
    await db.$executeRawUnsafe("DROP TRIGGER trouble")
    expect(await createApplication(ada, draft)).toHaveProperty("id")
  })

  test("of an application whose first event cannot be written", async () => {
    await refuse('INSERT ON "StageEvent"')
    await unchangedBy(() => log(ada))
  })

  test("of an edit whose new role has no room for its checklist", async () => {
    await refuse('INSERT ON "ChecklistItem"')
    await unchangedBy(() => edit(ada, id, { role: "SWE", title: "Edited", lab: "Analytical Engines" }))
  })

  test("of a move, a finished step or a struck event whose standing cannot be written", async () => {
    await moveApplication(ada, { application: id, stage: "APPLIED", happenedOn: ada.today, note: null })
    const { currentEventId: event } = await db.application.findFirstOrThrow({ where: { id } })
    await refuse('UPDATE OF "currentEventId" ON "Application"')
    await unchangedBy(() =>
      moveApplication(ada, { application: id, stage: "OFFER", happenedOn: ada.today, note: null }),
    )
    await unchangedBy(() => finishStep(ada, id))
    await unchangedBy(() => strikeEvent(ada, { application: id, event, struck: true }))
  })

  test("of two own items that swap places", async () => {
    for (const title of ["First", "Second"])
      await addOwnItem(ada, { application: id, scope: "CANDIDATE", title, level: "BONUS" })
    const item = await itemOf(ada, id, "First")
    await refuse('UPDATE ON "ChecklistItem"', `OLD.title = 'Second'`)
    await unchangedBy(() => moveOwnItem(ada, { application: id, item, towards: "down" }))
  })
})
