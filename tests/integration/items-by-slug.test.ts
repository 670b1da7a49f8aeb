import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import type { Viewer } from "@/lib/auth/viewer"
import { answerItem, overruleItem, tickItem, trustRecord, waiveItem } from "@/lib/checklists/commands"
import { findReadiness, isProven } from "@/lib/checklists/queries"
import { itemAnswer } from "@/lib/checklists/schema"
import { db } from "@/lib/db/client"
import { syncDirectory } from "@/lib/labs/commands"
import { itemOf, log } from "../support/applications"
import { record } from "../support/record"
import { everyRow } from "../support/rows"
import { signUp } from "../support/viewer"

let ada: Viewer
let grace: Viewer
beforeAll(syncDirectory)
beforeEach(async () => {
  ada = await signUp("Ada")
  grace = await signUp("Grace")
})

const acceptPaper = () =>
  record(ada, "PUBLICATION", { venue: "ICLR", year: "2025", status: "ACCEPTED", statusOn: "2026-03-01" })
const storedBy = (viewer: Viewer) => db.checklistItem.findMany({ where: { ownerId: viewer.id } })

describe("Ada, who has no application, answers an item of the catalogue by its slug", () => {
  const slugs = async () =>
    (await storedBy(ada)).map(({ slug, key, role, scope, level }) => [slug, key, role, scope, level])

  test("with a tick, which stores it once, also where two arrive together", async () => {
    expect(await Promise.all([1, 2].map(() => tickItem(ada, "experiment-log", true)))).toEqual([true, true])
    expect(await tickItem(ada, "experiment-log", true)).toBe(true)
    expect(await slugs()).toEqual([["experiment-log", "experiment-log", "RE", "CANDIDATE", "CORE"]])
    expect((await findReadiness(ada)).RE.core).toEqual({ done: 1, total: 3 })
  })

  test("of every role, for all of them", async () => {
    await tickItem(ada, "intro-ml-course", true)
    expect(await slugs()).toEqual([["intro-ml-course", "intro-ml-course", null, "CANDIDATE", "CORE"]])
    expect(Object.values(await findReadiness(ada)).map(({ core }) => core.done)).toEqual([1, 1, 1])
  })

  test("and an application that she logs later has that very item", async () => {
    await tickItem(ada, "intro-ml-course", true)
    const [{ id } = { id: "" }] = await storedBy(ada)
    expect(await itemOf(ada, await log(ada, { role: "RS" }), "intro-ml-course")).toBe(id)
  })

  test("with words, a waiver or an overruling", async () => {
    const typed = { item: "research-field", note: "Robotics", doneOn: ada.today, was: "{}" }
    expect(await answerItem(ada, itemAnswer(ada.today).parse(typed))).toBe("answered")
    expect(await waiveItem(ada, { item: "doctorate", note: null, link: null, waiver: "equivalent record" })).toBe(
      "answered",
    )
    expect(await overruleItem(ada, { item: "publication-list", overruling: "Not mine" })).toBe(true)
    const states = (await findReadiness(ada)).RS.items.map(({ slug, state }) => [slug, state])
    expect(Object.fromEntries(states)).toMatchObject({
      "research-field": "HAND",
      doctorate: "WAIVED",
      "publication-list": "OPEN",
    })
  })

  test("but not one about a lab or an application, nor one that is in no catalogue", async () => {
    for (const item of ["lab-focus-brief", "role-fit", "from-another-release", ""])
      expect(await tickItem(ada, item, true)).toBe(false)
    expect(await storedBy(ada)).toEqual([])
  })

  test("and knows that the record proves it, stored or not", async () => {
    await acceptPaper()
    const proven = () => Promise.all(["publication-list", "experiment-log"].map((slug) => isProven(ada, slug)))
    expect(await proven()).toEqual([true, false])
    await tickItem(ada, "publication-list", false)
    expect(await proven()).toEqual([true, false])
    await overruleItem(ada, { item: "publication-list", overruling: "Not mine" })
    expect(await proven()).toEqual([false, false])
  })
})

test("Grace reaches no item of Ada’s, by its id or its key, and by a slug only her own", async () => {
  const id = await log(ada, { role: "RS" })
  const own = await itemOf(ada, id, "publication-list")
  const key = `role-fit application ${id}`
  expect((await storedBy(ada)).some((item) => item.key === key)).toBe(true)
  await acceptPaper()
  const before = await everyRow(grace.id)
  for (const item of [own, key]) {
    expect(await tickItem(grace, item, true)).toBe(false)
    expect(await answerItem(grace, { item, note: "Taken", link: null, doneOn: grace.today })).toBe("not found")
    expect(await waiveItem(grace, { item, note: null, link: null, waiver: "Taken" })).toBe("not found")
    expect(await overruleItem(grace, { item, overruling: "Taken" })).toBe(false)
    expect(await trustRecord(grace, item)).toBe(false)
    expect(await isProven(grace, item)).toBe(false)
  }
  expect(await storedBy(grace)).toEqual([])
  expect(await tickItem(grace, "publication-list", true)).toBe(true)
  expect(await everyRow(grace.id)).toEqual(before)
  expect(await isProven(grace, "publication-list")).toBe(false)
})
