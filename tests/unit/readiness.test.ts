import { describe, expect, test } from "vitest"
import { type CatalogueItem, catalogue, catalogueFor, type Level } from "@/lib/checklists/catalogue"
import { groupsOf } from "@/lib/checklists/groups"
import { tallyOf } from "@/lib/checklists/progress"
import type { StoredItem } from "@/lib/checklists/queries"
import { readinessFor } from "@/lib/checklists/readiness"
import { type Role, roles } from "@/lib/roles/roles"

const day = "2026-11-23"
const item = (fields: Partial<StoredItem>): StoredItem => ({
  id: crypto.randomUUID(),
  slug: null,
  scope: "CANDIDATE",
  level: "CORE",
  role: null,
  labId: null,
  applicationId: null,
  title: null,
  position: 0,
  doneOn: null,
  waivedOn: null,
  waiver: null,
  note: null,
  link: null,
  sample: false,
  ...fields,
})
const stored = ({ slug, scope, level }: CatalogueItem, fields: Partial<StoredItem> = {}) =>
  item({ slug, scope, level, ...fields })
const answered = (slug: string, fields: Partial<StoredItem> = { doneOn: day }) =>
  catalogue.filter((each) => each.slug === slug).map((each) => stored(each, fields))
const own = (title: string, fields: Partial<StoredItem> = {}) => item({ title, role: "RE", ...fields })
const coreOf = (role: Role, items: StoredItem[]) => readinessFor(role, items).core

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
    for (const role of roles) expect(readinessFor(role, beyond)).toEqual(readinessFor(role, []))
  })

  test("counts her own items for their role alone, after the catalogue's of their level", () => {
    const items = [own("Learn CUDA"), own("Read more", { level: "RECOMMENDED", doneOn: day })]
    expect(coreOf("RE", items)).toEqual({ done: 0, total: 4 })
    expect(coreOf("RS", items)).toEqual({ done: 0, total: 3 })
    const words = readinessFor("RE", items).cells.map((cell) => `${cell.level} ${cell.words}`)
    expect(words.filter((each) => each.startsWith("CORE")).at(-1)).toBe("CORE Learn CUDA")
    expect(words.at(-1)).toBe("RECOMMENDED Read more")
  })

  test("says next what is open, core first, and never what is a bonus", () => {
    const { cells, next } = readinessFor("SWE", [])
    const levels = cells.map((cell) => cell.level)
    expect(levels).toEqual(["CORE", "CORE", "CORE", "RECOMMENDED", "RECOMMENDED", "BONUS"])
    expect(next).toBe(cells[0])
    const except = (level: Level) =>
      catalogueFor("SWE")
        .filter((each) => each.level !== level)
        .map((each) => stored(each, { doneOn: day }))
    expect(readinessFor("SWE", except("RECOMMENDED")).next?.level).toBe("RECOMMENDED")
    expect(readinessFor("SWE", except("BONUS")).next).toBeUndefined()
  })
})

test("a tally counts one level, done or waived", () => {
  const items = [
    own("a"),
    own("b", { doneOn: day }),
    own("c", { waivedOn: day }),
    own("d", { level: "BONUS", doneOn: day }),
  ]
  expect(tallyOf(items, "CORE")).toEqual({ done: 2, total: 3 })
  expect(tallyOf(items, "BONUS")).toEqual({ done: 1, total: 1 })
  expect(tallyOf(items, "RECOMMENDED")).toEqual({ done: 0, total: 0 })
})

describe("a checklist as Ada sees it", () => {
  const everything = catalogue.map((each) => stored(each))
  const named = (items: StoredItem[], role: Role) =>
    groupsOf(items, role).map(({ name, entries }) => [name, entries.map((entry) => entry.slug ?? entry.words)])

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
    const shown = groupsOf(everything, role).flatMap(({ entries }) => entries.map((entry) => entry.slug))
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
    const entries = groupsOf(items, "SWE").flatMap((group) => group.entries)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ ...answer, words: "Built infrastructure that others run on" })
  })
})
