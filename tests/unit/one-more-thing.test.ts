import { describe, expect, test } from "vitest"
import { closestRoles } from "@/lib/checklists/fit"
import { bestFor, oneMoreThing } from "@/lib/checklists/one-more-thing"
import { overTime } from "@/lib/checklists/over-time"
import type { StoredItem } from "@/lib/checklists/queries"
import { readinessFor } from "@/lib/checklists/readiness"
import type { Evidence } from "@/lib/record/evidence"
import type { Role } from "@/lib/roles/roles"
import { credential, degree, implementation, project, publication } from "../support/evidence"
import { answered, own } from "../support/items"

const readiness = (record: Evidence[] = [], answers: StoredItem[] = []) => {
  const of = (role: Role) => readinessFor(role, answers, record)
  return { SWE: of("SWE"), RE: of("RE"), RS: of("RS") }
}
const stepsOf = (record?: Evidence[], answers?: StoredItem[]) => oneMoreThing(readiness(record, answers))
const words = (steps: { words: string }[]) => steps.map((step) => step.words)
const overruled = (slug: string) => answered(slug, { overruledOn: "2026-11-23", overruling: "Not mine" })

const system = project({ skills: ["INFRASTRUCTURE", "DISTRIBUTED_SYSTEMS"], users: "three teams", hard: "Clocks" })

describe("one more thing for Ada", () => {
  test("is first of all an accepted paper, while nothing is there", () => {
    const [first] = stepsOf()
    expect(first).toMatchObject({ words: "an accepted paper", href: "/record/publications/new?status=ACCEPTED" })
    expect(first?.answers).toEqual([
      { role: "SWE", items: 1, core: 0 },
      { role: "RE", items: 1, core: 0 },
      { role: "RS", items: 2, core: 2 },
    ])
  })

  test("stands by how much it would answer, then by how much of that is core", () => {
    expect(words(stepsOf())).toEqual([
      "an accepted paper",
      "an introductory ML course",
      "a paper reimplemented and written up",
      "a distributed system that others run on",
      "work with others in an ML codebase",
      "a tool for research, with a gain measured",
    ])
  })

  test("stands after what answers as much and more of a core", () => {
    const answers = [...answered("top-venue-paper"), ...answered("publication-list")]
    expect(words(stepsOf([credential()], answers)).slice(0, 3)).toEqual([
      "a paper reimplemented and written up",
      "a distributed system that others run on",
      "an accepted paper",
    ])
  })

  test("is nothing that she has already", () => {
    expect(words(stepsOf([credential(), publication()]))).toEqual([
      "a paper reimplemented and written up",
      "a distributed system that others run on",
      "work with others in an ML codebase",
      "a tool for research, with a gain measured",
    ])
  })

  test("counts only what is open: neither what is done by hand nor what is waived", () => {
    const answers = [
      ...answered("top-venue-paper"),
      ...answered("paper-contribution", { waivedOn: "2026-11-23", waiver: "x" }),
    ]
    expect(stepsOf([], answers).find((step) => step.words === "an accepted paper")?.answers).toEqual([
      { role: "SWE", items: 1, core: 0 },
      { role: "RS", items: 1, core: 1 },
    ])
  })

  test("promises nothing where she said that the record does not count", () => {
    const answers = ["top-venue-paper", "publication-list", "paper-contribution", "coauthored-paper"].flatMap(overruled)
    expect(words(stepsOf([], answers))).not.toContain("an accepted paper")
  })

  test("is nothing at all once every item is answered", () => {
    const record = [
      ...[credential(), publication(), system, degree()],
      implementation({ writeUp: "x" }),
      project({ skills: ["ML_CODE", "ML_TOOLING"], collaborators: "Grace", ownPart: "All" }),
      project({ metric: "Latency", better: "LOWER", before: 41, after: 9 }),
    ]
    expect(stepsOf(record)).toEqual([])
  })

  test("for one role is what answers most of its core", () => {
    const best = (role: Role, record?: Evidence[]) => bestFor(role, stepsOf(record))?.words
    expect(best("RS")).toBe("an accepted paper")
    expect(best("RE")).toBe("a paper reimplemented and written up")
    expect(best("SWE")).toBe("a distributed system that others run on")
    expect(best("SWE", [system])).toBe("an introductory ML course")
    expect(best("SWE", [system, credential()])).toBe("a tool for research, with a gain measured")
    expect(best("RS", [credential(), publication()])).toBeUndefined()
  })
})

describe("readiness over time", () => {
  const course = credential({ on: "2026-02-01" })
  const paper = publication({ history: [{ status: "ACCEPTED", on: "2026-04-01" }] })

  test("is empty while nothing is answered", () => {
    expect(overTime(readiness().RS)).toEqual([])
  })

  test("has a point for each day on which it changed, and counts what counts", () => {
    const byHand = answered("research-field", { doneOn: "2026-03-01" })
    const beyond = answered("research-talk", { doneOn: "2026-01-01" })
    expect(overTime(readiness([paper, course], [...byHand, ...beyond]).RS)).toEqual([
      { day: "2026-02-01", answered: 1 },
      { day: "2026-03-01", answered: 2 },
      { day: "2026-04-01", answered: 4 },
    ])
  })
})

describe("the closest role", () => {
  const closest = (record: Evidence[], answers: StoredItem[] = []) => closestRoles(readiness(record, answers))

  test("is none while nothing is answered", () => {
    expect(closest([])).toEqual([])
  })

  test("is each of them where the record says the same of each", () => {
    expect(closest([credential()])).toEqual(["SWE", "RE", "RS"])
  })

  test("is the one whose core the record covers furthest", () => {
    expect(closest([publication()])).toEqual(["RS"])
    expect(closest([system])).toEqual(["SWE"])
    expect(closest([implementation({ writeUp: "x" })])).toEqual(["RE"])
  })

  test("is among equals the one of which more is there that is recommended", () => {
    expect(closest([credential(), project({ skills: ["ML_CODE"] })])).toEqual(["RE"])
  })

  test("counts her own items in that role’s core", () => {
    const mine = own("Learn CUDA", { role: "RS" })
    expect(closest([credential()], [mine])).toEqual(["SWE", "RE"])
  })

  test("is not what only a bonus speaks for", () => {
    expect(closest([], answered("coauthored-paper"))).toEqual([])
  })
})
