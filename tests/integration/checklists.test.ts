import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import type { Viewer } from "@/lib/auth/viewer"
import { answerItem, attachChecklist, tickItem, waiveItem } from "@/lib/checklists/commands"
import { asText } from "@/lib/checklists/meanwhile"
import { tallyOf } from "@/lib/checklists/progress"
import { coreProgress, countReach } from "@/lib/checklists/queries"
import { itemAnswer } from "@/lib/checklists/schema"
import { standingOf } from "@/lib/checklists/standing"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { syncDirectory } from "@/lib/labs/commands"
import { checklistOf, edit, itemOf, itemsOf, log } from "../support/applications"
import { signUp } from "../support/viewer"

let ada: Viewer
let id: string
beforeAll(syncDirectory)
beforeEach(async () => {
  ada = await signUp("Ada")
  id = await log(ada)
})

const item = (slug: string, of = id) => itemOf(ada, of, slug)
const entry = async (slug: string, of = id) => (await checklistOf(ada, of)).get(slug)
const isDone = async (slug: string, of: string) => (await entry(slug, of))?.doneOn === ada.today
const tick = async (slug: string, done = true) => tickItem(ada, await item(slug), done)
const shown = async (slug: string) => {
  const { note, link } = (await entry(slug)) ?? {}
  return JSON.stringify(asText({ note: note ?? null, link: link ?? null }))
}
const answer = async (slug: string, fields: Record<string, string>) => {
  const form = { application: id, item: await item(slug), doneOn: ada.today, was: await shown(slug), ...fields }
  return answerItem(ada, itemAnswer(ada.today).parse(form))
}
/** The items of an application's own list, each with the day since which it is answered. */
const standingsOf = async (of: string) =>
  (await itemsOf(ada, of)).map((each) => ({ ...each, since: standingOf(each, []).since }))
const subjects = () =>
  db.application.findMany({ where: { ownerId: ada.id }, select: { id: true, role: true, labId: true } })

describe("what Ada answers once counts", () => {
  test("about herself, for every application of the role, whatever the lab", async () => {
    const [other, scientist] = [await log(ada, { lab: "OpenAI" }), await log(ada, { role: "RS" })]
    await tick("experiment-log")
    expect(await isDone("experiment-log", other)).toBe(true)
    expect(await entry("experiment-log", scientist)).toBeUndefined()
  })

  test("for the introductory course, for every role", async () => {
    const others = [await log(ada, { role: "RS", lab: "OpenAI" }), await log(ada, { role: "SWE" })]
    await tick("intro-ml-course")
    for (const other of others) expect(await isDone("intro-ml-course", other)).toBe(true)
  })

  test("about a lab, for every application to it, whatever the role", async () => {
    const [same, other] = [await log(ada, { role: "SWE" }), await log(ada, { lab: "OpenAI" })]
    await tick("lab-focus-brief")
    expect(await isDone("lab-focus-brief", same)).toBe(true)
    expect(await isDone("lab-focus-brief", other)).toBe(false)
  })

  test("about an application, for that one alone", async () => {
    const same = await log(ada)
    await tick("role-fit")
    expect(await isDone("role-fit", same)).toBe(false)
    expect(await isDone("role-fit", id)).toBe(true)
  })

  test("for those that come later too", async () => {
    for (const slug of ["experiment-log", "lab-focus-brief", "role-fit"]) await tick(slug)
    const later = await log(ada)
    expect(await Promise.all(["experiment-log", "lab-focus-brief"].map((slug) => isDone(slug, later)))).toEqual([
      true,
      true,
    ])
    expect(await isDone("role-fit", later)).toBe(false)
  })

  test("for as many applications as it says", async () => {
    await log(ada, { role: "RS" })
    await log(ada, { lab: "OpenAI" })
    const [subject] = (await subjects()).filter((each) => each.id === id)
    expect(subject && (await countReach(ada, subject))).toEqual({ ofRole: 2, toLab: 2 })
  })
})

