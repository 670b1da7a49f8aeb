import { expect, test } from "vitest"
import { addOwnItem } from "@/lib/checklists/commands"
import { db } from "@/lib/db/client"
import { trashEvidence } from "@/lib/record/commands"
import { emptyOldTrash, moveToTrash, trashDays } from "@/lib/trash/commands"
import { log } from "../support/applications"
import { record } from "../support/record"
import { signUp } from "../support/viewer"

const dayMs = 86_400_000

test("an item that Ada removed goes for good after thirty days", async () => {
  const ada = await signUp("Ada")
  const id = await log(ada)
  for (const title of ["kept", "old", "recent"])
    await addOwnItem(ada, { application: id, title, scope: "APPLICATION", level: "CORE" })
  const age = async (title: string, days: number) => {
    const removedAt = new Date(Date.now() - days * dayMs)
    await db.checklistItem.updateMany({ where: { ownerId: ada.id, title }, data: { removedAt } })
  }
  await age("old", trashDays + 1)
  await age("recent", trashDays - 1)
  await emptyOldTrash()
  const left = await db.checklistItem.findMany({ where: { ownerId: ada.id, slug: null }, orderBy: { position: "asc" } })
  expect(left.map(({ title }) => title)).toEqual(["kept", "recent"])
})

test("what has been in Ada’s trash for thirty days goes for good, applications and entries alike, and nothing else does", async () => {
  const ada = await signUp("Ada")
  const [kept, old, recent] = [await log(ada), await log(ada), await log(ada)]
  const [paper, oldPaper, recentPaper] = [
    await record(ada, "PUBLICATION"),
    await record(ada, "PUBLICATION"),
    await record(ada, "PROJECT"),
  ]
  await moveToTrash(ada, [old, recent])
  for (const id of [oldPaper, recentPaper]) await trashEvidence(ada, id)
  const now = new Date()
  const ago = (days: number) => new Date(now.getTime() - days * dayMs)
  const age = async (ids: string[], trashedAt: Date) => {
    await db.application.updateMany({ where: { id: { in: ids } }, data: { trashedAt } })
    await db.evidence.updateMany({ where: { id: { in: ids } }, data: { trashedAt } })
  }
  await age([old, oldPaper], ago(trashDays + 1))
  await age([recent, recentPaper], ago(trashDays - 1))

  await emptyOldTrash(now)
  const ofAda = { where: { ownerId: ada.id }, orderBy: { id: "asc" }, select: { id: true } } as const
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).toSorted()
  expect(ids(await db.application.findMany(ofAda))).toEqual([kept, recent].toSorted())
  expect(ids(await db.evidence.findMany(ofAda))).toEqual([paper, recentPaper].toSorted())
})
