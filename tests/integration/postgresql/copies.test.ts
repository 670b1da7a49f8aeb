import { constants } from "node:buffer"
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { db } from "@/lib/db/client"
import { copiesKept, listCopies, putCopyAside } from "@/lib/db/copies"
import { databaseLocation } from "@/lib/db/location"
import { bringBack } from "@/lib/db/postgresql/copies"
import { restoreCopy } from "@/lib/db/restore"
import { syncDirectory } from "@/lib/labs/commands"
import { log } from "../../support/applications"
import { createDatabase, dropDatabase } from "../../support/postgresql"
import { everyRow } from "../../support/rows"
import { readTables } from "../../support/tables"
import { signUp } from "../../support/viewer"

const location = databaseLocation()
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "labward-copies-"))
  await syncDirectory()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  for (const copy of listCopies(location)) rmSync(copy)
})

test("a copy made while others write is whole, and comes back as it was, all of it", async () => {
  const ada = await signUp("Ada")
  const logged = await Promise.all(Array.from({ length: 5 }, (_, n) => log(ada, { title: `Ångström & Söhne ${n} 🧪` })))
  let writing = true
  const writer = (async () => {
    for (let n = 0; writing; n++) await log(ada, { title: `Later ${n}` })
  })()
  const copy = await putCopyAside(location)
  writing = false
  await writer
  expect(listCopies(location)[0]).toBe(copy)

  await db.application.deleteMany()
  await db.lab.deleteMany()
  const aside = await restoreCopy(copy, location)
  expect(aside).not.toBeNull()
  const { applications, items, labs } = await everyRow()
  expect(applications.map(({ id }) => id)).toEqual(expect.arrayContaining(logged))
  for (const { id, events } of applications) {
    expect(events).toHaveLength(1)
    expect(items.some(({ applicationId }) => applicationId === id)).toBe(true)
  }
  expect(labs.length).toBeGreaterThan(5)
  // And it goes on from there.
  expect(await log(ada)).toEqual(expect.any(String))
})

test("the oldest copy brings back every row of every table, and is there afterwards", async () => {
  const ada = await signUp("Ada")
  await log(ada, { notes: "Tabs\tand \\.\nlines, “quotes” and 'more' 🧪" })
  const before = await readTables()
  const newest = await putCopyAside(location)
  const oldest = newest.replace(/-\d{4}-/, "-2020-")
  copyFileSync(newest, oldest)
  for (let year = 2021; listCopies(location).length < copiesKept; year++)
    copyFileSync(newest, newest.replace(/-\d{4}-/, `-${year}-`))
  await db.application.updateMany({ data: { notes: null } })
  await db.checklistItem.deleteMany()
  await restoreCopy(oldest, location)
  expect(await readTables()).toEqual(before)
  expect(existsSync(oldest)).toBe(true)
})

test("a database that was emptied is not copied over good copies", async () => {
  const url = await createDatabase(inject("templateUrl"))
  const emptied = { provider: "postgresql", url } as const
  await expect(putCopyAside(emptied)).rejects.toThrow(/holds nothing of Labward's/)
  expect(listCopies(emptied)).toEqual([])
  await dropDatabase(url)
})

test("more rows than one text could hold are copied, and come back", async () => {
  const row = 2 ** 23
  const rows = Math.ceil(constants.MAX_STRING_LENGTH / row) + 1
  await db.$executeRaw`INSERT INTO "Lab" ("id", "slug", "name", "focus")
    SELECT 'long-' || n, 'long-' || n, 'Long', repeat('x', ${row}::int) FROM generate_series(1, ${rows}::int) n`
  const copy = await putCopyAside(location)
  await db.lab.deleteMany({ where: { name: "Long" } })
  await restoreCopy(copy, location)
  expect(await db.lab.count({ where: { name: "Long" } })).toBe(rows)
  await db.lab.deleteMany({ where: { name: "Long" } })
}, 120_000)

const emptied = "DROP SCHEMA public CASCADE; CREATE SCHEMA public;"

test("where a copy ends half-way after all, nothing is changed", async () => {
  const copy = await putCopyAside(location)
  const before = await readTables()
  const cut = path.join(folder, "half.dump")
  const bytes = readFileSync(copy)
  writeFileSync(cut, bytes.subarray(0, bytes.length / 2))
  await expect(bringBack(cut, process.env.DATABASE_URL ?? "", emptied)).rejects.toThrow(/pg_restore failed/)
  expect(await readTables()).toEqual(before)
})

test("a copy that was cut short, or is none, is refused, and nothing is changed", async () => {
  const copy = await putCopyAside(location)
  const before = await everyRow()
  const [cut, diary] = [path.join(folder, "cut.dump"), path.join(folder, "diary.dump")]
  const bytes = readFileSync(copy)
  writeFileSync(cut, bytes.subarray(0, bytes.length / 2))
  writeFileSync(diary, "Dear diary, ".repeat(1000))
  for (const file of [cut, diary])
    await expect(restoreCopy(file, location)).rejects.toThrow(/is damaged or no copy, so nothing was changed/)
  await expect(restoreCopy(path.join(folder, "absent"), location)).rejects.toThrow(/There is no file/)
  expect(await everyRow()).toEqual(before)
})
