import { expect, test } from "vitest"
import { citationOf, fact, factAnchor, facts } from "@/lib/roles/facts"
import { guidance, guidanceFor, leadingFacts } from "@/lib/roles/guidance"
import { roleNames, roleOfSlug, roleSlugs, roles } from "@/lib/roles/roles"
import { places } from "@/lib/roles/source"

// Number, roles, kind, places: the table that was read off the source.
const table = `
 1 all    responsibility Takeaways 1, Q&A 1
 2 all    requirement    Takeaways 1, Q&A 1
 3 all    lab            Summary, Q&A 1
 4 SWE    responsibility Summary, Takeaways 2, Q&A 2
 5 SWE    responsibility Q&A 2
 6 SWE    responsibility Q&A 2
 7 SWE    requirement    Takeaways 2, Q&A 3
 8 SWE    requirement    Q&A 3
 9 SWE    credential     Summary, Takeaways 2, Q&A 4
10 SWE    responsibility Takeaways 3
11 SWE    responsibility Takeaways 3
12 SWE    responsibility Takeaways 3
13 RS     requirement    Takeaways 4, Q&A 5
14 RS     requirement    Q&A 5
15 RS     requirement    Q&A 5
16 RS     responsibility Takeaways 4
17 RS     credential     Summary, Takeaways 4
18 RS     credential     Q&A 6
19 RS     credential     Q&A 6
20 RE     responsibility Summary, Takeaways 5, Q&A 7
21 RE     requirement    Summary
22 RE     responsibility Summary, Takeaways 5, Q&A 7
23 RE     responsibility Takeaways 5
24 RE     responsibility Q&A 7
25 RE     responsibility Q&A 7
26 RE     responsibility Takeaways 6
27 RE     responsibility Takeaways 6
28 RE     lab            Takeaways 7, Q&A 8
29 RE     lab            Takeaways 7, Q&A 8
30 RE     lab            Takeaways 7, Q&A 8
31 all    credential     Takeaways 8
32 SWE    credential     Takeaways 8, Q&A 9
33 all    preparation    Takeaways 9, Q&A 10
34 all    preparation    Q&A 10
35 all    encouragement  Takeaways 9, Q&A 10
36 all    preparation    Takeaways 10, Q&A 11
37 all    preparation    Summary, Q&A 11
38 all    preparation    Takeaways 10, Q&A 11
39 all    encouragement  Summary
40 SWE,RE encouragement  Takeaways 11
41 SWE,RE encouragement  Summary, Takeaways 11
42 all    encouragement  Takeaways 12`

test("the facts are those of the table, in order, with their roles, kinds and places", () => {
  const rows = facts.map(({ number, roles: whose, kind, places: where }) => {
    const short = whose.length === roles.length ? "all" : whose.join()
    return [`${number}`.padStart(2), short.padEnd(6), kind.padEnd(14), where.join(", ")].join(" ")
  })
  expect(rows).toEqual(table.split("\n").slice(1))
})

test("every fact is one sentence with an end", () => {
  const unfinished = facts.filter(({ words }) => !/^[A-Z][^.]*\.$/.test(words))
  expect(unfinished).toEqual([])
})

test("a fact is found by its number, and an unknown number throws", () => {
  expect(fact(29).words).toBe("According to the talk, Google has no research engineers.")
  expect(() => fact(0)).toThrow("There is no fact 0.")
  expect(() => fact(43)).toThrow(RangeError)
  expect(factAnchor(7)).toBe("fact-7")
})

test("a fact is cited by its first place, unless another one holds more of it", () => {
  expect(citationOf(fact(30))).toBe("Takeaways 7")
  expect(citationOf(fact(3))).toBe("Q&A 1")
  expect(facts.filter((each) => !each.places.includes(citationOf(each)))).toEqual([])
})

test("every place of the source carries a fact", () => {
  const cited = new Set(facts.flatMap((each) => each.places))
  expect(places.filter((place) => !cited.has(place))).toEqual([])
  expect(new Set(places).size).toBe(places.length)
})

test("guidance for a role holds only what concerns that role", () => {
  const numbers = (role: (typeof roles)[number]) => guidanceFor(role).map((each) => each.number)
  expect(numbers("SWE")).toEqual([3, 7, 8, 9, 31, 32, 33, 34, 35, 39, 40, 41, 42])
  expect(numbers("RE")).toEqual([3, 21, 29, 30, 31, 33, 34, 35, 39, 40, 41, 42])
  expect(numbers("RS")).toEqual([3, 31, 33, 34, 35, 39, 42])
  expect(new Set(guidance).size).toBe(guidance.length)
})

test("the fact beside each role's checklist is that role's, at one of its places", () => {
  for (const role of roles) {
    const leading = fact(leadingFacts[role].fact)
    expect(leading.roles).toEqual([role])
    expect(leading.places).toContain(leadingFacts[role].cite)
  }
})

test("each role is found again by its slug", () => {
  expect(roles.map((role) => roleOfSlug(roleSlugs[role]))).toEqual([...roles])
  expect(roleOfSlug("toString")).toBeUndefined()
  expect(Object.values(roleNames)).toEqual(["Software engineer", "Research engineer", "Research scientist"])
})
