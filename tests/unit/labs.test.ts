import fc from "fast-check"
import { expect, test } from "vitest"
import { directory, directoryLab, namesOf } from "@/lib/labs/directory"
import { labKey, slugOf } from "@/lib/labs/names"
import { talkAgainst } from "@/lib/labs/talk"
import { fact } from "@/lib/roles/facts"
import type { Role } from "@/lib/roles/roles"

/** What is shown to someone who types that lab's name, as the tracker finds it. */
function logging(role: Role, typed: string) {
  const lab = directoryLab(typed)
  return talkAgainst(role, [typed, ...(lab ? namesOf(lab).map(({ name }) => name) : [])], lab?.claims ?? [])
}

test("the directory holds 22 labs, each with its own path and a careers page", () => {
  expect(directory).toHaveLength(22)
  expect(new Set(directory.map((lab) => lab.slug)).size).toBe(22)
  for (const lab of directory) {
    expect(lab.slug).toBe(slugOf(lab.name))
    expect(new URL(lab.careersUrl).protocol).toBe("https:")
    expect(lab.focus).not.toBe("")
  }
})

test("no two labs answer to the same name", () => {
  const keys = directory.flatMap((lab) => namesOf(lab).map(({ key }) => key))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test("a lab is found by any of its names, however they are written", () => {
  expect(directoryLab("FAIR")?.name).toBe("Meta FAIR")
  expect(directoryLab(" google  brain ")?.name).toBe("Google DeepMind")
  expect(directoryLab("Open AI")?.name).toBe("OpenAI")
  expect(directoryLab("hugging-face")?.name).toBe("Hugging Face")
  expect(directoryLab("ＭＥＴＲ")?.name).toBe("METR")
  expect(directoryLab("Fair Isle Laboratory")).toBeUndefined()
  expect(directoryLab("")).toBeUndefined()
})

test("names that fold to one key are given once, the lab's own first", () => {
  const ai2 = directoryLab("AI2")
  expect(ai2 && namesOf(ai2).map(({ name }) => name)).toEqual(["Ai2", "Allen Institute for AI"])
})

test("a name is folded without case, width, spaces and punctuation", () => {
  expect(labKey("  The\u00a0Lab,\tInc. ")).toBe("thelabinc")
  expect(labKey("Zu\u0308rich")).toBe(labKey("Z\u00fcrich"))
  expect(labKey("\u200bx.AI")).toBe("xai")
  expect(labKey("Lab™")).toBe("labtm")
  expect(labKey("C++ Lab")).not.toBe(labKey("C Lab"))
  expect(labKey("机器学习 实验室")).toBe("机器学习实验室")
  expect(labKey(" ?! ")).toBe("?!")
})

test("folding twice is folding once", () => {
  const names = fc.string({ unit: "binary", maxLength: 40 })
  fc.assert(fc.property(names, (name) => labKey(labKey(name)) === labKey(name)))
})

test("a slug is a short piece of a path, whatever the name", () => {
  expect(slugOf("  Lab’s Édition, No. 2 ")).toBe("labs-edition-no-2")
  expect(slugOf("实验室")).toBe("lab")
  expect(slugOf("../..")).toBe("lab")
  expect(slugOf(`${"a".repeat(59)} b`)).toBe("a".repeat(59))
  const names = fc.string({ unit: "binary", maxLength: 200 })
  fc.assert(fc.property(names, (name) => /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(name))))
})

test("every claim is one the cited fact makes of that role", () => {
  for (const { role, fact: number, calls } of directory.flatMap((lab) => lab.claims)) {
    expect(fact(number).roles).toContain(role)
    expect(fact(number).words).toContain(calls)
  }
})

test("claims stand on the labs the talk names, and on no other", () => {
  const counts = directory.filter((lab) => lab.claims.length > 0).map((lab) => [lab.slug, lab.claims.length])
  expect(counts).toEqual([
    ["google-deepmind", 8],
    ["google-research", 1],
    ["openai", 4],
    ["meta-fair", 3],
  ])
})

test.each(["Google DeepMind", "DeepMind", "Google Brain"])(
  "logging a research engineer at %s shows both sentences and leaves it to the posting",
  (typed) => {
    const word = logging("RE", typed)
    expect(word?.sentences).toEqual([
      { words: "According to the talk, Google has no research engineers.", fact: 29, cite: "Takeaways 7" },
      { words: "According to the talk, DeepMind and OpenAI have research engineers.", fact: 30, cite: "Takeaways 7" },
    ])
    expect(word?.advice).toContain("merged with DeepMind into Google DeepMind in April 2023")
    expect(word?.advice).toContain("The posting decides")
  },
)

test.each(["Google Research", "Google AI", "google"])(
  "logging a research engineer at %s shows the first sentence alone",
  (typed) => {
    expect(logging("RE", typed)).toEqual({
      sentences: [{ words: "According to the talk, Google has no research engineers.", fact: 29, cite: "Takeaways 7" }],
      advice: "Your posting may know better: log it as you found it.",
    })
  },
)

test("the talk speaks against no other role and no other lab", () => {
  for (const lab of directory) {
    expect(logging("SWE", lab.name)).toBeNull()
    expect(logging("RS", lab.name)).toBeNull()
  }
  const against = directory.filter((lab) => logging("RE", lab.name)).map((lab) => lab.name)
  expect(against).toEqual(["Google DeepMind", "Google Research"])
  expect(logging("RE", "Analytical Engines")).toBeNull()
  expect(logging("RE", "")).toBeNull()
})
