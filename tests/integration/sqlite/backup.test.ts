import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { copyFileSync, existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs"
import path from "node:path"
import { promisify } from "node:util"
import { expect, test } from "vitest"
import { copiesKept, listCopies, putCopyAside } from "@/lib/db/copies"
import { putDailyCopyAside } from "@/lib/db/daily-copies"
import { restoreSqlite } from "@/lib/db/sqlite/restore"
import { emptyPlace, freshDatabase } from "../../support/database"
import { addLab, at, fill, labs, located } from "../../support/lab-files"

const hour = 3_600_000
const root = path.resolve(import.meta.dirname, "../../..")

/** A command as somebody types it; what it prints, and how it ends. */
const run = (command: string, file: string, ...args: string[]) => begin(file, `scripts/${command}.ts`, ...args)

/** What a server does about copies, until that has nothing left to do. */
const keepCopies = (file: string) =>
  begin(
    file,
    "--eval",
    `import("./lib/db/daily-copies.ts").then(({ keepDailyCopies }) => keepDailyCopies({ provider: "sqlite", file: "${file}" }))`,
  )

const begin = (file: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, ["node_modules/tsx/dist/cli.mjs", ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: `file:${file}` },
  }).then(
    ({ stdout }) => ({ code: 0, told: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, told: stderr }),
  )

test("a copy made while people write is whole, holds all that was there before it, and comes back as it was", async () => {
  const file = freshDatabase()
  at(file, (database) => database.pragma("journal_mode = WAL"))
  fill(file, 400)
  let written = 0
  let writing = true
  // After each hundred pages that are copied: a copy that began anew at every write would never end.
  const writer = (async () => {
    for (; writing; written++) {
      addLab(file, `later-${written}`)
      await new Promise(setImmediate)
    }
  })()
  const before = labs(file)
  const copy = await putCopyAside(located(file))
  writing = false
  await writer
  expect(written).toBeGreaterThan(4)
  const inCopy = labs(copy)
  expect(inCopy).toEqual(expect.arrayContaining(before))
  expect(existsSync(`${copy}-wal`)).toBe(false)

  at(file, (database) => database.exec("DELETE FROM Lab"))
  const aside = await restoreSqlite(copy, file)
  expect(labs(file)).toEqual(inCopy)
  expect(labs(aside ?? "")).toEqual([])
  expect(labs(copy)).toEqual(inCopy)
}, 20_000)

test("what a copy that was killed has left goes with the next one, and one that is at work stays", async () => {
  const file = freshDatabase()
  const killed = `${await putCopyAside(located(file))}.part`
  const atWork = killed.replace(/\d{3}Z/, "999Z")
  for (const part of [killed, `${killed}-journal`, atWork]) writeFileSync(part, "")
  for (const part of [killed, `${killed}-journal`]) utimesSync(part, new Date(), new Date(Date.now() - 2 * hour))
  await putCopyAside(located(file))
  expect([killed, `${killed}-journal`, atWork].map((part) => existsSync(part))).toEqual([false, false, true])
})

test("a database whose name begins as another’s does neither takes nor names its copies", async () => {
  const file = freshDatabase()
  const copy = await putCopyAside(located(file))
  const namesake = file.replace(".db", "-2027.db")
  copyFileSync(file, namesake)
  for (let time = 0; time < copiesKept; time++) await putCopyAside(located(namesake))
  expect(listCopies(located(file))).toEqual([copy])
  expect(existsSync(copy)).toBe(true)
  await putCopyAside(located(file))
  expect(listCopies(located(namesake))).toHaveLength(copiesKept)
})

test("a damaged database is not copied over good copies", async () => {
  const file = freshDatabase()
  addLab(file, "kept")
  const copy = await putCopyAside(located(file))
  writeFileSync(file, readFileSync(file).fill(0xff, 4096, 40_960))
  await expect(putCopyAside(located(file))).rejects.toThrow()
  expect(listCopies(located(file))).toEqual([copy])
})

