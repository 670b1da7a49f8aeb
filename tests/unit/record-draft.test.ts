import { describe, expect, test } from "vitest"
import { asText, detailsFrom, editAsText, type Kinded } from "@/lib/record/draft"
import type { Publication } from "@/lib/record/evidence"
import type { Kind } from "@/lib/record/kinds"
import { presetForm } from "@/lib/record/presets"
import { evidenceDraft, evidenceEdit } from "@/lib/record/schema"
import { searchWords, sortKey } from "@/lib/record/search"
import { askedWords } from "@/lib/search"

const today = "2026-11-23"
const ada = { name: "Ada Lovelace", today }
type Fields = Record<string, string | string[]>

const details = (kind: Kind, fields: Fields, before?: Publication) => {
  const form = { kind, key: crypto.randomUUID(), title: "Title", ...presetForm(kind, today, {}), ...fields }
  return detailsFrom(evidenceDraft(today).parse(form), ada, before)
}
const made = (kind: Kind, fields: Fields, before?: Publication): Kinded => {
  const answer = details(kind, fields, before)
  if ("errors" in answer) throw new Error(JSON.stringify(answer.errors))
  return answer
}
const publication = (fields: Fields, before?: Publication) => {
  const answer = made("PUBLICATION", { authors: "Ada Lovelace", ...fields }, before)
  if (answer.kind !== "PUBLICATION") throw new Error("It became another kind.")
  return answer.details
}

describe("the candidate among the authors", () => {
  test.each([
    ["Grace Hopper, Ada Lovelace", "", 1],
    ["G. Hopper, A. Lovelace", "", 1],
    ["Grace Hopper, Lovelace A", "", 1],
    ["Grace Hopper, Alan Turing", "", null],
    ["A. Lovelace, Ada Lovelace", "", 1],
    ["Ada Lovelace, Ada Lovelace", "", null],
    ["Grace Hopper, Countess of Lovelace", "Countess of Lovelace", 1],
  ])("of %j, with %j for a name, is %j", (authors, self, place) => {
    expect(publication({ authors, self }).self).toBe(place)
  })

  test("is not somebody who is not there", () => {
    expect(details("PUBLICATION", { authors: "Grace Hopper", self: "Ada" })).toEqual({
      errors: { self: "Write your name as it stands among the authors, or leave this empty." },
    })
  })

  test("stays who was chosen of two of one name", () => {
    const authors = "Ada Lovelace\nGrace Hopper\nAda Lovelace"
    const chosen = { ...publication({ authors }), self: 2 }
    expect(publication({ authors, self: "Ada Lovelace", year: "2025" }, chosen).self).toBe(2)
    expect(publication({ authors, self: "Grace Hopper" }, chosen).self).toBe(1)
  })
})

describe("the status after an edit", () => {
  const before = publication({ status: "SUBMITTED", statusOn: "2026-05-01" })
  test("that changed while its day was left began today, and the old one stays", () => {
    expect(publication({ status: "ACCEPTED", statusOn: "2026-05-01" }, before).history).toEqual([
      { status: "SUBMITTED", on: "2026-05-01" },
      { status: "ACCEPTED", on: today },
    ])
  })
  test("that was noted today is put right", () => {
    const now = publication({ status: "DRAFT", statusOn: today })
    expect(publication({ status: "IDEA", statusOn: today }, now).history).toEqual([{ status: "IDEA", on: today }])
  })
  test("that cannot follow is refused beside its day", () => {
    const twice = publication({ status: "ACCEPTED", statusOn: "2026-09-01" }, before)
    expect(
      details("PUBLICATION", { authors: "Ada Lovelace", status: "PUBLISHED", statusOn: "2026-03-01" }, twice),
    ).toEqual({
      errors: {
        statusOn: "An earlier status stands on that day or after it. Choose a later day, or take that one out.",
      },
    })
  })
})

