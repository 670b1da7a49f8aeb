import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { createApplication, editApplication, moveApplication } from "@/lib/applications/commands"
import { listApplications } from "@/lib/applications/queries"
import { applicationFilter } from "@/lib/applications/schema"
import type { Viewer } from "@/lib/auth/viewer"
import { catalogueFor } from "@/lib/checklists/catalogue"
import { answerItem } from "@/lib/checklists/commands"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { syncDirectory } from "@/lib/labs/commands"
import { checklistOf, draftOf, edit, editOf, itemOf, log } from "../support/applications"
import { signUp } from "../support/viewer"

let ada: Viewer
beforeAll(syncDirectory)
beforeEach(async () => {
  ada = await signUp("Ada")
})

const find = (id: string) => db.application.findFirstOrThrow({ where: { id }, include: { lab: true, events: true } })
const slugsOf = async (id: string) => [...(await checklistOf(ada, id)).keys()].toSorted()
const slugsFor = (role: "SWE" | "RE" | "RS") =>
  catalogueFor(role)
    .map(({ slug }) => slug)
    .toSorted()
const mine = () => db.application.count({ where: { ownerId: ada.id } })

describe("Ada logs an application", () => {
  test("and its first event, its standing and its checklist are there at once", async () => {
    const applied = addDays(ada.today, -3)
    const id = await log(ada, { stage: "APPLIED", stageOn: applied, title: "  Member of Technical Staff " })
    const { events, ...made } = await find(id)
    expect(events).toMatchObject([{ stage: "APPLIED", happenedOn: applied, note: null, struckAt: null }])
    expect(made).toMatchObject({ ownerId: ada.id, title: "Member of Technical Staff", version: 0, stage: "APPLIED" })
    expect(made).toMatchObject({ activityOn: applied, appliedOn: applied, currentEventId: events[0]?.id })
    expect(await slugsOf(id)).toEqual(slugsFor("RE"))
  })

  test("of which no stage was said, and it is saved today", async () => {
    expect(await find(await log(ada))).toMatchObject({ stage: "SAVED", activityOn: ada.today, appliedOn: null })
  })

  test("twice with the same form, and it is one", async () => {
    const draft = draftOf(ada)
    expect(await createApplication(ada, draft)).toEqual(await createApplication(ada, draft))
    expect(await mine()).toBe(1)
    expect(await db.stageEvent.count({ where: { application: { ownerId: ada.id } } })).toBe(1)
  })

  test("twenty times at once with the same form and a lab of her own, and all is there once", async () => {
    const draft = draftOf(ada, { lab: "Analytical Engines" })
    const made = await Promise.all(Array.from({ length: 20 }, () => createApplication(ada, draft)))
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(await mine()).toBe(1)
    expect(await db.lab.count({ where: { ownerId: ada.id } })).toBe(1)
    expect(await db.checklistItem.count({ where: { ownerId: ada.id } })).toBe(slugsFor("RE").length)
  })

  test("with the form of another one, changed, and it is another", async () => {
    const draft = draftOf(ada)
    const { id } = await createApplication(ada, draft)
    for (const change of [{ title: "Another" }, { notes: "A note" }, { stage: "APPLIED" as const }, { lab: "OpenAI" }])
      expect(await createApplication(ada, { ...draft, ...change })).not.toEqual({ id })
    expect(await mine()).toBe(5)
  })

  test("with a form that Grace has sent too, and each has her own", async () => {
    const grace = await signUp("Grace")
    const draft = draftOf(ada)
    expect(await createApplication(ada, draft)).not.toEqual(await createApplication(grace, draft))
  })

  test("to a lab by any of its names, or to one of her own, made once", async () => {
    const labs = ["FAIR", "Facebook AI Research", "meta ai", "Engines Ltd", "engines-ltd"]
    const [fair, facebook, meta, first, second] = await Promise.all(
      labs.map(async (lab) => (await find(await log(ada, { lab }))).lab),
    )
    expect([fair?.slug, facebook?.slug, meta?.slug]).toEqual(["meta-fair", "meta-fair", "meta-fair"])
    expect(second).toEqual(first)
    // Whichever came first.
    expect(labs.slice(3)).toContain(first?.name)
    expect(first).toMatchObject({ ownerId: ada.id })
  })
})

