import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import type { Viewer } from "@/lib/auth/viewer"
import {
  addOwnItem,
  answerItem,
  editOwnItem,
  moveOwnItem,
  putBackOwnItem,
  removeOwnItem,
  tickItem,
} from "@/lib/checklists/commands"
import { groupsOf } from "@/lib/checklists/groups"
import { coreProgress, findReadiness, findRemoved } from "@/lib/checklists/queries"
import { db } from "@/lib/db/client"
import { finishAction } from "@/lib/insights/commands"
import { findNextActions } from "@/lib/insights/queries"
import { syncDirectory } from "@/lib/labs/commands"
import { checklistOf, edit, itemOf, itemsOf, log } from "../support/applications"
import { everyRow } from "../support/rows"
import { signUp } from "../support/viewer"

type Scope = "CANDIDATE" | "LAB" | "APPLICATION"

let ada: Viewer
let id: string
beforeAll(syncDirectory)
beforeEach(async () => {
  ada = await signUp("Ada")
  id = await log(ada)
})

const add = (title: string, scope: Scope = "APPLICATION", level: "CORE" | "BONUS" = "CORE", of = id) =>
  addOwnItem(ada, { application: of, scope, title, level })
const move = async (title: string, towards: "up" | "down") =>
  moveOwnItem(ada, { application: id, item: await itemOf(ada, id, title), towards })
/** Her own items on an application's page, in the order they stand there. */
const shown = async (of = id) =>
  groupsOf(await itemsOf(ada, of), "RE", [])
    .flatMap(({ entries }) => entries)
    .filter(({ slug }) => slug === null)
    .map(({ words }) => words)
const coreOf = async (of: string) => {
  const subject = await db.application.findFirstOrThrow({
    where: { id: of },
    select: { id: true, role: true, labId: true },
  })
  return (await coreProgress(ada, [subject])).get(of)
}
const readyAtCore = async () => (await findReadiness(ada)).RE.core

describe("Ada adds an item of her own", () => {
  test("to one application, its lab, or its role, and it counts that far", async () => {
    const [sameLab, sameRole] = [await log(ada, { role: "SWE" }), await log(ada, { lab: "OpenAI" })]
    for (const scope of ["APPLICATION", "LAB", "CANDIDATE"] as const) expect(await add(scope, scope)).toBe(true)
    expect(await shown()).toEqual(["APPLICATION", "LAB", "CANDIDATE"])
    expect(await shown(sameLab)).toEqual(["LAB"])
    expect(await shown(sameRole)).toEqual(["CANDIDATE"])
    expect(await coreOf(id)).toEqual({ done: 0, total: 8 })
    expect(await coreOf(sameLab)).toEqual({ done: 0, total: 6 })
  })

  test("at the end of its group, twice by the same name too", async () => {
    for (const title of ["one", "two", "two"]) await add(title)
    expect(await shown()).toEqual(["one", "two", "two"])
  })

  test("five at once, and each has its place", async () => {
    await Promise.all(["a", "b", "c", "d", "e"].map((title) => add(title)))
    const places = await db.checklistItem.findMany({
      where: { ownerId: ada.id, slug: null },
      select: { position: true },
    })
    expect(new Set(places.map(({ position }) => position)).size).toBe(5)
  })

  test("to an application that is not there, and is told so", async () => {
    expect(await add("lost", "LAB", "CORE", "nothing")).toBe(false)
  })

  test("and it survives a change of role and back", async () => {
    for (const scope of ["APPLICATION", "CANDIDATE"] as const) await add(scope, scope)
    await edit(ada, id, { role: "RS" })
    expect(await shown()).toEqual(["APPLICATION"])
    await edit(ada, id)
    expect(await shown()).toEqual(["APPLICATION", "CANDIDATE"])
  })
})

