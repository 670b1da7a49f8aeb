import { describe, expect, test } from "vitest"
import { type Standing, standingOf } from "@/lib/checklists/standing"
import type { Evidence } from "@/lib/record/evidence"
import { on, project, publication } from "../support/evidence"

const earlier = "2026-01-01"
const later = "2026-06-01"
const open = { slug: "top-venue-paper", doneOn: null, waivedOn: null, overruledOn: null }
const accepted = (day: string, trashed = false) =>
  publication({ history: [{ status: "ACCEPTED", on: day }] }, { id: `accepted on ${day}`, trashed })
const draft = publication({ history: [{ status: "DRAFT", on }] }, { id: "a draft" })
const ids = (judged: Standing["proofs"]) => judged.map(({ entry }) => entry.id)

describe("an item about Ada is", () => {
  const overruled = { ...open, overruledOn: later }
  test.each<[what: string, answer: typeof open | object, record: Evidence[], state: string, since: string | null]>([
    ["open without an answer or a record", open, [], "OPEN", null],
    ["open while the record nearly answers it", open, [draft], "OPEN", null],
    ["open while the record answers something else", open, [project({ skills: ["ML_CODE"] })], "OPEN", null],
    ["answered by the record", open, [accepted(on)], "EVIDENCE", on],
    ["answered since the first of what answers it", open, [accepted(later), accepted(on)], "EVIDENCE", on],
    ["answered by hand", { ...open, doneOn: on }, [], "HAND", on],
    ["waived", { ...open, waivedOn: on }, [], "WAIVED", on],
    ["answered by the record, though by hand first", { ...open, doneOn: earlier }, [accepted(on)], "EVIDENCE", earlier],
    ["answered by the record first, and by hand too", { ...open, doneOn: later }, [accepted(on)], "EVIDENCE", on],
    [
      "answered by the record, though waived first",
      { ...open, waivedOn: earlier },
      [accepted(on)],
      "EVIDENCE",
      earlier,
    ],
    ["open where the record is overruled", overruled, [accepted(on)], "OPEN", null],
    ["answered by hand where the record is overruled", { ...overruled, doneOn: on }, [accepted(earlier)], "HAND", on],
    ["waived where the record is overruled", { ...overruled, waivedOn: on }, [accepted(earlier)], "WAIVED", on],
    ["open once the evidence is in the trash", open, [accepted(on, true)], "OPEN", null],
    [
      "answered by hand still, once the evidence is gone",
      { ...open, doneOn: later },
      [accepted(on, true)],
      "HAND",
      later,
    ],
    [
      "answered by what is left, once one paper of two is gone",
      open,
      [accepted(on, true), accepted(later)],
      "EVIDENCE",
      later,
    ],
  ])("%s", (_, answer, record, state, since) => {
    expect(standingOf({ ...open, ...answer }, record)).toMatchObject({ state, since })
  })

  test("told what answers it, what nearly does, and what would from the trash", () => {
    const gone = accepted(earlier, true)
    const goneDraft = { ...draft, id: "a draft gone", trashed: true }
    const standing = standingOf(open, [draft, goneDraft, accepted(later), gone, accepted(on)])
    expect(ids(standing.proofs)).toEqual([`accepted on ${on}`, `accepted on ${later}`])
    expect(ids(standing.nearly)).toEqual(["a draft"])
    expect(ids(standing.gone)).toEqual([`accepted on ${earlier}`])
  })

  test("told what it is that she overruled", () => {
    expect(ids(standingOf({ ...open, overruledOn: later }, [accepted(on)]).proofs)).toEqual([`accepted on ${on}`])
  })

  test("answered by hand alone where it is her own, whatever the record has", () => {
    const own = { ...open, slug: null }
    expect(standingOf(own, [accepted(on)])).toEqual({ state: "OPEN", since: null, proofs: [], nearly: [], gone: [] })
    expect(standingOf({ ...own, doneOn: on }, [])).toMatchObject({ state: "HAND", since: on })
  })
})
