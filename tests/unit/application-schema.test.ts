import { describe, expect, test } from "vitest"
import type { z } from "zod"
import { applicationDraft, applicationEdit, applicationFilter, eventStrike, moveDraft } from "@/lib/applications/schema"
import { complaints } from "@/lib/form"

const today = "2026-11-23"
const enough = { lab: "OpenAI", role: "RE", title: "Research Engineer" }
const forms = {
  logged: { schema: applicationDraft(today), fields: { ...enough, key: crypto.randomUUID() } },
  edited: { schema: applicationEdit, fields: { ...enough, application: "some-id", version: "3", was: "{}" } },
} as const
type Form = keyof typeof forms

/** What is said beside each field when the form has these fields too; undefined where nothing is. */
const said = (form: Form, more: Record<string, unknown>) =>
  answerOf(forms[form].schema, { ...forms[form].fields, ...more })
const answerOf = (schema: z.ZodType, fields: Record<string, unknown>) => {
  const { error } = schema.safeParse(fields)
  return error && complaints(error)
}
const beside = (field: string, complaint: unknown) => ({ errors: { [field]: complaint } })
const draft = (more: Record<string, unknown>) => forms.logged.schema.parse({ ...forms.logged.fields, ...more })

const controls = "Remove the control characters."
const badLink = "Enter a full link, starting with https://."
const badDay = "Enter a day that exists, like 2026-11-23."
const badPay = "Enter a whole number, like 120000."

test("lab, role and title are enough: the rest is left out, and the stage is saved", () => {
  expect(draft({ title: "  Research Engineer " })).toMatchObject({
    ...enough,
    stage: "SAVED",
    stageOn: null,
    payMin: null,
  })
  const empty = {
    postingUrl: "",
    location: " ",
    workplace: "",
    payMin: "",
    payCurrency: "",
    deadline: "",
    notes: "\r\n",
  }
  expect(draft(empty)).toEqual(draft({}))
})

describe.each(["logged", "edited"] as const)("an application that is %s", (form) => {
  test.each([
    ["lab", "Name the lab.", ""],
    ["lab", "Name the lab in letters or digits.", "***"],
    ["lab", "Keep the lab’s name to 120 characters.", "a".repeat(121)],
    ["lab", controls, "Open\u0000AI"],
    ["lab", "Enter the lab’s name as text.", ["OpenAI", "Anthropic"]],
    ["role", "Choose a role.", ""],
    ["role", "Choose a role.", "CEO"],
    ["title", "Give the job title.", " "],
    ["title", "Keep the title to 200 characters.", "a".repeat(201)],
    ["title", controls, "Research\nEngineer"],
    ["title", "Enter the title as text.", undefined],
    ["title", "Enter the title as text.", new File([], "title")],
    ["postingUrl", badLink, "javascript:alert(1)"],
    ["postingUrl", badLink, "example.org"],
    ["postingUrl", "Keep the link to 2000 characters.", `https://example.org/${"a".repeat(2000)}`],
    ["postingUrl", controls, "https://example.org/\u0000"],
    ["location", "Keep the location to 200 characters.", "a".repeat(201)],
    ["location", controls, "Lon\u0007don"],
    ["workplace", "Choose a workplace from the list.", "MOON"],
    ["payMin", badPay, "-1"],
    ["payMin", badPay, "120000.50"],
    ["payMin", badPay, "1e9"],
    ["payMin", badPay, "1000000000"],
    ["payMin", badPay, "0x10"],
    ["payMin", badPay, "plenty"],
    ["payMax", badPay, "1000000k"],
    ["payMax", "Enter the pay as a number.", 120_000],
    ["payCurrency", "Keep the currency to 3 characters.", "Pounds"],
    ["payCurrency", "Use the three letters of the currency, like GBP.", "G£"],
    ["payPeriod", "Choose a period from the list.", "CENTURY"],
    ["foundBy", "Choose from the list.", "toString"],
    ["referrer", "Keep the name to 120 characters.", "a".repeat(121)],
    ["deadline", badDay, "2026-02-30"],
    ["deadline", badDay, "tomorrow"],
    ["nextStep", "Keep the next step to 200 characters.", "a".repeat(201)],
    ["nextStep", controls, "Call\tAlan"],
    ["notes", "Keep the notes to 10000 characters.", "a".repeat(10_001)],
    ["notes", controls, "a\u0000b"],
    ["notes", "Enter the notes as text.", ["a", "b"]],
  ])("says beside %s: %j", (field, complaint, typed) => {
    const currency = field === "payCurrency" ? {} : { payCurrency: "GBP" }
    expect(said(form, { ...currency, [field]: typed })).toEqual(beside(field, complaint))
  })

  test("takes each field at its longest", () => {
    const longest = {
      lab: "a".repeat(120),
      title: "a".repeat(200),
      location: "a".repeat(200),
      referrer: "a".repeat(120),
    }
    expect(said(form, { ...longest, nextStep: "a".repeat(200), notes: "a".repeat(10_000) })).toBeUndefined()
  })

  test("knows pay by its currency, and its upper end from its lower", () => {
    const complaint = beside("payCurrency", "Say which currency, like GBP.")
    expect(said(form, { payMin: "0" })).toEqual(complaint)
    expect(said(form, { payMax: "120k" })).toEqual(complaint)
    expect(said(form, { payCurrency: "gbp" })).toBeUndefined()
    expect(said(form, { payMin: "120k", payMax: "120,000", payCurrency: "GBP" })).toBeUndefined()
    expect(said(form, { payMin: "120001", payMax: "120k", payCurrency: "GBP" })).toEqual(
      beside("payMax", "Enter at least as much as the lower end."),
    )
  })

  test("has words for the step on a day, and may have words alone", () => {
    expect(said(form, { nextStepOn: "2026-12-01" })).toEqual(beside("nextStep", "Say what the step on that day is."))
    expect(said(form, { nextStep: "Call Alan" })).toBeUndefined()
    expect(said(form, { nextStep: "Call Alan", nextStepOn: "2026-12-01" })).toBeUndefined()
  })

  test.each([
    "owner",
    "ownerId",
    "labId",
    "createdAt",
    "formKey",
    "activityOn",
    "currentEventId",
    "appliedOn",
    "__proto__",
  ])("is written to by no field called %s", (name) => {
    const fields = Object.fromEntries([...Object.entries(forms[form].fields), [name, "someone"]])
    expect(answerOf(forms[form].schema, fields)?.message).toMatch("does not look like ours")
  })
})

