import { describe, expect, test } from "vitest"
import { complaints } from "@/lib/form"
import type { Kind } from "@/lib/record/kinds"
import { presetForm } from "@/lib/record/presets"
import { entryAddress, evidenceDraft, recordFilter } from "@/lib/record/schema"

const today = "2026-11-23"
const enough: Record<Kind, Record<string, unknown>> = {
  PUBLICATION: { title: "Attention at Scale", authors: "Ada Lovelace" },
  PROJECT: { title: "Cluster scheduler" },
  IMPLEMENTATION: { title: "Decision Transformer" },
  CREDENTIAL: { title: "Machine Learning", closeness: "ML" },
}
const form = (kind: Kind, fields: Record<string, unknown>) => ({
  kind,
  key: crypto.randomUUID(),
  ...presetForm(kind, today, {}),
  ...enough[kind],
  ...fields,
})

/** What stands in a field once the form is read, or what is said beside it. */
const read = (kind: Kind, field: string, typed: unknown, more: Record<string, unknown> = {}) => {
  const { data, error } = evidenceDraft(today).safeParse(form(kind, { ...more, [field]: typed }))
  return error ? { said: complaints(error).errors?.[field] } : { stored: new Map(Object.entries(data)).get(field) }
}

test.each(Object.keys(enough) as Kind[])("of a %s the least is enough, and what is left empty is nothing", (kind) => {
  const { success, data } = evidenceDraft(today).safeParse(form(kind, {}))
  expect(success).toBe(true)
  expect(Object.values(data ?? {})).not.toContain("")
})

test("an unknown kind, and a field of another kind, are refused", () => {
  expect(evidenceDraft(today).safeParse(form("PROJECT", { kind: "HOBBY" })).success).toBe(false)
  expect(evidenceDraft(today).safeParse(form("PROJECT", { ownerId: "somebody" })).success).toBe(false)
  expect(evidenceDraft(today).safeParse(form("PUBLICATION", { skills: "PERFORMANCE" })).success).toBe(false)
})

describe("a DOI", () => {
  test.each([
    ["10.1000/182", "10.1000/182"],
    [" https://doi.org/10.1145/3292500.3330701 ", "10.1145/3292500.3330701"],
    ["http://dx.doi.org/10.1000/182", "10.1000/182"],
    ["doi: 10.1000/182", "10.1000/182"],
    ["", null],
  ])("typed as %j is %j", (typed, stored) => expect(read("PUBLICATION", "doi", typed)).toEqual({ stored }))
  test.each(["182", "https://example.org/10.1000/182", "10.1000/", "10.1000/with space", "10.1000/é"])(
    "is not %j",
    (typed) => expect(read("PUBLICATION", "doi", typed)).toEqual({ said: "Enter a DOI, like 10.1000/182." }),
  )
})

describe("an arXiv number", () => {
  test.each([
    ["2301.01234", "2301.01234"],
    ["0704.0001", "0704.0001"],
    ["https://arxiv.org/abs/2301.01234v3", "2301.01234"],
    ["https://arxiv.org/pdf/2301.01234v2.pdf", "2301.01234"],
    ["arXiv:2301.01234", "2301.01234"],
    ["cs/0301001", "cs/0301001"],
    ["math.GT/0309136", "math.GT/0309136"],
  ])("typed as %j is %j", (typed, stored) => expect(read("IMPLEMENTATION", "arxiv", typed)).toEqual({ stored }))
  test.each(["2301", "javascript:alert(1)", "2301.01234 and more", "https://example.org/2301.01234"])(
    "is not %j",
    (typed) =>
      expect(read("IMPLEMENTATION", "arxiv", typed)).toEqual({ said: "Enter an arXiv number, like 2301.01234." }),
  )
})

describe("a figure", () => {
  const measured = { metric: "Wait", better: "LOWER" }
  test.each([
    ["41", 41],
    ["9.5", 9.5],
    ["-3", -3],
    ["0", 0],
    [".5", 0.5],
    ["2e6", 2_000_000],
    ["1,234,567.5", 1_234_567.5],
    ["1 234", 1234],
    [" ", null],
  ])("typed as %j is %j", (typed, stored) => expect(read("PROJECT", "before", typed, measured)).toEqual({ stored }))
  test.each(["nine", "1,5", "9 s", "1e999", "--1", "Infinity", "0x10"])("is not %j", (typed) =>
    expect(read("PROJECT", "before", typed, measured)).toEqual({
      said: "Enter the figure before as a number, like 9.5.",
    }),
  )
  test("needs what it measures, and which way is better", () => {
    expect(read("PROJECT", "metric", "", { before: "1" })).toEqual({ said: "Say what the figures measure." })
    expect(read("IMPLEMENTATION", "better", "", { target: "1", metric: "Return" })).toEqual({
      said: "Choose which way is better.",
    })
  })
})

describe("a year", () => {
  test.each([
    ["2025", 2025],
    ["1999", 1999],
    ["", null],
  ])("%j is %j", (typed, stored) => expect(read("PUBLICATION", "year", typed)).toEqual({ stored }))
  test.each(["25", "20255", "1899", "two"])("is not %j", (typed) =>
    expect(read("PUBLICATION", "year", typed)).toEqual({ said: "Enter a year, like 2025." }),
  )
})