test.each([
  ["COURSE", { courseLevel: "ADVANCED", field: "Statistics", closeness: "CLOSE" }],
  ["DEGREE", { degreeLevel: "MASTER", award: "AWARDED", field: "Statistics", closeness: "CLOSE" }],
  ["TALK", { minutes: 45, slides: "https://example.org/s", recording: "https://example.org/r" }],
  ["WRITING", {}],
])("a %s has its own fields only", (type, own) => {
  const all = { degreeLevel: "MASTER", award: "AWARDED", field: "Statistics", closeness: "CLOSE", minutes: "45" }
  const links = { slides: "https://example.org/s", recording: "https://example.org/r", courseLevel: "ADVANCED" }
  const none = { courseLevel: null, degreeLevel: null, award: null, field: null, closeness: null }
  expect(made("CREDENTIAL", { type, ...all, ...links }).details).toEqual({
    ...{ type, on: today, place: null, link: null, ...none, minutes: null, slides: null, recording: null },
    ...own,
  })
})

const filled: Record<Kind, Fields> = {
  PUBLICATION: {
    authors: "Grace Hopper\nAda Lovelace",
    self: "Ada Lovelace",
    equalFirst: "on",
    venue: "ICLR",
    tier: "TOP",
    year: "2025",
    doi: "10.1000/182",
    award: "Best paper",
    contribution: "The\nidea",
  },
  PROJECT: {
    skills: ["GPU_KERNELS", "ML_CODE"],
    metric: "Wait",
    unit: "s",
    better: "LOWER",
    before: "1,234.5",
    after: "9e-7",
    hard: "All",
    visibility: "PUBLIC",
  },
  IMPLEMENTATION: {
    state: "REPRODUCED",
    target: "108.4",
    reproduced: "-2",
    metric: "Return",
    better: "HIGHER",
    seeds: "5",
    hours: "7.5",
    writeUp: "Words",
  },
  CREDENTIAL: {
    type: "DEGREE",
    degreeLevel: "DOCTORATE",
    award: "EXPECTED",
    on: "2027-06-30",
    field: "ML",
    closeness: "ML",
  },
}

const least: Record<Kind, Fields> = {
  PUBLICATION: { authors: "Ada Lovelace" },
  PROJECT: {},
  IMPLEMENTATION: {},
  CREDENTIAL: { closeness: "ML" },
}

describe.each(Object.keys(filled) as Kind[])("a filled %s", (kind) => {
  const entry = made(kind, filled[kind])
  const text = asText("Title", entry)
  const edit = (fields: Record<string, string>) =>
    evidenceEdit(today).parse({ kind, ...fields, evidence: "id", version: "0", was: "{}" })

  test("read again from its own text is the same", () => {
    const { self: _, ...own } = text
    const again = detailsFrom(edit(kind === "PUBLICATION" ? text : own), ada)
    expect(again).toEqual(entry)
  })
  test("is text by text what its edit form sends", () => expect(editAsText(edit(text))).toEqual(text))
  test("empties field by field", () => {
    const texts = Object.values(asText("", made(kind, least[kind])))
    expect(texts).not.toContain("null")
    expect(texts).not.toContain("undefined")
  })
})

describe("the words to search through", () => {
  const words = (kind: Kind) => searchWords("Über Größe", made(kind, filled[kind]))
  test("hold names, not the keys they are stored by", () => {
    expect(words("PROJECT")).toContain("gpu kernels")
    expect(words("PROJECT")).not.toContain("gpu_kernels")
    expect(words("PUBLICATION")).toContain("grace hopper")
    expect(words("PUBLICATION")).toContain("draft")
    expect(words("IMPLEMENTATION")).toContain("reproduced")
    expect(words("CREDENTIAL")).toContain("doctorate")
  })
  test("are without case and accents, as the words asked for are", () => {
    expect(words("PROJECT")).toContain("uber grosse")
    expect(askedWords("  ÜBER  u\u0308ber ")).toEqual(["uber", "uber"])
  })
  test("are all of them, however much was written", () => {
    const long = "x ".repeat(2499)
    const entry = made("PROJECT", { summary: long, hard: long, measuredHow: long, ownPart: long, users: "the end" })
    expect(searchWords("Title", entry)).toContain("the end")
  })
  test("sort by year or day, what has no year first", () => {
    expect(sortKey(made("PUBLICATION", filled.PUBLICATION))).toBe("2025")
    expect(sortKey(made("PUBLICATION", { authors: "Ada" }))).toBe("9999")
    expect(sortKey(made("CREDENTIAL", filled.CREDENTIAL))).toBe("2027-06-30")
  })
})