describe("Ada edits an application", () => {
  test("and all that the posting says is as she typed it", async () => {
    const id = await log(ada, { notes: "old", location: "London", nextStep: "Call Alan" })
    const fields = {
      lab: "OpenAI",
      role: "RS",
      title: "Scientist",
      payMin: "120k",
      payCurrency: "gbp",
      offerDueOn: ada.today,
    }
    expect(await edit(ada, id, fields)).toBe("saved")
    const after = await find(id)
    expect(after).toMatchObject({ role: "RS", title: "Scientist", payMin: 120_000, payCurrency: "GBP", version: 1 })
    expect(after).toMatchObject({ offerDueOn: ada.today, notes: null, location: null, nextStep: null })
    expect(after.lab.slug).toBe("openai")
  })

  test("that another tab saved first, and nothing is written", async () => {
    const id = await log(ada)
    const typed = { lab: "Nobody’s Lab", role: "RS", title: "Late" }
    expect(await edit(ada, id, { title: "First" })).toBe("saved")
    expect(await editApplication(ada, editOf(id, 0, typed))).toBe("changed")
    expect(await find(id)).toMatchObject({ title: "First", role: "RE", version: 1 })
    expect(await db.lab.count({ where: { ownerId: ada.id } })).toBe(0)
    expect(await editApplication(ada, editOf("nothing", 0, typed))).toBe("not found")
  })

  test("in two tabs at once, and one of them is told", async () => {
    const id = await log(ada)
    const answers = await Promise.all([edit(ada, id, { title: "One" }), edit(ada, id, { title: "Two" })])
    expect(answers.toSorted()).toEqual(["changed", "saved"])
  })

  test("and neither its history, its day of creation nor its place in the list changes", async () => {
    const ids = [await log(ada), await log(ada), await log(ada, { stage: "APPLIED", stageOn: addDays(ada.today, -2) })]
    const listed = async () =>
      (await listApplications(ada, applicationFilter.parse({}))).rows.map(({ id, activityOn }) => [id, activityOn])
    const [before, order] = [await Promise.all(ids.map(find)), await listed()]
    for (const id of ids) expect(await edit(ada, id, { title: "Edited", lab: "OpenAI", role: "SWE" })).toBe("saved")
    const after = await Promise.all(ids.map(find))
    expect(after.map(({ createdAt, events }) => ({ createdAt, events }))).toEqual(
      before.map(({ createdAt, events }) => ({ createdAt, events })),
    )
    expect(await listed()).toEqual(order)
  })

  test("for another role, and the checklist is that role's; back again, and no answer is lost", async () => {
    const id = await log(ada)
    const answers = { note: "Mine", link: "https://example.org/", doneOn: ada.today }
    for (const slug of ["role-fit", "paper-reimplementation", "intro-ml-course", "lab-focus-brief"])
      await answerItem(ada, { item: await itemOf(ada, id, slug), ...answers })
    const before = await checklistOf(ada, id)

    await edit(ada, id, { role: "RS" })
    expect(await slugsOf(id)).toEqual(slugsFor("RS"))
    const between = await checklistOf(ada, id)
    for (const slug of ["role-fit", "intro-ml-course", "lab-focus-brief"])
      expect(between.get(slug)).toMatchObject(answers)

    await edit(ada, id, { role: "RE" })
    expect(await checklistOf(ada, id)).toEqual(before)
  })

  test("for another lab, and that lab's items are attached; back again, and no answer is lost", async () => {
    const id = await log(ada)
    const brief = await itemOf(ada, id, "lab-focus-brief")
    await answerItem(ada, { item: brief, note: "Safety", link: null, doneOn: ada.today })
    await edit(ada, id, { lab: "Cohere" })
    expect((await checklistOf(ada, id)).get("lab-focus-brief")).toMatchObject({ note: null, doneOn: null })
    expect(await slugsOf(id)).toEqual(slugsFor("RE"))
    await edit(ada, id)
    expect((await checklistOf(ada, id)).get("lab-focus-brief")).toMatchObject({ id: brief, note: "Safety" })
  })

  test("while another tab moves it, and both are kept", async () => {
    const id = await log(ada)
    const move = { application: id, stage: "OFFER" as const, happenedOn: ada.today, note: null }
    await Promise.all([edit(ada, id, { title: "Edited" }), moveApplication(ada, move)])
    expect(await find(id)).toMatchObject({ title: "Edited", stage: "OFFER" })
  })
})