describe("Ada answers an item", () => {
  const typed = { note: "Built a\r\nsearch engine", link: "https://example.org/" }

  test("with a day, a note and a link, all as typed", async () => {
    const doneOn = addDays(ada.today, -40)
    expect(await answer("ml-codebase", { ...typed, doneOn })).toBe("answered")
    expect(await entry("ml-codebase")).toMatchObject({ note: "Built a\nsearch engine", link: typed.link, doneOn })
  })

  test("opens it again and ticks it off, and note and link are still there", async () => {
    await answer("ml-codebase", typed)
    await tick("ml-codebase", false)
    expect(await entry("ml-codebase")).toMatchObject({ doneOn: null, link: typed.link })
    await tick("ml-codebase")
    expect(await entry("ml-codebase")).toMatchObject({ doneOn: ada.today, note: "Built a\nsearch engine" })
  })

  test("by a link alone, and only why the role fits wants words", async () => {
    const { link } = typed
    expect(await answer("ml-codebase", { link })).toBe("answered")
    expect(await answer("role-fit", { link })).toBe("words wanted")
    expect(await answer("role-fit", { link, note: " \n " })).toBe("words wanted")
    expect(await entry("role-fit")).toMatchObject({ doneOn: null, link: null })
    expect(await answer("role-fit", { link, note: "I like it" })).toBe("answered")
    expect(await answer("role-fit", { note: "I like it" })).toBe("answered")
  })

  test("or waives it with a reason, and each takes the other’s place", async () => {
    await answer("ml-codebase", typed)
    expect(
      await waiveItem(ada, {
        item: await item("ml-codebase"),
        note: "Kept",
        link: typed.link,
        waiver: "Not my kind of work",
      }),
    ).toBe("answered")
    expect(await entry("ml-codebase")).toMatchObject({
      waivedOn: ada.today,
      waiver: "Not my kind of work",
      doneOn: null,
    })
    expect(await entry("ml-codebase")).toMatchObject({ note: "Kept", link: typed.link })
    await tick("ml-codebase")
    expect(await entry("ml-codebase")).toMatchObject({ waivedOn: null, waiver: null, doneOn: ada.today })
  })

  test("in two tabs at once: the second is told what the first wrote, and loses none of it", async () => {
    const was = await shown("ml-codebase")
    expect(await answer("ml-codebase", { note: "One", link: typed.link, was })).toBe("answered")
    const meanwhile = { note: "One", link: typed.link }
    expect(await answer("ml-codebase", { note: "Two", was })).toEqual({ meanwhile })
    const waived = { item: await item("ml-codebase"), note: "Two", link: null, was: JSON.parse(was), waiver: "x" }
    expect(await waiveItem(ada, waived)).toEqual({ meanwhile })
    expect(await entry("ml-codebase")).toMatchObject({ ...meanwhile, doneOn: ada.today, waivedOn: null })

    // What the second tab left as it was is no question, and what is to be kept is what is there by then.
    const [old, now] = [{ note: "Two", was }, { was: await shown("ml-codebase") }]
    expect(await answer("ml-codebase", { ...old, ...now })).toBe("answered")
    expect(await entry("ml-codebase")).toMatchObject({ note: "Two", link: null })
    expect(await answer("ml-codebase", { note: "Three", link: typed.link, keep: "note", was })).toBe("answered")
    expect(await entry("ml-codebase")).toMatchObject({ note: "Two", link: typed.link })
  })

  test("that she ticked off long ago, and a second click keeps its day", async () => {
    const doneOn = addDays(ada.today, -40)
    await answer("ml-codebase", { ...typed, doneOn })
    expect(await tick("ml-codebase")).toBe(true)
    expect(await entry("ml-codebase")).toMatchObject({ doneOn })
  })

  test("that is not there, and is told so", async () => {
    const nothing = { application: id, item: "nothing", note: null, link: null, doneOn: ada.today }
    expect(await answerItem(ada, nothing)).toBe("not found")
    expect(await tickItem(ada, "nothing", true)).toBe(false)
    expect(await waiveItem(ada, { item: "nothing", note: null, link: null, waiver: "x" })).toBe("not found")
  })
})

test("a checklist that is attached again is the one that was there", async () => {
  await answer("role-fit", { note: "I like it" })
  const everything = () => db.checklistItem.findMany({ where: { ownerId: ada.id }, orderBy: { id: "asc" } })
  const before = await everything()
  for (const subject of await subjects()) await db.$transaction(ada.id, (tx) => attachChecklist(tx, ada, subject))
  await edit(ada, id)
  expect(await everything()).toEqual(before)
})

test("the progress of many applications is what each one’s own list says", async () => {
  const labs = ["Anthropic", "OpenAI", "Ada’s Garage"]
  for (const lab of labs) for (const role of ["SWE", "RE", "RS"]) await log(ada, { lab, role })
  for (const slug of ["intro-ml-course", "experiment-log", "lab-focus-brief", "role-fit", "interview-rules"])
    await tick(slug)
  await waiveItem(ada, {
    item: await item("paper-reimplementation"),
    note: null,
    link: null,
    waiver: "x",
  })
  const all = await subjects()
  const counted = await coreProgress(ada, all)
  for (const subject of all) expect(counted.get(subject.id)).toEqual(tallyOf(await standingsOf(subject.id), "CORE"))
  expect(counted.get(id)).toEqual({ done: 5, total: 5 })
  expect(await coreProgress(ada, [])).toEqual(new Map())
})
