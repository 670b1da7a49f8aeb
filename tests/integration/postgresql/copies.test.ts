import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { db } from "@/lib/db/client"
import { listCopies, putCopyAside } from "@/lib/db/copies"
import { databaseLocation } from "@/lib/db/location"
import { restoreCopy } from "@/lib/db/restore"
import { syncDirectory } from "@/lib/labs/commands"
import { log } from "../../support/applications"
import { everyRow } from "../../support/rows"
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
