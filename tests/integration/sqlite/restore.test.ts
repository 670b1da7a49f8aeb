import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import Sqlite from "better-sqlite3"
import { expect, test } from "vitest"
import { copiesKept, listCopies, putCopyAside } from "@/lib/db/copies"
import { readHistory } from "@/lib/db/history"
import { prepareSqlite } from "@/lib/db/sqlite/migrations"
import { restoreSqlite } from "@/lib/db/sqlite/restore"
import { emptyPlace, freshDatabase } from "../../support/database"
import { addLab, labs, located } from "../../support/lab-files"

test("a copy is restored where there is no database any more, and where there is a damaged one", async () => {
  const file = freshDatabase()
  addLab(file, "kept")
  const copy = await putCopyAside(located(file))
  const elsewhere = emptyPlace()
  expect(await restoreSqlite(copy, elsewhere)).toBeNull()
  expect(labs(elsewhere)).toEqual(["kept"])

  const bytes = readFileSync(file)
  bytes.fill(0xff, 4096, bytes.length / 2)
  writeFileSync(file, bytes)
  const aside = await restoreSqlite(copy, file)
  expect(aside).toContain(".damaged-")
  expect(readFileSync(aside ?? "")).toEqual(bytes)
  expect(labs(file)).toEqual(["kept"])
})

test("what is damaged, cut short, another's or not there is refused, and changes nothing", async () => {
  const file = freshDatabase()
  addLab(file, "kept")
  const [damaged, short, other, text] = ["damaged", "short", "other", "text"].map((name) =>
    path.join(path.dirname(file), `${name}.db`),
  ) as [string, string, string, string]
  copyFileSync(file, damaged)
  const bytes = readFileSync(file)
  writeFileSync(damaged, Buffer.from(bytes).fill(0xff, 4096, 40_960))
  writeFileSync(short, bytes.subarray(0, bytes.length / 2))
  writeFileSync(text, "not a database, whatever it is called")
  const database = new Sqlite(other)
  database.exec("CREATE TABLE Notes (words TEXT)")
  database.close()
  for (const [copy, why] of [
    [damaged, /damaged or no database/],
    [short, /damaged or no database/],
    [text, /damaged or no database/],
    [other, /not Labward/],
    [path.join(path.dirname(file), "nowhere.db"), /no file/],
    [file, /the database itself/],
  ] as const)
    await expect(restoreSqlite(copy, file), copy).rejects.toThrow(why)
  expect(labs(file)).toEqual(["kept"])
  expect(listCopies(located(file))).toEqual([])
})

test("the oldest copy can be brought back, and is there afterwards", async () => {
  const file = emptyPlace()
  await prepareSqlite(file, readHistory("sqlite").slice(0, 1))
  addLab(file, "oldest")
  const copies: string[] = []
  while (copies.length < copiesKept) copies.unshift(await putCopyAside(located(file)))
  const oldest = copies.at(-1) ?? ""
  const aside = await restoreSqlite(oldest, file)
  expect(labs(file)).toEqual(["oldest"])
  expect(listCopies(located(file))).toEqual([aside, ...copies])
})

test("a database that was cut to nothing is kept as it is, and takes no copy’s place", async () => {
  const file = freshDatabase()
  addLab(file, "kept")
  const copy = await putCopyAside(located(file))
  writeFileSync(file, "")
  expect(await restoreSqlite(copy, file)).toContain(".damaged-")
  expect(labs(file)).toEqual(["kept"])
  expect(listCopies(located(file))).toEqual([copy])
})

test("a damaged database is there until what replaces it is, whole and private", async () => {
  const file = freshDatabase()
  const copy = await putCopyAside(located(file))
  writeFileSync(file, readFileSync(file).fill(0xff, 4096, 40_960))
  let looking = true
  const found = new Set<boolean>()
  const watch = (async () => {
    while (looking) {
      found.add(existsSync(file) && statSync(file).size > 0)
      await new Promise(setImmediate)
    }
  })()
  await restoreSqlite(copy, file)
  looking = false
  await watch
  expect([...found]).toEqual([true])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})
