import fc from "fast-check"
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { moveApplication, strikeEvent } from "@/lib/applications/commands"
import { standingOf } from "@/lib/applications/history"
import { type Stage, stages } from "@/lib/applications/stages"
import type { Viewer } from "@/lib/auth/viewer"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { syncDirectory } from "@/lib/labs/commands"
import { finishStep, reopenStep } from "@/lib/steps/commands"
import { edit, log } from "../support/applications"
import { signUp } from "../support/viewer"

let ada: Viewer
let id: string
beforeAll(syncDirectory)
beforeEach(async () => {
  ada = await signUp("Ada")
  id = await log(ada, { nextStep: "Call Alan", nextStepOn: ada.today })
})

const ago = (days: number) => addDays(ada.today, -days)
const find = () => db.application.findFirstOrThrow({ where: { id }, include: { events: { orderBy: { id: "asc" } } } })
const move = (stage: Stage, days = 0, note: string | null = null) =>
  moveApplication(ada, { application: id, stage, happenedOn: ago(days), note })
const strike = (event: number, struck = true) => strikeEvent(ada, { application: id, event, struck })
const lastEvent = async () => (await find()).events.at(-1)?.id ?? 0
/** What is stored beside what the history says. */
const standing = async () => {
  const { events, stage, activityOn, currentEventId, appliedOn } = await find()
  return { stored: { stage, activityOn, currentEventId, appliedOn }, told: standingOf(events) }
}

describe("Ada moves an application", () => {
  test("once, where the answer was lost and the form is sent again; and later back to where it was", async () => {
    for (const _ of [1, 2]) expect(await move("SCREENING", 0, "A call with Grace")).toBe(await lastEvent())
    expect((await find()).events).toHaveLength(2)
    await move("SCREENING", 0, "Another call")
    await move("SCREENING", 0, "A call with Grace")
    await strike(await lastEvent())
    await move("SCREENING", 0, "A call with Grace")
    expect((await find()).events).toHaveLength(5)
  })

  test("to today, with a note, and it stands there", async () => {
    expect(await move("SCREENING", 0, "A call with Grace")).toBe(await lastEvent())
    const { events, ...found } = await find()
    expect(found).toMatchObject({ stage: "SCREENING", activityOn: ada.today, currentEventId: events[1]?.id })
    expect(events[1]).toMatchObject({ stage: "SCREENING", note: "A call with Grace" })
  })

  test("to a day before the latest, and only the day she applied is new", async () => {
    await move("APPLIED", 9)
    expect(await find()).toMatchObject({ stage: "SAVED", activityOn: ada.today, appliedOn: ago(9) })
  })

  test("twice on a day, and the one entered later counts", async () => {
    await move("OFFER")
    await move("INTERVIEWING")
    expect(await find()).toMatchObject({ stage: "INTERVIEWING", currentEventId: await lastEvent() })
  })

  test("that is not there, and nothing is written", async () => {
    expect(
      await moveApplication(ada, { application: "nothing", stage: "OFFER", happenedOn: ada.today, note: null }),
    ).toBeNull()
    expect((await find()).events).toHaveLength(1)
  })
})

describe("Ada strikes an event out", () => {
  test("and it stays visible, counts no more, and can come back", async () => {
    await move("REJECTED")
    const event = await lastEvent()
    expect(await strike(event)).toBe("done")
    const struck = await find()
    expect(struck).toMatchObject({ stage: "SAVED" })
    expect(struck.events[1]).toMatchObject({ stage: "REJECTED", struckAt: expect.any(Date) })
    expect(await strike(event, false)).toBe("done")
    expect(await find()).toMatchObject({ stage: "REJECTED", currentEventId: event })
  })

  test("but not the last that counts", async () => {
    const first = await lastEvent()
    expect(await strike(first)).toBe("last")
    await move("APPLIED")
    expect(await strike(first)).toBe("done")
    expect(await strike(await lastEvent())).toBe("last")
    expect(await find()).toMatchObject({ stage: "APPLIED" })
  })

  test("and the day she applied goes with it", async () => {
    await move("APPLIED", 2)
    await strike(await lastEvent())
    expect(await find()).toMatchObject({ appliedOn: null })
  })

  test("of another application, and it is not found there", async () => {
    await move("APPLIED")
    const other = await log(ada)
    const { currentEventId } = await db.application.findFirstOrThrow({ where: { id: other } })
    for (const event of [currentEventId, 2 ** 31 - 1])
      for (const struck of [true, false]) expect(await strike(event, struck)).toBe("not found")
    expect(await db.stageEvent.count({ where: { applicationId: other, struckAt: null } })).toBe(1)
  })
})

test("after any few hundred of these, an application stands where its history says", async () => {
  const act = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ stage: fc.constantFrom(...stages), days: fc.nat(5) }).map(
        ({ stage, days }) =>
          async () =>
            move(stage, days),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.record({ nth: fc.nat(30), struck: fc.boolean() }).map(({ nth, struck }) => async () => {
        const { events } = await find()
        return strike(events[nth % events.length]?.id ?? 0, struck)
      }),
    },
    { weight: 1, arbitrary: fc.constant(() => finishStep(ada, id)) },
    {
      weight: 1,
      arbitrary: fc.nat(30).map((nth) => async () => {
        const { events } = await find()
        return reopenStep(ada, id, events[nth % events.length]?.id ?? 0, null)
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom("SWE", "RE", "RS")
        .map((role) => () => edit(ada, id, { role, nextStep: "Write back" })),
    },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 30 }), async (acts) => {
      id = await log(ada)
      for (const take of acts) {
        await take()
        const { stored, told } = await standing()
        expect(stored).toEqual(told)
      }
    }),
    { numRuns: 12 },
  )
})
