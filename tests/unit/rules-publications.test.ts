import { describe, expect, test } from "vitest"
import { judge } from "@/lib/checklists/rules"
import { nobody } from "@/lib/record/authors"
import type { Publication } from "@/lib/record/evidence"
import type { Status } from "@/lib/record/kinds"
import { on, publication } from "../support/evidence"
import { verdictOn } from "../support/verdicts"

const later = "2026-06-01"
const as = (status: Status): Partial<Publication> => ({ history: [{ status, on }] })

describe.each(["top-venue-paper", "coauthored-paper"])("%s takes", (slug) => {
  test.each<[what: string, details: Partial<Publication>, reason: string]>([
    ["an accepted paper", {}, "ICLR 2025, main track, accepted"],
    ["a published paper", as("PUBLISHED"), "ICLR 2025, main track, published"],
    ["NIPS, as NeurIPS was once called", { venue: "NIPS", year: 2016 }, "NeurIPS 2016, main track, accepted"],
    ["a subfield’s own venue", { venue: "CVPR" }, "CVPR 2025, main track, accepted"],
    ["a journal of the table", { venue: "JMLR", track: "JOURNAL" }, "JMLR 2025, journal, accepted"],
    ["a journal taken for a conference", { venue: "JMLR", track: "MAIN" }, "JMLR 2025, journal, accepted"],
    ["a subfield’s journal", { venue: "TACL", track: "JOURNAL" }, "TACL 2025, journal, accepted"],
    [
      "an unknown venue that she holds top tier",
      { venue: "Mill Days", tier: "TOP" },
      "Mill Days 2025, main track, accepted",
    ],
    [
      "one that she holds specialised",
      { venue: "Mill Days", tier: "SPECIALISED" },
      "Mill Days 2025, main track, accepted",
    ],
    ["a paper without its year", { year: null }, "ICLR, main track, accepted"],
  ])("%s", (_, details, reason) => {
    expect(verdictOn(slug, publication(details))).toBe(`yes, since ${on}: ${reason}`)
  })

  test.each<[what: string, details: Partial<Publication>, reason: string]>([
    ["a workshop paper", { track: "WORKSHOP" }, "ICLR 2025, workshop, accepted: not the main track"],
    ["findings", { venue: "ACL", track: "FINDINGS" }, "ACL 2025, findings, accepted: not the main track"],
    [
      "a paper on data sets",
      { venue: "NeurIPS", track: "DATASETS" },
      "NeurIPS 2025, datasets and benchmarks, accepted: not the main track",
    ],
    [
      "a workshop that she holds top tier",
      { track: "WORKSHOP", tier: "TOP" },
      "ICLR 2025, workshop, accepted: not the main track",
    ],
    ["an idea", as("IDEA"), "ICLR 2025, main track, idea: not accepted yet"],
    ["a draft", as("DRAFT"), "ICLR 2025, main track, draft: not accepted yet"],
    ["a submitted paper", as("SUBMITTED"), "ICLR 2025, main track, submitted: not accepted yet"],
    ["a paper in rebuttal", as("IN_REBUTTAL"), "ICLR 2025, main track, in rebuttal: not accepted yet"],
    ["a rejected paper", as("REJECTED"), "ICLR 2025, main track, rejected: not accepted yet"],
    ["an unknown venue", { venue: "Mill Days" }, "Mill Days 2025, main track, accepted: the venue’s tier is “other”"],
    [
      "an unknown journal",
      { venue: "Notes", track: "JOURNAL" },
      "Notes 2025, journal, accepted: the venue’s tier is “other”",
    ],
    ["a venue that she holds other", { tier: "OTHER" }, "ICLR 2025, main track, accepted: the venue’s tier is “other”"],
    ["no venue", { venue: null }, "2025, accepted: no venue"],
  ])("but not %s", (_, details, reason) => {
    expect(verdictOn(slug, publication(details))).toBe(`not yet: ${reason}`)
  })

  test("but not a workshop by its name, unless she holds that workshop for a venue of its own", () => {
    const named = { venue: "NeurIPS 2024 Workshop on Mills", year: 2024 }
    const said = verdictOn(slug, publication(named))
    expect(said).toBe("not yet: NeurIPS 2024 Workshop on Mills, workshop, accepted: not the main track")
    expect(verdictOn(slug, publication({ ...named, tier: "SPECIALISED" }))).toMatch(/^yes/)
  })

  test("but not one of which she has said that she is none of its authors", () => {
    expect(verdictOn(slug, publication({ self: nobody }))).toBe("not yet: You are none of its authors")
    expect(verdictOn(slug, publication({ self: null }))).toBe(`yes, since ${on}: ICLR 2025, main track, accepted`)
  })

  test("six papers at CVPR, the first that was accepted before the others", () => {
    const days = ["2026-05-01", "2024-02-27", "2025-02-27", "2026-02-27", "2023-02-27", "2024-05-01"]
    const papers = days.map((day) => publication({ venue: "CVPR", history: [{ status: "ACCEPTED", on: day }] }))
    const judged = judge(slug, papers)
    expect(judged.map(({ verdict }) => verdict.counts)).toEqual(days.map(() => true))
    expect(judged.map(({ verdict }) => verdict.since)).toEqual(days.toSorted())
  })
})