test.each([
  ["cut to nothing", (file: string) => writeFileSync(file, "")],
  ["emptied of its tables", (file: string) => at(file, (database) => database.exec("DELETE FROM _prisma_migrations"))],
])("a database that was %s is not copied over good copies", async (_, empty) => {
  const file = freshDatabase()
  const copy = await putCopyAside(located(file))
  empty(file)
  await expect(putCopyAside(located(file))).rejects.toThrow(`${file} holds nothing of Labward's`)
  expect(listCopies(located(file))).toEqual([copy])
})

test("a day after the last copy another is put aside, and not before", async () => {
  const file = freshDatabase()
  expect(await putDailyCopyAside(located(emptyPlace()))).toBeNull()
  expect(await putDailyCopyAside(located(file), Date.now() + 23 * hour)).toBeNull()
  const first = await putDailyCopyAside(located(file), Date.now() + 25 * hour)
  expect(listCopies(located(file))).toEqual([first])
  expect(await putDailyCopyAside(located(file), Date.now() + 23 * hour)).toBeNull()
  utimesSync(first ?? "", new Date(), new Date(Date.now() - 25 * hour))
  expect(await putDailyCopyAside(located(file))).not.toBeNull()
})

test.each([
  ["rotten", (file: string) => writeFileSync(file, readFileSync(file).fill(0xff, 8192, 40_960))],
  ["emptied", (file: string) => at(file, (database) => database.exec("DROP TABLE _prisma_migrations"))],
])("a server whose daily copy finds its file %s ends, and names the newest copy", async (_, harm) => {
  const file = freshDatabase()
  const copy = await putCopyAside(located(file))
  utimesSync(copy, new Date(), new Date(Date.now() - 25 * hour))
  const whole = await keepCopies(file)
  expect(whole).toMatchObject({ code: 0, told: "" })
  for (const made of listCopies(located(file))) utimesSync(made, new Date(), new Date(Date.now() - 25 * hour))
  const [newest = ""] = listCopies(located(file))
  harm(file)
  const harmed = await keepCopies(file)
  expect(harmed).toEqual({ code: 1, told: expect.stringContaining(`npm run restore ${newest}`) })
  expect(listCopies(located(file))).toHaveLength(2)
})

test("the two commands say what they did, and restoring asks first", async () => {
  const file = freshDatabase()
  addLab(file, "kept")
  const backup = await run("backup", file)
  const [copy = ""] = listCopies(located(file))
  expect(backup).toEqual({ code: 0, told: expect.stringContaining(copy) })
  addLab(file, "later")
  const asked = await run("restore", file, copy)
  expect(asked).toEqual({ code: 1, told: expect.stringContaining("nothing was changed") })
  expect(labs(file)).toEqual(["kept", "later"])
  const restored = await run("restore", file, copy, "--yes")
  expect(restored).toEqual({ code: 0, told: expect.stringContaining("is now as it was") })
  expect(labs(file)).toEqual(["kept"])
  expect(await run("restore", file)).toEqual({ code: 1, told: expect.stringContaining("Name the copy") })
})

test("who ends the input where restoring asks is told that nothing was changed", async ({ skip }) => {
  if (process.platform !== "linux") return skip("Only Linux has this `script`, which makes a terminal.")
  const file = freshDatabase()
  const ask = "node_modules/tsx/dist/cli.mjs scripts/restore.ts data/any.db"
  const terminal = spawn("script", ["-qec", `${process.execPath} ${ask}`, "/dev/null"], {
    env: { ...process.env, DATABASE_URL: `file:${file}` },
    timeout: 30_000,
  })
  let told = ""
  terminal.stdout.on("data", (chunk) => {
    told += chunk
    if (told.includes("Type yes: ")) terminal.stdin.write("\x04")
  })
  const [code] = await once(terminal, "exit")
  expect(told).toMatch(/Type yes: .*\s*Nothing was changed\.\s*$/)
  expect(code).toBe(1)
})
