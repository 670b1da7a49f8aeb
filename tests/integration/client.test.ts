import { setTimeout as sleep } from "node:timers/promises"
import { expect, test } from "vitest"
import { closeDatabase, db, openDatabase } from "@/lib/db/client"
import { databaseLocation } from "@/lib/db/location"

test("the root client inside a transaction complains at once instead of waiting for itself", async () => {
  const mistake = db.$transaction("anyone", async (tx) => {
    await tx.lab.create({ data: { slug: "a", name: "A" } })
    return db.lab.count()
  })
  await expect(mistake).rejects.toThrow("Inside a transaction use the client that it passes in")
  expect(await db.lab.count()).toBe(0)
})

test("what a transaction began and did not await may use the root client once it is over", async () => {
  let later: Promise<number> | undefined
  await db.$transaction("anyone", async (tx) => {
    await tx.lab.create({ data: { slug: "b", name: "B" } })
    later = new Promise((resolve) => setTimeout(resolve, 50)).then(() => db.lab.count())
  })
  expect(await later).toBe(1)
})

test("a closed database opens again at the next query", async () => {
  await closeDatabase()
  expect(await db.lab.count()).toBe(1)
})

test("a transaction that takes too long is told as busy, and leaves nothing", async () => {
  const hasty = openDatabase(databaseLocation(), 100)
  const late = hasty.$transaction("anyone", async (tx) => {
    await tx.lab.create({ data: { slug: "late", name: "Late" } })
    await sleep(300)
    await tx.lab.create({ data: { slug: "later", name: "Later" } })
  })
  await expect(late).rejects.toMatchObject({ digest: "DATABASE_BUSY" })
  expect(await hasty.lab.count({ where: { slug: { startsWith: "late" } } })).toBe(0)
  await hasty.$disconnect()
})
