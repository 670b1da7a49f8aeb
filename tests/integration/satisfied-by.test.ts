import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import type { Viewer } from "@/lib/auth/viewer"
import { answerItem, overruleItem, tickItem, trustRecord } from "@/lib/checklists/commands"
import { groupsOf } from "@/lib/checklists/groups"
import { coreProgress, findReadiness } from "@/lib/checklists/queries"
import { itemAnswer } from "@/lib/checklists/schema"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { findNextActions } from "@/lib/insights/queries"
import { syncDirectory } from "@/lib/labs/commands"
import { restoreEvidence, trashEvidence } from "@/lib/record/commands"
import { readRecord } from "@/lib/record/queries"
import { itemOf, itemsOf, log } from "../support/applications"
import { record } from "../support/record"
import { signUp } from "../support/viewer"

let ada: Viewer
let grace: Viewer
beforeAll(syncDirectory)
beforeEach(async () => {
  ada = await signUp("Ada")
  grace = await signUp("Grace")
})

const paper = (viewer: Viewer, fields: Record<string, string> = {}) =>
  record(viewer, "PUBLICATION", { venue: "ICLR", year: "2025", status: "ACCEPTED", statusOn: "2026-03-01", ...fields })
const logScientist = (viewer: Viewer) => log(viewer, { role: "RS" })

/** How each item about the candidate stands on an application's checklist, by slug. */
const standings = async (viewer: Viewer, id: string) => {
  const entries = groupsOf(await itemsOf(viewer, id), "RS", await readRecord(viewer)).flatMap((group) => group.entries)
  const aboutHer = entries.filter(({ scope }) => scope === "CANDIDATE")
  return Object.fromEntries(aboutHer.map(({ slug, words, state }) => [slug ?? words, state]))
}
const coreOf = async (viewer: Viewer, id: string) => {
  const { role, labId } = await db.application.findFirstOrThrow({ where: { id }, select: { role: true, labId: true } })
  return (await coreProgress(viewer, [{ id, role, labId }])).get(id)
}
/** The items about the candidate that the dashboard asks for next. */
const askedOf = async (viewer: Viewer) =>
  (await findNextActions(viewer, 100)).rows.flatMap(({ item }) => (item?.scope === "CANDIDATE" ? item.words : []))
const coreFor = async (viewer: Viewer) => (await findReadiness(viewer)).RS.core.done
const storedBy = (viewer: Viewer) => db.checklistItem.findMany({ where: { ownerId: viewer.id } })

const course = "Finish an introductory ML course"
const topVenue = "A paper accepted at a top-tier venue, or your subfield’s own"
const publications = "A publication record"

describe("one accepted paper in Ada’s record", () => {
  test("answers every research scientist application of hers, old and new, and nothing of Grace’s", async () => {
    const [before, hers] = [await logScientist(ada), await logScientist(grace)]
    expect(await askedOf(ada)).toEqual([course, topVenue, publications])
    await paper(ada)
    const later = await log(ada, { role: "RS", lab: "OpenAI" })
    for (const id of [before, later]) {
      expect(await standings(ada, id)).toEqual({
        "intro-ml-course": "OPEN",
        "top-venue-paper": "EVIDENCE",
        "publication-list": "EVIDENCE",
        doctorate: "OPEN",
        "research-field": "OPEN",
        "research-agenda": "OPEN",
        "research-talk": "OPEN",
      })
      expect(await coreOf(ada, id)).toEqual({ done: 2, total: 5 })
    }
    expect(await askedOf(ada)).toEqual([course])
    expect(await findReadiness(ada)).toMatchObject({
      SWE: { core: { done: 0 }, bonus: { done: 1 } },
      RE: { core: { done: 0 }, recommended: { done: 1 } },
      RS: { core: { done: 2 }, next: { slug: "intro-ml-course" } },
    })
    expect(await askedOf(grace)).toEqual([course, topVenue, publications])
    expect(await coreOf(grace, hers)).toEqual({ done: 0, total: 5 })
    expect(await coreFor(grace)).toBe(0)
  })

  test("writes nothing into a checklist", async () => {
    await logScientist(ada)
    const before = await storedBy(ada)
    await paper(ada)
    expect(await storedBy(ada)).toEqual(before)
  })

  test("opens its items again from the trash, which they tell, and answers them once it is back", async () => {
    const id = await logScientist(ada)
    const entry = await paper(ada)
    await trashEvidence(ada, entry)
    expect(await standings(ada, id)).toMatchObject({ "top-venue-paper": "OPEN", "publication-list": "OPEN" })
    expect(await coreOf(ada, id)).toEqual({ done: 0, total: 5 })
    expect(await askedOf(ada)).toEqual([course, topVenue, publications])
    const { items } = (await findReadiness(ada)).RS
    expect(items.find(({ slug }) => slug === "top-venue-paper")?.gone.map((gone) => gone.entry.id)).toEqual([entry])
    await restoreEvidence(ada, entry)
    expect(await coreOf(ada, id)).toEqual({ done: 2, total: 5 })
  })

  test("counts for no item where she says so, until she trusts it again", async () => {
    const id = await logScientist(ada)
    await paper(ada)
    const overruling = "I only fixed the figures"
    expect(await overruleItem(ada, { item: await itemOf(ada, id, "top-venue-paper"), overruling })).toBe(true)
    expect(await standings(ada, id)).toMatchObject({ "top-venue-paper": "OPEN", "publication-list": "EVIDENCE" })
    expect(await askedOf(ada)).toEqual([course, topVenue])
    const state = (await findReadiness(ada)).RS.items.find(({ slug }) => slug === "top-venue-paper")
    expect(state).toMatchObject({ overruling, overruledOn: ada.today, proofs: { length: 1 } })
    expect(await trustRecord(ada, "top-venue-paper")).toBe(true)
    expect(await coreOf(ada, id)).toEqual({ done: 2, total: 5 })
  })

  test("leaves what she answered by hand answered, with her words, once it is gone", async () => {
    const id = await logScientist(ada)
    const entry = await paper(ada)
    const typed = { item: "publication-list", note: "My list", doneOn: addDays(ada.today, -1), was: "{}" }
    expect(await answerItem(ada, itemAnswer(ada.today).parse(typed))).toBe("answered")
    expect(await standings(ada, id)).toMatchObject({ "publication-list": "EVIDENCE" })
    await trashEvidence(ada, entry)
    expect(await standings(ada, id)).toMatchObject({ "publication-list": "HAND", "top-venue-paper": "OPEN" })
    const [kept] = (await storedBy(ada)).filter(({ slug }) => slug === "publication-list")
    expect(kept).toMatchObject({ note: "My list", doneOn: typed.doneOn })
  })

  test("is no sample’s: what she says of it leaves an answer of the sample to go with the sample", async () => {
    const id = await logScientist(ada)
    const item = await itemOf(ada, id, "publication-list")
    const sampled = { doneOn: ada.today, note: "Sample", sample: true }
    await db.checklistItem.update({ where: { id: item }, data: sampled })
    await overruleItem(ada, { item, overruling: "Not mine" })
    expect(await db.checklistItem.findUnique({ where: { id: item } })).toMatchObject({
      ...sampled,
      overruling: "Not mine",
    })
    await tickItem(ada, item, true)
    expect(await db.checklistItem.findUnique({ where: { id: item } })).toMatchObject({ note: null, sample: false })
  })
})