test.each([
  ["120000", 120_000],
  ["120,000", 120_000],
  [" 120 000 ", 120_000],
  ["120\u00a0000", 120_000],
  ["120k", 120_000],
  ["95K", 95_000],
  ["0", 0],
  ["999999999", 999_999_999],
])("Ada types a pay of %j and means %i", (typed, meant) => {
  expect(draft({ payMin: typed, payCurrency: "gbp" })).toMatchObject({ payMin: meant, payCurrency: "GBP" })
})

describe("a stage", () => {
  test("is entered on today or an earlier day", () => {
    const complaint = beside("stageOn", "Choose today or an earlier day.")
    expect(said("logged", { stage: "APPLIED", stageOn: "2026-11-24" })).toEqual(complaint)
    expect(said("logged", { stage: "APPLIED", stageOn: today })).toBeUndefined()
    const move = { application: "a", stage: "OFFER", happenedOn: "2026-11-24" }
    expect(answerOf(moveDraft(today), move)).toEqual(beside("happenedOn", "Choose today or an earlier day."))
    expect(answerOf(moveDraft(today), { ...move, happenedOn: "" })).toEqual(beside("happenedOn", badDay))
    expect(answerOf(moveDraft(today), { ...move, happenedOn: "2026-11-01" })).toBeUndefined()
  })

  test("is one of the list, and not part of an edit", () => {
    expect(said("logged", { stage: "HIRED" })).toEqual(beside("stage", "Choose a stage."))
    expect(said("edited", { stage: "OFFER" })?.message).toMatch("does not look like ours")
    expect(said("logged", { offerDueOn: today })?.message).toMatch("does not look like ours")
  })
})

test("a form's own marks are what the form put there", () => {
  expect(said("logged", { key: "again" })?.errors).toHaveProperty("key")
  for (const version of ["-1", "1.5", "two", undefined])
    expect(said("edited", { version })?.errors).toHaveProperty("version")
  expect(said("edited", { application: "a".repeat(65) })?.errors).toHaveProperty("application")
  const strike = { application: "a", event: "7", struck: "true" }
  expect(eventStrike.parse(strike)).toEqual({ application: "a", event: 7, struck: true })
  for (const event of ["0", "-7", "1.5", "x", ""])
    expect(answerOf(eventStrike, { ...strike, event })?.errors).toHaveProperty("event")
})

describe("the address of the list", () => {
  const everything = { q: "", sort: "activity" }

  test.each([
    {},
    { q: ["a", "b"], role: "CEO", stage: "hired", lab: ["x"], sort: "pay", after: ["x"], before: ["y"], view: "board" },
    { q: "a".repeat(201), role: "", stage: "", lab: "a".repeat(81), sort: "", after: "a".repeat(401) },
    { role: "re", stage: "__proto__", sort: "constructor" },
  ])("falls back on everything where it says %j", (address) => {
    expect(applicationFilter.parse(address)).toEqual(everything)
  })

  test("is understood field by field", () => {
    const address = { q: " cafe\u0301 ", role: "RS", stage: "OPEN", lab: "openai", sort: "deadline", after: "~x" }
    expect(applicationFilter.parse({ ...address, before: 7 })).toEqual({ ...address, q: "caf\u00e9" })
  })
})