describe("a paper counts since", () => {
  const history = (...changes: [Status, string][]) => ({ history: changes.map(([status, on]) => ({ status, on })) })
  const since = (details: Partial<Publication>) => verdictOn("top-venue-paper", publication(details)).slice(0, 21)

  test("it was accepted, not since it was published", () => {
    expect(since(history(["SUBMITTED", "2025-01-01"], ["ACCEPTED", on], ["PUBLISHED", later]))).toBe(`yes, since ${on}`)
  })

  test("it was accepted for good, where an acceptance was taken back", () => {
    const changes = history(["ACCEPTED", "2025-01-01"], ["REJECTED", "2025-02-01"], ["ACCEPTED", later])
    expect(since(changes)).toBe(`yes, since ${later}`)
  })

  test("no day where the acceptance was taken back", () => {
    expect(since(history(["ACCEPTED", on], ["REJECTED", later]))).toMatch(/^not yet/)
  })
})

describe("publication-list takes", () => {
  test.each<[what: string, details: Partial<Publication>, reason: string]>([
    ["a paper anywhere", { venue: "Mill Days" }, "Mill Days 2025, main track, accepted"],
    ["a workshop paper", { track: "WORKSHOP" }, "ICLR 2025, workshop, accepted"],
    ["a published one", as("PUBLISHED"), "ICLR 2025, main track, published"],
  ])("%s", (_, details, reason) => {
    expect(verdictOn("publication-list", publication(details))).toBe(`yes, since ${on}: ${reason}`)
  })

  test.each<[what: string, details: Partial<Publication>, reason: string]>([
    ["a submitted paper", as("SUBMITTED"), "ICLR 2025, main track, submitted: not accepted yet"],
    ["a rejected paper", as("REJECTED"), "ICLR 2025, main track, rejected: not accepted yet"],
    ["one without its venue", { venue: null }, "Add its venue"],
    ["one without its year", { year: null }, "Add its year"],
    ["one without its authors", { authors: [] }, "Add its authors"],
    ["one without venue and year", { venue: null, year: null }, "Add its venue and its year"],
  ])("but not %s", (_, details, reason) => {
    expect(verdictOn("publication-list", publication(details))).toBe(`not yet: ${reason}`)
  })
})

describe("paper-contribution takes", () => {
  const arxiv = "2301.01234"
  test.each<[what: string, details: Partial<Publication>, reason: string]>([
    ["an accepted paper", {}, "ICLR 2025, main track, accepted"],
    ["a workshop paper", { track: "WORKSHOP" }, "ICLR 2025, workshop, accepted"],
    ["a submitted one on arXiv", { ...as("SUBMITTED"), arxiv }, "ICLR 2025, main track, submitted, public"],
    [
      "one in rebuttal on OpenReview",
      { ...as("IN_REBUTTAL"), openReview: "https://openreview.net/forum?id=a" },
      "ICLR 2025, main track, in rebuttal, public",
    ],
    [
      "a submitted one with a DOI",
      { ...as("SUBMITTED"), doi: "10.1000/182" },
      "ICLR 2025, main track, submitted, public",
    ],
  ])("%s", (_, details, reason) => {
    expect(verdictOn("paper-contribution", publication(details))).toBe(`yes, since ${on}: ${reason}`)
  })

  test.each<[what: string, details: Partial<Publication>, reason: string]>([
    ["a submitted one that nobody can read", as("SUBMITTED"), "ICLR 2025, main track, submitted: not public yet"],
    [
      "a submitted one whose code alone is public",
      { ...as("SUBMITTED"), code: "https://example.org/" },
      "ICLR 2025, main track, submitted: not public yet",
    ],
    [
      "a rejected one with an arXiv number",
      { ...as("REJECTED"), arxiv },
      "ICLR 2025, main track, rejected: turned down",
    ],
    ["a draft on arXiv", { ...as("DRAFT"), arxiv }, "ICLR 2025, main track, draft: not out yet"],
    ["an idea", as("IDEA"), "ICLR 2025, main track, idea: not out yet"],
  ])("but not %s", (_, details, reason) => {
    expect(verdictOn("paper-contribution", publication(details))).toBe(`not yet: ${reason}`)
  })
})
