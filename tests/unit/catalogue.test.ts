import { expect, expectTypeOf, test } from "vitest"
import { type CatalogueItem, catalogue, catalogueFor, catalogueItem, factsFor } from "@/lib/checklists/catalogue"
import type { ItemLevel, ItemScope, Role as StoredRole } from "@/lib/db/generated/sqlite/enums"
import { fact, facts } from "@/lib/roles/facts"
import { guidance } from "@/lib/roles/guidance"
import { type Role, roles } from "@/lib/roles/roles"

const fromTheTalk = catalogue.filter((item) => item.level !== "BEYOND")
const beyondTheTalk = catalogue.filter((item) => item.level === "BEYOND")
const slugsFor = (role: Role) => catalogueFor(role).map((item) => item.slug)

// Slug, scope, level, facts, the citation shown, title: the table that was derived from the facts.
const table = `
role-fit | APPLICATION CORE | 1,2,28,29,30 | Q&A 1 | Say why this role, at this lab, fits you
lab-focus-brief | LAB CORE | 38 | Takeaways 10 | Summarise the lab’s research focus
ml-vocabulary | LAB RECOMMENDED | 37 | Q&A 11 | Know the words this lab uses
intro-ml-course | CANDIDATE CORE | 36 | Takeaways 10 | Finish an introductory ML course
interview-rules | LAB BEYOND |  |  | Record the interview format and the lab’s rule on AI help
infra-project | CANDIDATE CORE | 4 | Takeaways 2 | Built infrastructure that others run on
systems-depth | CANDIDATE CORE | 10,11 | Takeaways 3 | Depth in low-level or distributed systems
experiment-tooling | CANDIDATE RECOMMENDED | 5,6 | Q&A 2 | Supported research: one experiment, or several teams
perf-scale | CANDIDATE RECOMMENDED | 12 | Takeaways 3 | Measured a gain in speed or scale
coauthored-paper | CANDIDATE BONUS | 32 | Takeaways 8 | A publication at a top-tier venue
paper-reimplementation | CANDIDATE CORE | 23 | Takeaways 5 | Reimplemented a paper’s technique
experiment-log | CANDIDATE CORE | 24 | Q&A 7 | Ran an experiment and wrote it up
ml-codebase | CANDIDATE RECOMMENDED | 20 | Takeaways 5 | Engineering work in an ML codebase
paper-contribution | CANDIDATE RECOMMENDED | 22,25 | Q&A 7 | Contributed to a paper
scale-project | CANDIDATE RECOMMENDED | 26,27 | Takeaways 6 | Your part in an ambitious project with others
public-writing | CANDIDATE BEYOND |  |  | Published notes or code on what you learned
top-venue-paper | CANDIDATE CORE | 13,14,15 | Q&A 5 | A paper accepted at a top-tier venue, or your subfield’s own
publication-list | CANDIDATE CORE | 16 | Takeaways 4 | A publication record
doctorate | CANDIDATE RECOMMENDED | 17,18,19,31,42 | Q&A 6 | A PhD in the field, or an equivalent record
research-field | CANDIDATE RECOMMENDED | 15,19 | Q&A 6 | Name your research field
research-agenda | CANDIDATE BEYOND |  |  | A research agenda of one or two pages
research-talk | CANDIDATE BEYOND |  |  | A research talk of 45 to 60 minutes`

test("the catalogue is the table", () => {
  const rows = catalogue.map((item) =>
    [item.slug, `${item.scope} ${item.level}`, item.facts.join(), item.cite, item.title].join(" | "),
  )
  expect(rows).toEqual(table.split("\n").slice(1))
})

test("every item of the talk cites facts that exist, and shows a place of one of them", () => {
  for (const item of fromTheTalk) {
    const where = item.facts.map(fact).flatMap((each) => each.places)
    expect(where, item.slug).toContain(item.cite)
  }
})

test("every fact that an item cites concerns a role it is for", () => {
  for (const item of catalogue) {
    const shown = new Set(item.roles.flatMap((role) => factsFor(item, role).map((each) => each.number)))
    expect(
      [...shown].sort((a, b) => a - b),
      item.slug,
    ).toEqual(item.facts)
  }
})

