import { describe, expect, test } from "vitest"
import type { Project } from "@/lib/record/evidence"
import { on, project } from "../support/evidence"
import { verdictOn } from "../support/verdicts"

type Case = [what: string, details: Partial<Project>, says: string]
const yes = (reason: string) => `yes, since ${on}: ${reason}`
const notYet = (reason: string) => `not yet: ${reason}`
const says = (slug: string) => (_: string, details: Partial<Project>, verdict: string) =>
  expect(verdictOn(slug, project(details))).toBe(verdict)

const link = "https://example.org/mill"
const infra = { skills: ["INFRASTRUCTURE"], users: "three teams" } as const satisfies Partial<Project>

describe("infra-project of", () => {
  test.each<Case>([
    ["a private project that names who uses it", infra, yes("Infrastructure, used by three teams")],
    [
      "a private one with a link all the same",
      { ...infra, repository: link },
      yes("Infrastructure, used by three teams"),
    ],
    [
      "a public one with its repository",
      { ...infra, visibility: "PUBLIC", repository: link },
      yes("Infrastructure, used by three teams"),
    ],
    [
      "a public one with its design document",
      { ...infra, visibility: "PUBLIC", designDocument: link },
      yes("Infrastructure, used by three teams"),
    ],
    [
      "a public one without a link",
      { ...infra, visibility: "PUBLIC" },
      notYet("It is public: link its repository or design document"),
    ],
    ["one that nobody uses", { ...infra, users: null }, notYet("Say who uses it")],
    [
      "a public one that nobody uses",
      { ...infra, users: null, visibility: "PUBLIC", repository: link },
      notYet("Say who uses it"),
    ],
    ["one that is used and is no infrastructure", { ...infra, skills: ["WEB_AND_PRODUCT"] }, "nothing"],
    ["training infrastructure, which is another skill", { ...infra, skills: ["TRAINING_INFRASTRUCTURE"] }, "nothing"],
  ])("%s", says("infra-project"))

  test("one with a long list of users tells the beginning of it", () => {
    const said = verdictOn("infra-project", project({ ...infra, users: `the ${"very ".repeat(40)}many` }))
    expect(said).toMatch(/^yes, .*: Infrastructure, used by the (?:very )+very…$/)
  })
})

describe("systems-depth of", () => {
  const hard = "Clocks that disagree"
  test.each<Case>([
    ["low-level systems, and what was hard", { skills: ["LOW_LEVEL_SYSTEMS"], hard }, yes("Low-level systems")],
    ["distributed systems, and what was hard", { skills: ["DISTRIBUTED_SYSTEMS"], hard }, yes("Distributed systems")],
    [
      "one of them among other skills",
      { skills: ["ML_CODE", "DISTRIBUTED_SYSTEMS"], hard },
      yes("Distributed systems"),
    ],
    [
      "distributed systems, and nothing that was hard",
      { skills: ["DISTRIBUTED_SYSTEMS"] },
      notYet("Say what was hard about it"),
    ],
    ["GPU kernels, which are another skill", { skills: ["GPU_KERNELS"], hard }, "nothing"],
    ["no skill, though it was hard", { hard }, "nothing"],
  ])("%s", says("systems-depth"))
})

describe("experiment-tooling of", () => {
  test.each<Case>([
    ["ML tooling", { skills: ["ML_TOOLING"] }, yes("ML tooling")],
    ["training infrastructure", { skills: ["TRAINING_INFRASTRUCTURE"] }, yes("Training infrastructure")],
    ["infrastructure of any kind", { skills: ["INFRASTRUCTURE"] }, "nothing"],
    ["ML code", { skills: ["ML_CODE"] }, "nothing"],
  ])("%s", says("experiment-tooling"))
})

describe("perf-scale of", () => {
  const faster = { metric: "Latency", unit: "s", better: "LOWER", before: 41, after: 9 } as const
  const more = { metric: "Throughput", unit: "samples/s", better: "HIGHER", before: 200, after: 500 } as const
  test.each<Case>([
    ["an after that is lower, where lower is better", faster, yes("before 41 s, after 9 s: 4.6 times faster")],
    [
      "an after that is higher, where higher is better",
      more,
      yes("before 200 samples/s, after 500 samples/s: 2.5 times faster"),
    ],
    [
      "memory",
      { ...faster, metric: "Memory", unit: "GB", before: 40, after: 10 },
      yes("before 40 GB, after 10 GB: 4 times less"),
    ],
    [
      "jobs without a unit",
      { ...more, unit: null, before: 1000, after: 3000 },
      yes("before 1,000, after 3,000: 3 times more"),
    ],
    ["a gain under a tenth", { ...faster, before: 21, after: 20 }, yes("before 21 s, after 20 s: 5% faster")],
    ["a percentage", { ...more, unit: "%", before: 40, after: 80 }, yes("before 40%, after 80%: 2 times more")],
    ["something from nothing", { ...more, unit: null, before: 0, after: 12 }, yes("before 0, after 12: better")],
    ["an after that is worse", { ...faster, before: 9, after: 41 }, notYet("Latency, before 9 s, after 41 s: worse")],
    [
      "an after that is lower, where higher is better",
      { ...more, before: 500, after: 200 },
      notYet("Throughput, before 500 samples/s, after 200 samples/s: worse"),
    ],
    ["an after that is the same", { ...faster, after: 41 }, notYet("Latency, before 41 s, after 41 s: the same")],
    ["a before alone", { ...faster, after: null }, notYet("Give the metric, its direction, and both figures")],
    ["an after alone", { ...faster, before: null }, notYet("Give the metric, its direction, and both figures")],
    [
      "figures of nobody knows what",
      { ...faster, metric: null },
      notYet("Give the metric, its direction, and both figures"),
    ],
    [
      "figures without their direction",
      { ...faster, better: null },
      notYet("Give the metric, its direction, and both figures"),
    ],
    ["no figures", { skills: ["PERFORMANCE"], metric: "Latency", better: "LOWER" }, "nothing"],
  ])("%s", says("perf-scale"))
})

describe("ml-codebase of", () => {
  test.each<Case>([
    ["ML code", { skills: ["ML_CODE"] }, yes("ML code")],
    ["ML tooling", { skills: ["ML_TOOLING"] }, "nothing"],
  ])("%s", says("ml-codebase"))
})

describe("scale-project of", () => {
  const both = { collaborators: "Grace and Alan", ownPart: "The scheduler" }
  test.each<Case>([
    ["collaborators and her own part", both, yes("With Grace and Alan")],
    ["collaborators alone", { ...both, ownPart: null }, notYet("Say what your part was")],
    ["her part alone", { ...both, collaborators: null }, notYet("Say who worked on it with you")],
    ["a project of her own", { part: "Everything", users: "three teams" }, "nothing"],
  ])("%s", says("scale-project"))
})

describe("experiment-log of", () => {
  test.each<Case>([
    ["a project with a write-up", { writeUp: "What we saw" }, yes("Written up")],
    ["a project without one", { skills: ["ML_CODE"], summary: "An experiment" }, "nothing"],
  ])("%s", says("experiment-log"))
})