describe("Ada orders her own items", () => {
  beforeEach(async () => {
    for (const title of ["one", "two", "three"]) await add(title)
    await add("about the lab", "LAB")
  })

  test("one place up or down, within their group", async () => {
    expect(await move("three", "up")).toBe(true)
    expect(await shown()).toEqual(["one", "three", "two", "about the lab"])
    await move("one", "down")
    expect(await shown()).toEqual(["three", "one", "two", "about the lab"])
  })

  test("and at either end they stay", async () => {
    const order = await shown()
    for (const [title, towards] of [
      ["one", "up"],
      ["three", "down"],
      ["about the lab", "up"],
    ] as const) {
      expect(await move(title, towards)).toBe(true)
      expect(await shown()).toEqual(order)
    }
  })

  test("past the gap that a removed one leaves", async () => {
    await removeOwnItem(ada, await itemOf(ada, id, "two"))
    await move("three", "up")
    await add("four")
    expect(await shown()).toEqual(["three", "one", "four", "about the lab"])
  })
})

describe("Ada rewrites or removes", () => {
  test("her own item, and its answer stays with its new words", async () => {
    await add("old")
    const item = await itemOf(ada, id, "old")
    await tickItem(ada, item, true)
    expect(await editOwnItem(ada, { application: id, item, title: "new", level: "BONUS" })).toBe(true)
    expect((await checklistOf(ada, id)).get("new")).toMatchObject({
      level: "BONUS",
      doneOn: ada.today,
      scope: "APPLICATION",
    })
  })

  test("her own item, which counts nowhere until she takes it back, answer and place and all", async () => {
    for (const title of ["one", "two", "three"]) await add(title, "CANDIDATE")
    const item = await itemOf(ada, id, "two")
    const words = { application: id, item, note: "A long note", link: "https://example.org/", doneOn: ada.today }
    await answerItem(ada, words)
    const before = await everyRow()

    const removedAt = await removeOwnItem(ada, item)
    if (!removedAt) throw new Error("It was not removed.")
    expect(await shown()).toEqual(["one", "three"])
    expect(await coreOf(id)).toEqual({ done: 0, total: 7 })
    expect(await readyAtCore()).toEqual({ done: 0, total: 5 })
    expect(await findRemoved(ada, removedAt)).toBe("two")
    expect([
      await removeOwnItem(ada, item),
      await tickItem(ada, item, false),
      await answerItem(ada, { ...words, note: "Lost" }),
      await editOwnItem(ada, { item, title: "Lost", level: "BONUS" }),
      await moveOwnItem(ada, { item, towards: "up" }),
      await finishAction(ada, { kind: "item", id: item }),
    ]).toEqual([null, false, "not found", false, false, null])

    await putBackOwnItem(ada, removedAt)
    expect(await everyRow()).toEqual(before)
    expect(await findRemoved(ada, removedAt)).toBeNull()
    expect(await coreOf(id)).toEqual({ done: 1, total: 8 })
    expect(await readyAtCore()).toEqual({ done: 1, total: 6 })
  })

  test("an open core item, which then holds up no application", async () => {
    await add("Ask Alan", "LAB")
    const held = async () =>
      (await findNextActions(ada, 100)).rows.filter((row) => JSON.stringify(row).includes("Ask Alan"))
    expect(await held()).not.toEqual([])
    await removeOwnItem(ada, await itemOf(ada, id, "Ask Alan"))
    expect(await held()).toEqual([])
    expect(await shown()).toEqual([])
  })

  test("none of the catalogue’s, which are not hers to change", async () => {
    const item = await itemOf(ada, id, "role-fit")
    const before = await everyRow()
    expect(await editOwnItem(ada, { application: id, item, title: "Mine", level: "BONUS" })).toBe(false)
    expect(await moveOwnItem(ada, { application: id, item, towards: "up" })).toBe(false)
    expect(await removeOwnItem(ada, item)).toBeNull()
    expect(await everyRow()).toEqual(before)
  })
})
