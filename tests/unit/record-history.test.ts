import { describe, expect, test } from "vitest"
import type { StatusChange } from "@/lib/record/evidence"
import type { Status } from "@/lib/record/kinds"
import { acceptedSince, addressesOf, standingOf, withChange, withStanding } from "@/lib/record/publication"

const on = (status: Status, day: string): StatusChange => ({ status, on: `2026-${day}` })
const draft = on("DRAFT", "01-01")
const submitted = on("SUBMITTED", "05-01")
const accepted = on("ACCEPTED", "09-01")
const history = [draft, submitted, accepted]

describe("a change noted in a history", () => {
  test.each([
    [
      "stands where its day falls",
      on("IN_REBUTTAL", "07-01"),
      [draft, submitted, on("IN_REBUTTAL", "07-01"), accepted],
    ],
    ["may become the first", { status: "IDEA", on: "2025-12-01" }, [{ status: "IDEA", on: "2025-12-01" }, ...history]],
    ["takes the place of the one of its day", on("REJECTED", "09-01"), [draft, submitted, on("REJECTED", "09-01")]],
    ["is left out where the status went on", on("SUBMITTED", "06-01"), history],
    ["begins earlier what began later", on("SUBMITTED", "04-01"), [draft, on("SUBMITTED", "04-01"), accepted]],
  ] as const)("%s", (_, change, expected) => expect(withChange(history, change)).toEqual(expected))

  test("leaves the history before it as it was", () => {
    const before = structuredClone(history)
    withChange(history, on("REJECTED", "02-02"))
    expect(history).toEqual(before)
  })
})

describe("an edit says how it stands", () => {
  test.each([
    ["the same on another day moves it", on("ACCEPTED", "08-01"), [draft, submitted, on("ACCEPTED", "08-01")]],
    ["another follows", on("PUBLISHED", "11-01"), [...history, on("PUBLISHED", "11-01")]],
    ["another of the same day replaces it", on("REJECTED", "09-01"), [draft, submitted, on("REJECTED", "09-01")]],
    ["what was before it goes on", on("SUBMITTED", "09-01"), [draft, submitted]],
    ["not before an earlier change", on("PUBLISHED", "03-01"), null],
    ["not on the day of an earlier change", on("ACCEPTED", "05-01"), null],
  ])("%s", (_, now, expected) => expect(withStanding(history, now)).toEqual(expected))

  test("and the only change gives way to an earlier one", () => {
    expect(withStanding([submitted], on("ACCEPTED", "02-01"))).toEqual([on("ACCEPTED", "02-01")])
  })
})

test("it counts as accepted since it last became so, and only while it is", () => {
  expect(acceptedSince({ history })).toBe("2026-09-01")
  expect(acceptedSince({ history: [...history, on("PUBLISHED", "10-01")] })).toBe("2026-09-01")
  expect(acceptedSince({ history: [...history, on("REJECTED", "10-01")] })).toBeNull()
  expect(acceptedSince({ history: [on("ACCEPTED", "01-01"), on("REJECTED", "02-01"), accepted] })).toBe("2026-09-01")
  expect(standingOf({ history })).toEqual(accepted)
})

test("a reader finds the paper by safe addresses", () => {
  const paper = {
    ...{ authors: ["Ada"], self: 0, equalFirst: false, venue: null, tier: null, track: "MAIN" as const, year: null },
    ...{ history, award: null, contribution: null, openReview: null, code: "https://example.org/code" },
    ...{ doi: "10.1000/a?b#c<d>/e", arxiv: "cs/0301001" },
  }
  expect(addressesOf(paper)).toEqual([
    { name: "DOI", href: "https://doi.org/10.1000/a%3Fb%23c%3Cd%3E/e" },
    { name: "arXiv", href: "https://arxiv.org/abs/cs/0301001" },
    { name: "Code", href: "https://example.org/code" },
  ])
})