test("every role sees a reason for each of its items from the talk", () => {
  const bare = roles.flatMap((role) =>
    fromTheTalk.filter((item) => item.roles.includes(role) && !factsFor(item, role)[0]),
  )
  expect(bare).toEqual([])
})

test.each(roles)(
  "every requirement, responsibility and preparation fact of %s is covered or named as guidance",
  (role) => {
    const covered = new Set(catalogueFor(role).flatMap((item) => factsFor(item, role).map((each) => each.number)))
    const asked = facts.filter(
      ({ kind, roles: whose }) =>
        whose.includes(role) && ["requirement", "responsibility", "preparation"].includes(kind),
    )
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter(({ number }) => !covered.has(number) && !guidance.includes(number))).toEqual([])
  },
)

test("no fact is left out of both the checklists and the guidance", () => {
  const cited = new Set(catalogue.flatMap((item) => [...item.facts]))
  expect(facts.filter(({ number }) => !cited.has(number) && !guidance.includes(number))).toEqual([])
})

test("no two items share a slug, and an unknown slug finds nothing", () => {
  expect(new Set(catalogue.map((item) => item.slug)).size).toBe(catalogue.length)
  expect(catalogueItem("doctorate")?.waiverHint).toBe("equivalent record")
  expect(catalogueItem("toString")).toBeUndefined()
})

test.each(roles)("three core items are about the candidate for %s, and five are an application's", (role) => {
  const core = catalogueFor(role).filter((item) => item.level === "CORE")
  expect(core.filter((item) => item.scope === "CANDIDATE")).toHaveLength(3)
  expect(core).toHaveLength(5)
})

test("a role's list runs from the application through the lab to the candidate, and ends beyond the talk", () => {
  expect(slugsFor("SWE")).toEqual([
    ...["role-fit", "lab-focus-brief", "ml-vocabulary", "intro-ml-course", "infra-project", "systems-depth"],
    ...["experiment-tooling", "perf-scale", "coauthored-paper", "interview-rules"],
  ])
  expect(slugsFor("RE")).toEqual([
    ...["role-fit", "lab-focus-brief", "ml-vocabulary", "intro-ml-course", "paper-reimplementation", "experiment-log"],
    ...["ml-codebase", "paper-contribution", "scale-project", "interview-rules", "public-writing"],
  ])
  expect(slugsFor("RS")).toEqual([
    ...["role-fit", "lab-focus-brief", "ml-vocabulary", "intro-ml-course", "top-venue-paper", "publication-list"],
    ...["doctorate", "research-field", "interview-rules", "research-agenda", "research-talk"],
  ])
})

test("only a research engineer's role fit cites what the talk says of research engineers at labs", () => {
  const cited = (role: Role) =>
    catalogueFor(role)
      .filter((item) => item.slug === "role-fit")
      .flatMap((item) => factsFor(item, role).map((each) => each.number))
  expect(cited("SWE")).toEqual([1, 2])
  expect(cited("RE")).toEqual([1, 2, 28, 29, 30])
  expect(cited("RS")).toEqual([1, 2])
})

test("what goes beyond the talk names a reference and cites no fact", () => {
  expect(beyondTheTalk).toHaveLength(4)
  for (const item of beyondTheTalk) {
    expect(item.references[0].label).not.toBe("")
    expect(item.references.every(({ url }) => url === undefined || new URL(url).protocol === "https:")).toBe(true)
  }
})

test("role fit alone wants words", () => {
  expect(catalogue.filter((item) => item.needsWords).map((item) => item.slug)).toEqual(["role-fit"])
})

test("nothing in the catalogue is called required", () => {
  expect(catalogue.filter((item) => /require/i.test(`${item.title} ${item.answer}`))).toEqual([])
})

test("roles, scopes and levels are the database's own", () => {
  expectTypeOf<CatalogueItem["roles"][number]>().toEqualTypeOf<StoredRole>()
  expectTypeOf<CatalogueItem["scope"]>().toEqualTypeOf<ItemScope>()
  expectTypeOf<CatalogueItem["level"]>().toEqualTypeOf<ItemLevel>()
})
