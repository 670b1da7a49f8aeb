import { describe, expect, test } from "vitest"
import type { Evidence } from "@/lib/record/evidence"
import { addedOn, credential, degree, implementation, on } from "../support/evidence"
import { verdictOn } from "../support/verdicts"

type Case = [what: string, entry: Evidence, says: string]
const yes = (reason: string, since = on) => `yes, since ${since}: ${reason}`
const notYet = (reason: string) => `not yet: ${reason}`
const says = (slug: string) => (_: string, entry: Evidence, verdict: string) =>
  expect(verdictOn(slug, entry)).toBe(verdict)

const talk = (minutes: number | null) => credential({ type: "TALK", minutes })
const writing = credential({ type: "WRITING", place: "Her own blog" })
const toCome = { award: "EXPECTED", on: "2030-06-01" } as const
const bachelor = { degreeLevel: "BACHELOR" } as const

describe("intro-ml-course of", () => {
  const far = "The degree’s field is not marked as machine learning or close to it"
  test.each<Case>([
    ["an introductory course", credential(), yes("Introductory course")],
    ["an advanced course", credential({ courseLevel: "ADVANCED" }), yes("Advanced course")],
    ["a bachelor’s degree in the field", degree(bachelor), yes("Bachelor’s, Machine learning")],
    [
      "a degree close to it",
      degree({ degreeLevel: "MASTER", field: "Statistics", closeness: "CLOSE" }),
      yes("Master’s, Statistics"),
    ],
    ["a doctorate that she expects", degree(toCome), yes("Doctorate, Machine learning, expected", addedOn)],
    [
      "a bachelor’s degree that she expects",
      degree({ ...bachelor, ...toCome }),
      notYet("Bachelor’s, Machine learning, expected: not awarded yet"),
    ],
    ["a degree in another field", degree({ field: "History", closeness: "FAR" }), notYet(far)],
    ["a degree whose field is not told", degree({ closeness: null }), notYet(far)],
    [
      "a course close to the field",
      credential({ closeness: "CLOSE" }),
      notYet("The course is not marked as machine learning"),
    ],
    [
      "a course in another field",
      credential({ closeness: "FAR" }),
      notYet("The course is not marked as machine learning"),
    ],
    ["a talk", talk(50), "nothing"],
    ["writing", writing, "nothing"],
  ])("%s", says("intro-ml-course"))
})

describe("doctorate of", () => {
  test.each<Case>([
    ["a doctorate", degree(), yes("Doctorate, Machine learning")],
    ["one that she expects, since she added it", degree(toCome), yes("Doctorate, Machine learning, expected", addedOn)],
    [
      "one in another field, which is for the lab to judge",
      degree({ field: "Physics", closeness: "FAR" }),
      yes("Doctorate, Physics"),
    ],
    ["one without its field", degree({ field: null }), yes("Doctorate")],
    ["a bachelor’s degree", degree(bachelor), notYet("Bachelor’s, Machine learning: not a doctorate")],
    ["a master’s degree", degree({ degreeLevel: "MASTER" }), notYet("Master’s, Machine learning: not a doctorate")],
    ["another degree", degree({ degreeLevel: "OTHER", field: null }), notYet("Other: not a doctorate")],
    ["a course", credential(), "nothing"],
  ])("%s", says("doctorate"))
})

describe("research-field of", () => {
  test.each<Case>([
    ["a doctorate’s field", degree({ field: "Robotics" }), yes("Robotics")],
    ["that of one she expects", degree({ ...toCome, field: "Robotics" }), yes("Robotics", addedOn)],
    ["a doctorate without one", degree({ field: null }), notYet("Name the field of the doctorate")],
    ["a master’s degree", degree({ degreeLevel: "MASTER" }), "nothing"],
    ["a course’s field", credential({ field: "Robotics" }), "nothing"],
  ])("%s", says("research-field"))
})

describe("research-talk of", () => {
  test.each<Case>([
    ["a talk of 45 minutes", talk(45), yes("45 minutes")],
    ["a talk of an hour", talk(60), yes("60 minutes")],
    ["a talk of nobody knows how long", talk(null), yes("Talk")],
    ["a short talk", talk(44), notYet("44 minutes: shorter than 45")],
    ["writing", writing, "nothing"],
  ])("%s", says("research-talk"))
})

describe("public-writing of", () => {
  test.each<Case>([
    ["writing, and where it appeared", writing, yes("Her own blog")],
    ["writing that appeared somewhere", credential({ type: "WRITING" }), yes("Writing")],
    ["a talk", talk(50), "nothing"],
  ])("%s", says("public-writing"))
})

describe("paper-reimplementation of", () => {
  test.each<Case>([
    [
      "a technique reproduced, however far from the paper’s",
      implementation({ reproduced: 3 }),
      yes("Target 28.4, reproduced 3"),
    ],
    [
      "figures with their unit",
      implementation({ unit: "%", target: 76.5, reproduced: 76.1 }),
      yes("Target 76.5%, reproduced 76.1%"),
    ],
    [
      "a write-up in place of a repository",
      implementation({ repository: null, writeUp: "What I saw" }),
      yes("Target 28.4, reproduced 27.9"),
    ],
    ["a figure of nought", implementation({ reproduced: 0 }), yes("Target 28.4, reproduced 0")],
    ["an attempt that did not reproduce", implementation({ state: "ATTEMPTED" }), notYet("Attempted, not reproduced")],
    [
      "neither repository nor write-up",
      implementation({ repository: null }),
      notYet("Add its repository or a write-up"),
    ],
    ["the paper’s figure alone", implementation({ reproduced: null }), notYet("Add the paper’s figure and yours")],
    ["her own figure alone", implementation({ target: null }), notYet("Add the paper’s figure and yours")],
  ])("%s", says("paper-reimplementation"))
})

describe("experiment-log of", () => {
  const writeUp = "What I saw"
  test.each<Case>([
    ["a write-up", implementation({ writeUp }), yes("Written up")],
    ["a write-up with seeds", implementation({ writeUp, seeds: 3 }), yes("Written up, 3 seeds")],
    [
      "one with a seed and ablations",
      implementation({ writeUp, seeds: 1, ablations: "No dropout" }),
      yes("Written up, 1 seed, ablations"),
    ],
    ["the write-up of an attempt", implementation({ state: "ATTEMPTED", writeUp }), yes("Written up")],
    ["seeds and ablations without a write-up", implementation({ seeds: 3, ablations: "No dropout" }), "nothing"],
    ["a course", credential(), "nothing"],
  ])("%s", says("experiment-log"))
})
