import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Event, isNote, standingOf, standsSince, unstruck } from "@/lib/applications/history"
import { type Stage, stages } from "@/lib/applications/stages"

const event = (id: number, stage: Stage, happenedOn: string, struckAt: Date | null = null): Event => ({
  id,
  stage,
  happenedOn,
  struckAt,
})
const struck = new Date("2026-11-23T12:00:00Z")

describe("Ada's application stands", () => {
  test("where its only event put it", () => {
    expect(standingOf([event(7, "SAVED", "2026-11-01")])).toEqual({
      stage: "SAVED",
      activityOn: "2026-11-01",
      currentEventId: 7,
      appliedOn: null,
    })
  })

  test("where its latest day put it, not what she entered last", () => {
    const history = [
      event(1, "SAVED", "2026-11-01"),
      event(2, "SCREENING", "2026-11-20"),
      event(3, "APPLIED", "2026-11-05"),
    ]
    expect(standingOf(history)).toEqual({
      stage: "SCREENING",
      activityOn: "2026-11-20",
      currentEventId: 2,
      appliedOn: "2026-11-05",
    })
  })

  test("of two on one day, where the one entered later put it, though ten sorts before nine as text", () => {
    const history = [event(10, "OFFER", "2026-11-20"), event(9, "INTERVIEWING", "2026-11-20")]
    expect(standingOf(history)).toMatchObject({ stage: "OFFER", currentEventId: 10 })
  })

  test("where it stood before what she struck out", () => {
    const history = [event(1, "APPLIED", "2026-11-01"), event(2, "REJECTED", "2026-11-20", struck)]
    expect(standingOf(history)).toMatchObject({ stage: "APPLIED", activityOn: "2026-11-01", currentEventId: 1 })
  })

  test("nowhere once every event is struck, or before the first", () => {
    expect(standingOf([event(1, "SAVED", "2026-11-01", struck)])).toBeNull()
    expect(standingOf([])).toBeNull()
  })

  test("after an earlier stage too, since loops differ by lab", () => {
    const history = [event(1, "OFFER", "2026-11-01"), event(2, "SCREENING", "2026-11-02")]
    expect(standingOf(history)).toMatchObject({ stage: "SCREENING", appliedOn: null })
  })
})

describe("the day Ada applied is", () => {
  const twice = [
    event(1, "APPLIED", "2026-11-10"),
    event(2, "REJECTED", "2026-11-12"),
    event(3, "APPLIED", "2026-11-20"),
  ]

  test("the first of several", () => {
    expect(standingOf(twice)?.appliedOn).toBe("2026-11-10")
    expect(standingOf([...twice, event(4, "APPLIED", "2026-10-01")])?.appliedOn).toBe("2026-10-01")
  })

  test("not one that she struck out", () => {
    const [first, ...later] = twice
    expect(standingOf([...(first ? [{ ...first, struckAt: struck }] : []), ...later])?.appliedOn).toBe("2026-11-20")
  })
})

describe("the day since which Ada's application stands there is", () => {
  const offered = [
    event(1, "OFFER", "2026-11-01"),
    event(2, "INTERVIEWING", "2026-11-05"),
    event(3, "OFFER", "2026-11-18"),
    event(4, "OFFER", "2026-11-24"),
  ]

  test("the day it came to its stage, not of what happened there since, nor of an earlier stay", () => {
    expect(standsSince(offered)).toBe("2026-11-18")
    expect(standsSince(offered.toReversed())).toBe("2026-11-18")
  })

  test("of one stage all along its first, and of none nothing", () => {
    expect(standsSince([event(2, "SAVED", "2026-11-03"), event(1, "SAVED", "2026-11-01")])).toBe("2026-11-01")
    expect(standsSince([event(1, "SAVED", "2026-11-01", struck)])).toBeNull()
  })

  test("another once what came between is struck", () => {
    expect(standsSince(offered.map((each) => (each.id === 2 ? { ...each, struckAt: struck } : each)))).toBe(
      "2026-11-01",
    )
  })
})

describe("Ada reads an event as a note", () => {
  const noted = (each: Event, note: string | null = "Called Alan") => ({ ...each, note })
  const applied = event(1, "APPLIED", "2026-11-10")

  test("where it has one and left the stage as it was", () => {
    const later = noted(event(2, "APPLIED", "2026-11-12"))
    expect(isNote(later, [later, applied])).toBe(true)
    expect(isNote({ ...later, struckAt: struck }, [applied])).toBe(true)
  })

  test("but not where it says nothing, moved it, or was the first there", () => {
    const others = [applied, event(2, "SCREENING", "2026-11-11")]
    expect(isNote(noted(event(3, "SCREENING", "2026-11-12"), null), others)).toBe(false)
    expect(isNote(noted(event(3, "APPLIED", "2026-11-12")), others)).toBe(false)
    expect(isNote(noted(event(3, "APPLIED", "2026-11-09")), others)).toBe(false)
    expect(isNote(noted(applied), [applied])).toBe(false)
  })
})

test("a history says the same in whatever order it is read, and reading does not change it", () => {
  const days = fc.integer({ min: 1, max: 5 }).map((day) => `2026-11-0${day}`)
  const entry = fc.record({
    stage: fc.constantFrom(...stages),
    happenedOn: days,
    struckAt: fc.option(fc.constant(struck), { freq: 3 }),
  })
  const history = fc
    .array(entry, { maxLength: 12 })
    .map((entries) => entries.map((each, at) => ({ ...each, id: at + 1 })))
  const shuffled = history.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  )
  fc.assert(
    fc.property(shuffled, ([events, others]) => {
      const before = structuredClone(others)
      expect(standingOf(others)).toEqual(standingOf(events))
      expect(unstruck(others)).toEqual(unstruck(events))
      expect(others).toEqual(before)
      const counted = events.filter((each) => !each.struckAt)
      const current = counted.find((each) => each.id === standingOf(events)?.currentEventId)
      expect(Boolean(current)).toBe(counted.length > 0)
      const ahead = counted.filter(
        (each) =>
          current &&
          (each.happenedOn > current.happenedOn || (each.happenedOn === current.happenedOn && each.id > current.id)),
      )
      expect(ahead).toEqual([])
    }),
  )
})
