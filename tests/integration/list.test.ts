import { beforeAll, describe, expect, test } from "vitest"
import { moveApplication } from "@/lib/applications/commands"
import { countApplications, listApplications, listAppliedLabs } from "@/lib/applications/queries"
import { applicationFilter } from "@/lib/applications/schema"
import type { Viewer } from "@/lib/auth/viewer"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { syncDirectory } from "@/lib/labs/commands"
import { log } from "../support/applications"
import { signUp } from "../support/viewer"

beforeAll(syncDirectory)

const list = (viewer: Viewer, address: Record<string, string | undefined> = {}) =>
  listApplications(viewer, applicationFilter.parse(address))
const titles = async (viewer: Viewer, address: Record<string, string | undefined> = {}) =>
  (await list(viewer, address)).rows.map(({ title }) => title)

describe("Ada looks for", () => {
  let ada: Viewer
  beforeAll(async () => {
    ada = await signUp("Ada")
    const grace = await signUp("Grace")
    await log(grace, { title: "Grace’s", notes: "100% remote", lab: "OpenAI" })
    await log(ada, { title: "Compiler engineer", role: "SWE", lab: "FAIR", location: "Zürich" })
    await log(ada, { title: "Pays 100%", lab: "OpenAI", notes: "Ask about CUDA\nand snake_case" })
    await log(ada, { title: "Scientist", role: "RS", lab: "Ada’s Garage", stage: "APPLIED", notes: "C:\\path" })
    await log(ada, { title: "Old one", lab: "OpenAI", stage: "REJECTED", location: "Paris" })
  })
  const found = async (q: string) => (await titles(ada, { q })).toSorted()

  test.each([
    ["a title", "compiler", ["Compiler engineer"]],
    ["a title in capitals", "COMPILER", ["Compiler engineer"]],
    ["part of a word", "mpil", ["Compiler engineer"]],
    ["a lab", "openai", ["Old one", "Pays 100%"]],
    ["a lab by an alias", "Facebook AI Res", ["Compiler engineer"]],
    ["a lab of her own", "garage", ["Scientist"]],
    ["a place", "paris", ["Old one"]],
    ["a place as another keyboard types it", "Zu\u0308rich", ["Compiler engineer"]],
    ["a note", "cuda", ["Pays 100%"]],
    ["nothing that is there", "no such word", []],
    ["Grace’s", "Grace", []],
  ])("%s: %j", async (_, q, expected) => {
    expect(await found(q)).toEqual(expected)
  })

  test.each([
    ["100%", ["Pays 100%"]],
    ["%", ["Pays 100%"]],
    ["snake_case", ["Pays 100%"]],
    ["_", ["Pays 100%"]],
    ["C:\\path", ["Scientist"]],
    ["\\", ["Scientist"]],
    ["Pays 1__%", []],
    ["'; --", []],
  ])("%j, which means nothing but itself", async (q, expected) => {
    expect(await found(q)).toEqual(expected)
  })

  test("a role, a stage, a lab, or all three", async () => {
    expect(await titles(ada, { role: "SWE" })).toEqual(["Compiler engineer"])
    expect(await titles(ada, { stage: "APPLIED" })).toEqual(["Scientist"])
    expect(await titles(ada, { stage: "CLOSED" })).toEqual(["Old one"])
    expect((await titles(ada, { stage: "OPEN" })).length).toBe(3)
    expect((await titles(ada, { lab: "openai" })).toSorted()).toEqual(["Old one", "Pays 100%"])
    expect(await titles(ada, { lab: "openai", role: "RE", stage: "OPEN", q: "cuda" })).toEqual(["Pays 100%"])
    expect(await list(ada, { lab: "nowhere" })).toEqual({ rows: [], total: 0, previous: null, next: null })
  })

  test("the labs to filter by, which are those she has applied to", async () => {
    const { labs, more } = await listAppliedLabs(ada)
    expect(labs.map(({ name }) => name)).toEqual(["Ada’s Garage", "Meta FAIR", "OpenAI"])
    expect(more).toBe(false)
    expect(await countApplications(ada)).toBe(4)
  })

  test("the first hundred labs of many, and the one she has chosen", async () => {
    const many = await signUp("Many")
    for (let number = 100; number < 202; number++) await log(many, { lab: `Lab ${number}` })
    const slugOf = async (name: string) => (await db.lab.findFirstOrThrow({ where: { ownerId: many.id, name } })).slug
    const offered = async (viewer: Viewer, chosen?: string) => {
      const { labs, more } = await listAppliedLabs(viewer, chosen)
      return [labs.length, labs.at(-1)?.name, more]
    }
    expect(await offered(many)).toEqual([100, "Lab 199", true])
    expect(await offered(many, await slugOf("Lab 100"))).toEqual([100, "Lab 199", true])
    expect(await offered(many, await slugOf("Lab 201"))).toEqual([101, "Lab 201", true])
    expect(await offered(ada, await slugOf("Lab 201"))).toEqual([3, "OpenAI", false])
  })
})

