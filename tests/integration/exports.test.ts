import { beforeAll, expect, test } from "vitest"
import type { Viewer } from "@/lib/auth/viewer"
import { answerItem, overruleItem } from "@/lib/checklists/commands"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { everythingAsJson } from "@/lib/export/everything"
import { applicationsAsCsv } from "@/lib/export/spreadsheet"
import { syncDirectory } from "@/lib/labs/commands"
import { itemOf, log } from "../support/applications"
import { furnish } from "../support/belongings"
import { signUpWithPassword } from "../support/passwords"
import { record } from "../support/record"
import { readCsv } from "../support/rfc4180"
import { signUp } from "../support/viewer"

const textOf = async (pieces: AsyncGenerator<string>): Promise<string> => {
  let text = ""
  for await (const piece of pieces) text += piece
  return text
}
const jsonOf = async (viewer: Viewer) => JSON.parse(await textOf(everythingAsJson(viewer)))
const csvOf = async (viewer: Viewer) => {
  const [heads = [], ...records] = readCsv((await textOf(applicationsAsCsv(viewer))).replace(/^\uFEFF/, ""))
  return records.map((fields) => Object.fromEntries(heads.map((head, column) => [head, fields[column]])))
}

let ada: Viewer
let grace: Viewer
beforeAll(async () => {
  await syncDirectory()
  ada = await signUpWithPassword("Ada")
  grace = await signUpWithPassword("Grace")
  await furnish(ada)
  await furnish(grace)
})

test("the JSON holds everything of its owner's", async () => {
  const { today } = ada
  const everything = await jsonOf(ada)
  expect(everything).toMatchObject({
    version: 1,
    account: { name: "Ada", email: ada.email, timeZone: "Europe/London" },
    labs: [{ name: "Ada’s Garage", names: ["Ada’s Garage"] }],
    sightings: [{ lab: { slug: "openai" }, role: "RE", link: "https://example.org/Ada", seenOn: today }],
    putOffs: [{ action: expect.stringMatching(/^deadline:/) }],
    applications: [
      {
        lab: { name: "Ada’s Garage" },
        role: "RE",
        title: "Ada’s job",
        notes: "Ada noted",
        stage: "SAVED",
        trashedAt: null,
        events: [
          { stage: "SAVED", happenedOn: today, note: null },
          { stage: "SCREENING", happenedOn: today, note: "Ada called", struckAt: expect.stringMatching(/^\d{4}-/) },
        ],
      },
      { title: "Ada’s dream", trashedAt: null },
      { title: "Ada’s mistake", trashedAt: expect.stringMatching(/^\d{4}-/) },
    ],
  })
  const own = everything.checklist.find((item: { title: string }) => item.title === "Ada’s item")
  expect(own).toMatchObject({ note: "Ada did it", doneOn: today, lab: { name: "Ada’s Garage" } })
})

test("every item of hers is in it, each once and with its words", async () => {
  const everything = await jsonOf(ada)
  const items = [
    ...everything.checklist,
    ...everything.applications.flatMap(({ checklist }: { checklist: [] }) => checklist),
  ]
  expect(items).toHaveLength(await db.checklistItem.count({ where: { ownerId: ada.id } }))
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  expect(items.every(({ title }) => title.length > 3)).toBe(true)
})

test("her record is in it, what is in its trash too, with what each kind has of its own", async () => {
  const everything = await jsonOf(ada)
  expect(everything.record).toEqual([
    {
      id: expect.any(String),
      kind: "PUBLICATION",
      title: "Ada’s paper",
      details: expect.objectContaining({ contribution: "Ada measured", history: [{ status: "DRAFT", on: ada.today }] }),
      createdAt: expect.stringMatching(/^\d{4}-/),
      trashedAt: null,
    },
    expect.objectContaining({
      kind: "PROJECT",
      title: expect.stringMatching(/retracted/),
      trashedAt: expect.any(String),
    }),
  ])
})

test("an event that applied has the readiness of its day in it, and an item what was said against the record", async () => {
  const hopper = await signUp("Hopper")
  const course = { closeness: "ML", courseLevel: "INTRODUCTORY" }
  await record(hopper, "CREDENTIAL", { ...course, on: addDays(hopper.today, -5) })
  const stageOn = addDays(hopper.today, -1)
  const id = await log(hopper, { stage: "APPLIED", stageOn })
  await overruleItem(hopper, { item: await itemOf(hopper, id, "intro-ml-course"), overruling: "Only watched" })
  const { applications, checklist } = await jsonOf(hopper)
  expect(applications).toMatchObject([{ events: [{ stage: "APPLIED", readiness: { core: { done: 1, total: 3 } } }] }])
  const item = checklist.find(({ slug }: { slug: string }) => slug === "intro-ml-course")
  expect(item).toMatchObject({ doneOn: null, overruledOn: hopper.today, overruling: "Only watched" })
})

test("neither file holds anything of another's, nor a secret", async () => {
  for (const text of [await textOf(everythingAsJson(ada)), await textOf(applicationsAsCsv(ada))]) {
    expect(text).toContain("Ada’s job")
    expect(text).not.toMatch(/Grace|argon2|passwordHash|ownerId|formKey/)
    expect(text).not.toContain(grace.id)
  }
})