describe("authors", () => {
  test.each([
    ["Ada Lovelace\nGrace Hopper", ["Ada Lovelace", "Grace Hopper"]],
    ["Ada Lovelace, Grace Hopper and Alan Turing", ["Ada Lovelace", "Grace Hopper", "Alan Turing"]],
    ["Lovelace, Ada; Hopper, Grace", ["Ada Lovelace", "Grace Hopper"]],
    ["Lovelace, Ada and Hopper, Grace", ["Ada Lovelace", "Grace Hopper"]],
  ])("typed as %j are %j", (typed, stored) => expect(read("PUBLICATION", "authors", typed)).toEqual({ stored }))
  test.each(["", " , \n ;"])("are asked for where there are none: %j", (typed) =>
    expect(read("PUBLICATION", "authors", typed)).toEqual({ said: "Name the authors, in the paper’s order." }),
  )
})

describe("links", () => {
  test.each(["javascript:alert(1)", "data:text/html,x", "example.org", "ftp://example.org"])("are not %j", (typed) =>
    expect(read("PROJECT", "repository", typed)).toEqual({ said: "Enter a full link, starting with https://." }),
  )
})

describe("a day", () => {
  test("to come is for a degree that is expected alone", () => {
    const degree = { type: "DEGREE", degreeLevel: "DOCTORATE", award: "EXPECTED" }
    expect(read("CREDENTIAL", "on", "2027-06-30", degree)).toEqual({ stored: "2027-06-30" })
    const said = { said: "Choose today or an earlier day." }
    expect(read("CREDENTIAL", "on", "2027-06-30", { ...degree, award: "AWARDED" })).toEqual(said)
    expect(read("CREDENTIAL", "on", "2027-06-30")).toEqual(said)
    expect(read("PROJECT", "on", "2027-06-30")).toEqual(said)
    expect(read("PUBLICATION", "statusOn", "2027-06-30")).toEqual(said)
  })
})

describe("a credential", () => {
  test("is asked for what its type needs", () => {
    expect(read("CREDENTIAL", "courseLevel", "")).toEqual({ said: "Choose a level." })
    expect(read("CREDENTIAL", "closeness", "")).toEqual({ said: "Choose how close the field is." })
    const degree = { type: "DEGREE" }
    expect(read("CREDENTIAL", "degreeLevel", "", degree)).toEqual({ said: "Choose a level." })
    expect(read("CREDENTIAL", "award", "", degree)).toEqual({ said: "Choose whether it is awarded." })
    expect(read("CREDENTIAL", "closeness", "", { type: "TALK" })).toEqual({ stored: null })
  })
  test("is not asked about fields of another type, whatever they hold", () => {
    expect(read("CREDENTIAL", "minutes", "plenty")).toEqual({ stored: null })
    expect(read("CREDENTIAL", "minutes", "plenty", { type: "TALK" })).toEqual({
      said: "Enter the minutes as a whole number.",
    })
  })
})

describe("skills", () => {
  test.each([
    [undefined, []],
    ["GPU_KERNELS", ["GPU_KERNELS"]],
    [
      ["GPU_KERNELS", "ML_CODE", "ML_CODE"],
      ["GPU_KERNELS", "ML_CODE"],
    ],
    ["GPU_KERNELS\nML_CODE", ["GPU_KERNELS", "ML_CODE"]],
  ])("sent as %j are %j", (typed, stored) => expect(read("PROJECT", "skills", typed)).toEqual({ stored }))
  test("are from the list", () =>
    expect(read("PROJECT", "skills", ["COOKING"])).toEqual({ said: "Choose skills from the list." }))
})

describe("the address of a new form", () => {
  test("sets fields to what may stand in them, and nothing else", () => {
    const asked = { status: "ACCEPTED", year: "soon", venue: "ICLR", ownerId: "somebody", kind: "PROJECT" }
    expect(presetForm("PUBLICATION", today, asked)).toEqual({
      track: "MAIN",
      status: "ACCEPTED",
      statusOn: today,
      venue: "ICLR",
    })
  })
  test("may name several skills", () =>
    expect(presetForm("PROJECT", today, { skills: ["INFRASTRUCTURE", "ML_CODE"] })).toMatchObject({
      skills: "INFRASTRUCTURE\nML_CODE",
    }))
})

test("what the address of a list or an entry does not make sense of, it leaves out", () => {
  expect(recordFilter.parse({ q: ["a", "b"], page: "-1", trashed: "yes" })).toEqual({
    q: "",
    page: 1,
    trashed: undefined,
    imported: undefined,
  })
  expect(entryAddress(today).parse({ took: "DRAFT.2026-01-01" }).took).toEqual({ status: "DRAFT", on: "2026-01-01" })
  for (const took of ["DRAFT", "DONE.2026-01-01", "DRAFT.2027-01-01", ["a"]])
    expect(entryAddress(today).parse({ took })).toEqual({ like: undefined, took: undefined })
})
