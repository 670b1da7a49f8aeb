import { execFile } from "node:child_process"
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import { promisify } from "node:util"
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3"
import Sqlite from "better-sqlite3"
import { expect, test } from "vitest"
import { copiesKept, listCopies } from "@/lib/db/copies"
import { DatabaseRefused } from "@/lib/db/errors"
import { readHistory } from "@/lib/db/history"
import { missingSql } from "@/lib/db/schema-engine"
import { prepareSqlite } from "@/lib/db/sqlite/migrations"
import { emptyPlace, freshDatabase } from "../../support/database"
import { strangeDatabases } from "../../support/strange-databases"

const history = readHistory("sqlite")
const names = history.map(({ name }) => name)
const next = { name: "99990101000000_next", sql: 'CREATE TABLE "Next" ("id" INTEGER PRIMARY KEY);' }

function at<T>(file: string, work: (database: Sqlite.Database) => T): T {
  const database = new Sqlite(file)
  try {
    return work(database)
  } finally {
    database.close()
  }
}
const execute = (file: string, sql: string) => at(file, (database) => database.exec(sql))
const read = (file: string, sql: string) => at(file, (database) => database.prepare(sql).pluck().all())
/** Does the same in a process of its own, with one more migration; prints what it applied. */
function prepareElsewhere(file: string, sql: string, timeout = 0) {
  const script = `
    import { prepareSqlite } from "./lib/db/sqlite/migrations.ts"
    import { readHistory } from "./lib/db/history.ts"
    const [file, sql] = process.argv.slice(1)
    console.log((await prepareSqlite(file, [...readHistory("sqlite"), { name: "${next.name}", sql }])).join())`
  const node = ["--import", "tsx", "--input-type=module", "-e", script, file, sql]
  return promisify(execFile)(process.execPath, node, { timeout, killSignal: "SIGKILL" })
}

const copiesOf = (file: string) => listCopies({ provider: "sqlite", file })

const addLab = `INSERT INTO "Lab" ("id", "slug", "name") VALUES ('1', 'kept', 'Kept')`

test("the history says what the schema says", async () => {
  const adapter = await new PrismaBetterSqlite3({ url: freshDatabase() }).connect()
  expect(await missingSql(adapter, readFileSync("prisma/schema.prisma", "utf8"))).toBeUndefined()
  await adapter.dispose()
})

test("a new database gets every migration, is private, and has no copy", async () => {
  const file = path.join(path.dirname(emptyPlace()), "deeper", "labward.db")
  expect(await prepareSqlite(file, history)).toEqual(names)
  expect(read(file, "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL")).toEqual(names)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
  expect(copiesOf(file)).toEqual([])
  expect(await prepareSqlite(file, history)).toEqual([])
})

test("a database with rows is copied before it changes, and the newest copies are kept", async () => {
  const file = freshDatabase()
  execute(file, addLab)
  const later = Array.from({ length: copiesKept + 1 }, (_, time) => ({
    name: `999901010000${10 + time}_next`,
    sql: next.sql.replace("Next", `Next${time}`),
  }))
  for (const [index, migration] of later.entries())
    expect(await prepareSqlite(file, [...history, ...later.slice(0, index + 1)])).toEqual([migration.name])
  const copies = copiesOf(file)
  expect(copies).toHaveLength(copiesKept)
  expect(read(copies[0] ?? "", "SELECT name FROM Lab")).toEqual(["Kept"])
  expect(read(copies[0] ?? "", "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'Next%'")).toEqual([copiesKept])
  expect(readdirSync(path.dirname(copies[0] ?? "")).filter((name) => !name.endsWith(".db"))).toEqual([])
})