test("the CSV has a record for each application, in words, with its history in one field", async () => {
  const [job, dream, mistake, ...more] = await csvOf(ada)
  const { today } = ada
  expect(job).toMatchObject({
    Lab: "Ada’s Garage",
    Role: "Research engineer",
    "Job title": "Ada’s job",
    Stage: "Saved",
    Notes: "Ada noted",
    History: `${today} Saved\n${today} Screening (struck out): Ada called`,
    "Logged on": today,
    "In the trash since": "",
  })
  expect(dream?.["Job title"]).toBe("Ada’s dream")
  expect(mistake?.["In the trash since"]).toBe(today)
  expect(more).toEqual([])
})

test("the CSV starts with a byte order mark, and no field of it is a formula", async () => {
  const hopper = await signUp("Hopper")
  await log(hopper, { title: "=HYPERLINK(1)", nextStep: "@SUM(A1)", notes: "-1, and\nmore", location: "+1" })
  expect((await textOf(applicationsAsCsv(hopper))).startsWith("\uFEFFLab,Role,")).toBe(true)
  const [record] = await csvOf(hopper)
  expect(record).toMatchObject({
    "Job title": "'=HYPERLINK(1)",
    "Next step": "'@SUM(A1)",
    Notes: "'-1, and\nmore",
    Location: "'+1",
  })
})

test("nothing of the sample is in either file, and what the candidate wrote beside it is", async () => {
  const lovelace = await signUp("Lovelace")
  const sample = await log(lovelace, { title: "A sample", deadline: lovelace.today })
  await db.application.update({ where: { id: sample }, data: { sample: true } })
  await db.putOff.create({ data: { ownerId: lovelace.id, action: `offer:${sample}`, until: "2030-01-01" } })
  const about = { ownerId: lovelace.id, scope: "CANDIDATE" } as const
  const [answered, written] = await db.checklistItem.findMany({ where: about, orderBy: { id: "asc" }, take: 2 })
  await db.checklistItem.update({ where: { id: answered?.id ?? "" }, data: { sample: true, doneOn: lovelace.today } })
  const item = { application: sample, item: written?.id ?? "", doneOn: lovelace.today, link: null }
  await answerItem(lovelace, { ...item, note: "In my own words" })
  const borrowed = await record(lovelace, "PROJECT", { title: "A sample of work" })
  await db.evidence.update({ where: { id: borrowed }, data: { sample: true } })

  // Open, and there for the sample alone.
  await db.checklistItem.create({ data: { ...about, key: "open", slug: "open", level: "CORE" } })

  const everything = await jsonOf(lovelace)
  expect(everything).toMatchObject({ applications: [], putOffs: [], record: [] })
  expect(everything.checklist).toMatchObject([{ id: written?.id, note: "In my own words" }])
  expect(await csvOf(lovelace)).toEqual([])

  await log(lovelace, { title: "In earnest", role: "RE" })
  const later = await jsonOf(lovelace)
  expect(JSON.stringify(later)).not.toMatch(/A sample/)
  expect(later.checklist.find(({ id }: { id: string }) => id === written?.id).note).toBe("In my own words")
  // It is of the application in earnest too, which it is open for.
  const blank = {
    doneOn: null,
    waivedOn: null,
    waiver: null,
    overruledOn: null,
    overruling: null,
    note: null,
    link: null,
  }
  const left = later.checklist.find(({ id }: { id: string }) => id === answered?.id)
  expect(left).toMatchObject({ ...blank, slug: answered?.slug, title: expect.any(String) })
  expect(left).not.toHaveProperty("sample")
})

test("an account without anything has files too", async () => {
  const newcomer = await signUp("Katherine")
  expect(await jsonOf(newcomer)).toMatchObject({ version: 1, applications: [], record: [], labs: [] })
  expect(await csvOf(newcomer)).toEqual([])
})

test("a long list comes in many pieces, and whole", async () => {
  const hopper = await signUp("Hopper")
  const { id: labId } = await db.lab.findFirstOrThrow({ where: { slug: "openai" } })
  const at = { ownerId: hopper.id, labId, role: "SWE", stage: "SAVED", activityOn: hopper.today } as const
  const titles = Array.from({ length: 1001 }, (_, n) => `Engineer ${n}`)
  await db.application.createMany({ data: titles.map((title) => ({ ...at, title, formKey: title })) })
  const entry = { ownerId: hopper.id, kind: "PROJECT", details: {}, words: "", sortOn: hopper.today } as const
  await db.evidence.createMany({ data: titles.map((title) => ({ ...entry, title, formKey: title })) })
  let pieces = 0
  for await (const _ of everythingAsJson(hopper)) pieces++
  expect(pieces).toBeGreaterThan(10)
  const sorted = (found: (string | undefined)[]) => found.toSorted()
  expect(sorted((await csvOf(hopper)).map((record) => record["Job title"]))).toEqual(sorted(titles))
  const { applications, record: entries } = await jsonOf(hopper)
  for (const all of [applications, entries])
    expect(sorted(all.map(({ title }: { title: string }) => title))).toEqual(sorted(titles))
})
