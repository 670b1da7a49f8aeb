import { expect, test } from "vitest"
import { comparison } from "@/lib/roles/comparison"
import { fact, facts } from "@/lib/roles/facts"
import { guidanceFor } from "@/lib/roles/guidance"
import { aroundComparison, guides } from "@/lib/roles/guide"
import { type Role, roles } from "@/lib/roles/roles"

const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
const onPage = (role: Role): number[] => Object.values(guides[role]).flat()
const concern = (role: Role) => facts.filter((each) => each.roles.includes(role))
const statements = comparison.flatMap(({ title, of }) =>
  roles.flatMap((role) => of[role].map((each) => ({ title, role, ...each }))),
)

test.each(roles)("every fact that concerns %s stands on its page, once, and no other", (role) => {
  expect(ascending(onPage(role))).toEqual(concern(role).map((each) => each.number))
})

test.each(roles)("all guidance for %s is on its page", (role) => {
  expect(guidanceFor(role).filter(({ number }) => !onPage(role).includes(number))).toEqual([])
})

test.each(roles)("what %s does, takes and does not take holds its own duties, requirements and credentials", (role) => {
  const { lead, does, takes, spares } = guides[role]
  const said: number[] = [...lead, ...does, ...takes, ...spares]
  const own = concern(role).filter(
    (each) => each.roles.length === 1 && ["responsibility", "requirement", "credential"].includes(each.kind),
  )
  expect(own.length).toBeGreaterThan(6)
  expect(own.filter(({ number }) => !said.includes(number))).toEqual([])
})

test.each(roles)("the labs of %s hold what the talk says of it there", (role) => {
  const labs: readonly number[] = guides[role].labs
  expect(concern(role).filter(({ kind, number }) => kind === "lab" && !labs.includes(number))).toEqual([])
})

test("a candidate without a PhD reads in every lead that not every role asks for one", () => {
  for (const { lead } of [...Object.values(guides), aroundComparison]) expect(lead).toContain(31)
})

test("no bar that the talk lowers counts among what a role takes", () => {
  for (const role of roles)
    expect(guides[role].takes).not.toEqual(expect.arrayContaining([expect.toBeOneOf([7, 8, 9, 21])]))
})

test("every statement of the comparison follows from a fact of its role, at one of the fact's places", () => {
  expect(comparison.map(({ title }) => title)).toEqual([
    ...["The work", "Machine learning", "PhD", "Publishing", "Where it exists"],
  ])
  for (const { role, fact: number, words, cite } of statements) {
    expect(fact(number).roles, words).toContain(role)
    expect(fact(number).places, words).toContain(cite)
  }
})

test("no cell of the comparison cites a fact twice, and what the talk says of Google is said to be the talk's", () => {
  for (const { of } of comparison)
    for (const role of roles) {
      const cited = of[role].map((each) => each.fact)
      expect(new Set(cited).size).toBe(cited.length)
    }
  for (const { words } of statements.filter((each) => [29, 30].includes(each.fact)))
    expect(words).toMatch(/^According to the talk, /)
})

test("each role's own requirements, norms and labs are in the comparison", () => {
  const told = new Set(statements.map((each) => each.fact))
  const norms = facts.filter(
    ({ roles: whose, kind }) => whose.length === 1 && ["requirement", "credential", "lab"].includes(kind),
  )
  expect(norms.filter(({ number }) => !told.has(number))).toEqual([])
})