test("a migration that fails leaves everything as it was, and the sentence names the copy", async () => {
  const file = freshDatabase()
  execute(file, addLab)
  const broken = { ...next, sql: `${next.sql} DROP TABLE "Lab"; INSERT INTO "Nowhere" VALUES (1);` }
  const attempt = prepareSqlite(file, [...history, broken])
  await expect(attempt).rejects.toThrow(DatabaseRefused)
  await expect(attempt).rejects.toThrow(/was left as it is: .*Nowhere.*copies\/labward-/)
  expect(read(file, "SELECT name FROM Lab")).toEqual(["Kept"])
  expect(await prepareSqlite(file, history)).toEqual([])
})

test("a migration that would orphan rows is undone", async () => {
  const file = freshDatabase()
  execute(file, `${addLab}; INSERT INTO "LabName" VALUES ('1', 'kept', 'Kept')`)
  const orphaning = { ...next, sql: `DELETE FROM "Lab";` }
  await expect(prepareSqlite(file, [...history, orphaning])).rejects.toThrow(/rows of LabName refer to/)
  expect(read(file, "SELECT name FROM Lab")).toEqual(["Kept"])
})

test("rebuilding a table keeps the rows that refer to it", async () => {
  const file = freshDatabase()
  execute(file, `${addLab}; INSERT INTO "LabName" VALUES ('1', 'kept', 'Kept')`)
  const schema = readFileSync("prisma/schema.prisma", "utf8").replace(
    /(model Lab \{[^}]*focus +String)\?/,
    '$1 @default("")',
  )
  const adapter = await new PrismaBetterSqlite3({ url: freshDatabase() }).connect()
  const sql = (await missingSql(adapter, schema)) ?? ""
  expect(sql).toContain('DROP TABLE "Lab"')
  await adapter.dispose()
  // A row without a focus cannot be taken over as it is.
  execute(file, `UPDATE "Lab" SET "focus" = ''`)
  expect(await prepareSqlite(file, [...history, { ...next, sql }])).toEqual([next.name])
  expect(read(file, "SELECT name FROM LabName")).toEqual(["Kept"])
})

test("a process killed in the middle of a migration leaves nothing half done", async () => {
  const file = freshDatabase()
  execute(file, addLab)
  // The engine comes to its last statement and never returns from it.
  const endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c;"
  await expect(prepareElsewhere(file, `${next.sql} DELETE FROM "Lab"; ${endless}`, 3_000)).rejects.toMatchObject({
    killed: true,
  })
  expect(read(file, "SELECT name FROM Lab")).toEqual(["Kept"])
  expect(await prepareSqlite(file, [...history, next])).toEqual([next.name])
})

test("two processes that start at once apply it once", async () => {
  const file = freshDatabase()
  const outcomes = await Promise.all([prepareElsewhere(file, next.sql), prepareElsewhere(file, next.sql)])
  expect(outcomes.map(({ stdout }) => stdout.trim()).sort()).toEqual(["", next.name])
  expect(copiesOf(file)).toHaveLength(1)
})

test.each(strangeDatabases)("a database that %s is refused and left as it is", async (_, sql, sentence) => {
  const file = freshDatabase()
  execute(file, sql)
  const before = readFileSync(file)
  const attempt = prepareSqlite(file, history)
  await expect(attempt).rejects.toThrow(DatabaseRefused)
  await expect(attempt).rejects.toThrow(sentence)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test("a file that is not a database is refused", async () => {
  const file = emptyPlace()
  writeFileSync(file, "Dear diary, ".repeat(1000))
  await expect(prepareSqlite(file, history)).rejects.toThrow(`${file} is not a database.`)
  expect(readFileSync(file, "utf8")).toMatch(/^Dear diary/)
})

test("a damaged database is not migrated", async () => {
  const file = freshDatabase()
  execute(file, addLab)
  const bytes = readFileSync(file)
  const [page] = at(file, (db) =>
    db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'Lab_slug_key'").pluck().all(),
  )
  bytes.fill(0x5a, (Number(page) - 1) * 4096, Number(page) * 4096)
  writeFileSync(file, bytes)
  await expect(prepareSqlite(file, [...history, next])).rejects.toThrow(/is damaged/)
})