describe("Ada sorts by", () => {
  let ada: Viewer
  const ago = (days: number) => addDays(ada.today, -days)
  beforeAll(async () => {
    ada = await signUp("Ada")
    await log(ada, { title: "a", lab: "xAI", stage: "APPLIED", stageOn: ago(3), deadline: ago(-9) })
    await log(ada, { title: "b", lab: "Anthropic" })
    await log(ada, { title: "c", lab: "METR", stage: "APPLIED", stageOn: ago(8), deadline: ago(1) })
    const id = await log(ada, { title: "d", lab: "Meta FAIR", stageOn: ago(20), deadline: ago(-2) })
    await moveApplication(ada, { application: id, stage: "SCREENING", happenedOn: ago(5), note: null })
    await moveApplication(ada, { application: id, stage: "APPLIED", happenedOn: ago(9), note: null })
  })

  test.each([
    ["activity", ["b", "a", "d", "c"]],
    ["deadline", ["c", "d", "a", "b"]],
    ["applied", ["a", "c", "d", "b"]],
    ["lab", ["b", "d", "c", "a"]],
  ])("%s", async (sort, expected) => {
    expect(await titles(ada, { sort })).toEqual(expected)
  })

  test("activity, and of one day what she entered last stands first", async () => {
    await log(ada, { title: "e" })
    expect((await titles(ada)).slice(0, 2)).toEqual(["e", "b"])
  })
})

describe("Ada writes in many scripts", () => {
  const labs = [
    "Ωmega Lab",
    "東京ラボ",
    "Zebra",
    "Ärzte KI",
    "🚀 Rockets",
    "Åland AI",
    "zèbre",
    "مختبر",
    "Лаборатория",
    "10 Labs",
  ]
  let ada: Viewer
  beforeAll(async () => {
    ada = await signUp("Ada")
    for (const lab of labs) await log(ada, { lab, title: `At ${lab}` })
    await log(ada, { lab: "Zebra", title: "Инженер-исследователь 🧪", deadline: "2099-01-01" })
    await log(ada, { lab: "Zebra", title: "研究エンジニア", notes: "Straße, Łódź, ﬁne-tuning" })
  })

  test.each([
    ["an emoji", "🚀", ["At 🚀 Rockets"]],
    ["another, beside letters", "🧪 инженер", ["Инженер-исследователь 🧪"]],
    ["Cyrillic, whatever its case", "ЛАБОРАТОРИЯ", ["At Лаборатория"]],
    ["Chinese characters, part of a word", "研究", ["研究エンジニア"]],
    ["Arabic", "مختبر", ["At مختبر"]],
    ["Greek in capitals", "ΩMEGA", ["At Ωmega Lab"]],
    ["letters without their accents", "arzte", ["At Ärzte KI"]],
    ["letters with accents that are not there", "zébra", ["At Zebra", "Инженер-исследователь 🧪", "研究エンジニア"]],
    ["letters that are one or two", "strasse fine lodz", ["研究エンジニア"]],
  ])("and finds %s: %j", async (_, q, expected) => {
    expect((await titles(ada, { q })).toSorted()).toEqual(expected.toSorted())
  })

  test("and has them in one order on every database", async () => {
    const byLab = (await list(ada, { sort: "lab" })).rows.map(({ lab }) => lab.name)
    // Those without a Latin letter have no place in the alphabet, but one place, after another on each page.
    const lettered = ["10 Labs", "Åland AI", "Ärzte KI", "Ωmega Lab", "🚀 Rockets", "Zebra", "zèbre"]
    expect([...new Set(byLab)].filter((name) => lettered.includes(name))).toEqual(lettered)
    expect(new Set(byLab)).toEqual(new Set(labs))
    expect((await list(ada, { sort: "lab" })).rows.map(({ lab }) => lab.name)).toEqual(byLab)
  })
})
