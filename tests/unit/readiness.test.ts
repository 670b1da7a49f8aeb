import { describe, expect, test } from "vitest"
import { catalogue, catalogueFor, type Level } from "@/lib/checklists/catalogue"
import { groupsOf } from "@/lib/checklists/groups"
import { tallyOf } from "@/lib/checklists/progress"
import type { StoredItem } from "@/lib/checklists/queries"
import { type Readiness, readinessFor, toKeep } from "@/lib/checklists/readiness"
import { type Role, roles } from "@/lib/roles/roles"
import { publication } from "../support/evidence"
import { answered, item, own, stored } from "../support/items"

const day = "2026-11-23"
const coreOf = (role: Role, items: StoredItem[]) => readinessFor(role, items, []).core

describe("Ada's readiness", () => {
  test.each(roles)("for %s counts three core items, before she has an application too", (role) => {
    expect(coreOf(role, [])).toEqual({ done: 0, total: 3 })
    expect(
      coreOf(
        role,
        catalogueFor(role).map((each) => stored(each)),
      ),
    ).toEqual({ done: 0, total: 3 })
  })

  test("counts an answer once for the role it is of, the introductory course for all three", () => {
    const both = [...answered("infra-project"), ...answered("intro-ml-course")]
    expect(roles.map((role) => coreOf(role, both).done)).toEqual([2, 1, 1])
  })

  test("counts what is waived like what is done", () => {
    expect(coreOf("RS", answered("publication-list", { waivedOn: day, waiver: "A patent instead" })).done).toBe(1)
  })

  test("counts no item about a lab or an application", () => {
    expect(coreOf("RE", [...answered("role-fit"), ...answered("lab-focus-brief")])).toEqual({ done: 0, total: 3 })
  })

  test("counts what goes beyond the talk in nothing", () => {
    const beyond = catalogue.filter((each) => each.level === "BEYOND").map((each) => stored(each, { doneOn: day }))
    const counting = ({ beyond: _, ...counted }: Readiness) => counted
    for (const role of roles)
      expect(counting(readinessFor(role, beyond, []))).toEqual(counting(readinessFor(role, [], [])))
  })

  test("counts her own items for their role alone, after the catalogue's of their level", () => {
    const items = [own("Learn CUDA"), own("Read more", { level: "RECOMMENDED", doneOn: day })]
    expect(coreOf("RE", items)).toEqual({ done: 0, total: 4 })
    expect(coreOf("RS", items)).toEqual({ done: 0, total: 3 })
    const words = readinessFor("RE", items, []).items.map((each) => `${each.level} ${each.words}`)
    expect(words.filter((each) => each.startsWith("CORE")).at(-1)).toBe("CORE Learn CUDA")
    expect(words.at(-1)).toBe("RECOMMENDED Read more")
  })

  test("says next what is open, core first, and never what is a bonus", () => {
    const { items, next } = readinessFor("SWE", [], [])
    const levels = items.map((each) => each.level)
    expect(levels).toEqual(["CORE", "CORE", "CORE", "RECOMMENDED", "RECOMMENDED", "BONUS"])
    expect(next).toBe(items[0])
    const except = (level: Level) =>
      catalogueFor("SWE")
        .filter((each) => each.level !== level)
        .map((each) => stored(each, { doneOn: day }))
    expect(readinessFor("SWE", except("RECOMMENDED"), []).next?.level).toBe("RECOMMENDED")
    expect(readinessFor("SWE", except("BONUS"), []).next).toBeUndefined()
  })

  test("says next what the record leaves open", () => {
    const next = (record: Parameters<typeof readinessFor>[2]) =>
      readinessFor("RS", answered("intro-ml-course"), record).next?.slug
    expect(next([])).toBe("top-venue-paper")
    expect(next([publication({ venue: "Mill Days" })])).toBe("top-venue-paper")
    expect(next([publication({ year: null })])).toBe("publication-list")
    expect(next([publication()])).toBe("doctorate")
  })

  test("names an item of the catalogue by its slug, and one of her own by its id", () => {
    const mine = own("Learn CUDA")
    const handles = readinessFor("RE", [...answered("experiment-log"), mine], []).items.map(({ handle }) => handle)
    expect(handles).toContain("experiment-log")
    expect(handles).toContain(mine.id)
  })

  test("keeps aside what goes beyond the talk, answered or not", () => {
    const { beyond } = readinessFor("RS", answered("research-talk"), [])
    expect(beyond.map(({ slug, state }) => [slug, state])).toEqual([
      ["research-agenda", "OPEN"],
      ["research-talk", "HAND"],
    ])
  })

  test("as of a day counts what was answered by its end, by hand, with a waiver or by the record", () => {
    const answers = [
      ...answered("intro-ml-course", { doneOn: "2026-02-01" }),
      ...answered("publication-list", { waivedOn: "2026-03-01", waiver: "A patent instead" }),
    ]
    const paper = publication({ year: null, history: [{ status: "ACCEPTED", on: "2026-04-01" }] })
    const core = (by?: string) => readinessFor("RS", answers, [paper], by).core.done
    expect(["2026-01-31", "2026-02-01", "2026-03-01", "2026-03-31", "2026-04-01"].map(core)).toEqual([0, 1, 2, 2, 3])
    expect(core()).toBe(3)
  })

  test("is kept of an application as its three tallies alone", () => {
    expect(toKeep(readinessFor("RS", [], [publication()]))).toEqual({
      core: { done: 2, total: 3 },
      recommended: { done: 0, total: 2 },
      bonus: { done: 0, total: 0 },
    })
  })
})

