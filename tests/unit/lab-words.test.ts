import { expect, test } from "vitest"
import { directory, namesOf } from "@/lib/labs/directory"
import { wordOn } from "@/lib/labs/word"
import { roles } from "@/lib/roles/roles"

const words = (slug: string) => {
  const lab = directory.find((each) => each.slug === slug)
  if (!lab) throw new Error(`There is no lab ${slug}.`)
  return roles.map((role) => wordOn(role, { names: namesOf(lab), claims: lab.claims }))
}

test("the talk says yes of every role at the labs it names, and both yes and no of one", () => {
  expect(words("openai").map(({ says }) => says)).toEqual(["yes", "yes", "yes"])
  expect(words("meta-fair").map(({ says }) => says)).toEqual(["yes", "yes", "yes"])
  expect(words("google-deepmind").map(({ says }) => says)).toEqual(["yes", "both", "yes"])
})

test("what the talk leaves out is unknown, not no", () => {
  expect(words("google-research").map(({ says }) => says)).toEqual(["unknown", "no", "unknown"])
  expect(words("anthropic")).toEqual(roles.map(() => ({ says: "unknown", heard: [] })))
})

test("each fact is heard once, under every name that the talk has for the lab", () => {
  const [, engineer] = words("google-deepmind")
  expect(engineer?.heard.map(({ fact, calls }) => [fact.number, ...calls])).toEqual([
    [3, "DeepMind", "Google Brain"],
    [29, "Google"],
    [30, "DeepMind"],
  ])
})

test("a lab of the candidate's own hears what the talk says of its name", () => {
  const own = { names: [{ name: "google" }], claims: [] }
  expect(roles.map((role) => wordOn(role, own).says)).toEqual(["unknown", "no", "unknown"])
})