test("a tally counts one level, and with a day what was answered by its end", () => {
  const items = [
    { level: "CORE", since: null },
    { level: "CORE", since: day },
    { level: "CORE", since: "2026-11-24" },
    { level: "BONUS", since: day },
  ] as const
  expect(tallyOf(items, "CORE")).toEqual({ done: 2, total: 3 })
  expect(tallyOf(items, "CORE", day)).toEqual({ done: 1, total: 3 })
  expect(tallyOf(items, "BONUS")).toEqual({ done: 1, total: 1 })
  expect(tallyOf(items, "RECOMMENDED")).toEqual({ done: 0, total: 0 })
})

describe("a checklist as Ada sees it", () => {
  const everything = catalogue.map((each) => stored(each))
  const named = (items: StoredItem[], role: Role) =>
    groupsOf(items, role, []).map(({ name, entries }) => [name, entries.map((entry) => entry.slug ?? entry.words)])

  test("stands in four groups, the application's first and what goes beyond the talk last", () => {
    expect(named(everything.toReversed(), "SWE")).toEqual([
      ["APPLICATION", ["role-fit"]],
      ["LAB", ["lab-focus-brief", "ml-vocabulary"]],
      [
        "CANDIDATE",
        ["intro-ml-course", "infra-project", "systems-depth", "experiment-tooling", "perf-scale", "coauthored-paper"],
      ],
      ["BEYOND", ["interview-rules"]],
    ])
  })

  test.each(roles)("for %s has no item of another role, and each of its own once", (role) => {
    const shown = groupsOf(everything, role, []).flatMap(({ entries }) => entries.map((entry) => entry.slug))
    expect(shown.toSorted()).toEqual(
      catalogueFor(role)
        .map((each) => each.slug)
        .toSorted(),
    )
  })

  test("has her own items after the catalogue's, by position, in the group they are about", () => {
    const items = [
      own("third", { position: 10 }),
      own("first", { position: 2, doneOn: day }),
      own("about the lab", { scope: "LAB", role: null, labId: "a" }),
      own("second", { position: 9 }),
    ]
    const [, lab, candidate] = named([...items, ...answered("intro-ml-course")], "RE")
    expect(lab).toEqual(["LAB", ["about the lab"]])
    expect(candidate).toEqual(["CANDIDATE", ["intro-ml-course", "first", "second", "third"]])
  })

  test("keeps each answer as stored, and leaves out an item that this release does not know", () => {
    const answer = { doneOn: day, note: "Built it", link: "https://example.org/" }
    const items = [...answered("infra-project", answer), item({ slug: "from-another-release", doneOn: day })]
    const entries = groupsOf(items, "SWE", []).flatMap((group) => group.entries)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ ...answer, words: "Built infrastructure that others run on" })
  })
  test("says of each item how the record answers it, and of those about a lab or an application nothing", () => {
    const entries = groupsOf(everything, "RS", [publication()]).flatMap((group) => group.entries)
    const proven = entries.filter(({ state }) => state === "EVIDENCE")
    expect(proven.map(({ slug }) => slug)).toEqual(["top-venue-paper", "publication-list"])
    expect(proven[0]?.proofs[0]?.verdict.reason).toBe("ICLR 2025, main track, accepted")
    expect(proven.every(({ handle, id }) => handle === id)).toBe(true)
  })
})
