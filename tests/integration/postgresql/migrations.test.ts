import { execFile } from "node:child_process"
import { copyFileSync, readdirSync, rmSync } from "node:fs"
import { promisify } from "node:util"
import pg from "pg"
import { afterAll, expect, inject, test } from "vitest"
import { copiesKept, listCopies, putCopyAside } from "@/lib/db/copies"
import { draftForPostgresql } from "@/lib/db/draft-migration"
import { DatabaseRefused } from "@/lib/db/errors"
import { readHistory } from "@/lib/db/history"
import { preparePostgresql } from "@/lib/db/postgresql/migrations"
import { createDatabase } from "../../support/postgresql"
import { strangeDatabases } from "../../support/strange-databases"

const history = readHistory("postgresql")
const names = history.map(({ name }) => name)
const next = { name: "99990101000000_next", sql: `CREATE TABLE "Next" ("id" INTEGER PRIMARY KEY);` }
const server = inject("templateUrl")

const ask = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat()
  } finally {
    await client.end()
  }
}

const made: string[] = []
const migrated = async () => {
  const url = await createDatabase(server, server)
  made.push(url)
  return url
}
afterAll(() => {
  for (const copy of made.flatMap((url) => listCopies({ provider: "postgresql", url }))) rmSync(copy)
})

/** Does the same in a process of its own, with a migration more where there is one; prints what it applied. */
const prepareElsewhere = async (url: string, more = "") => {
  const script = `
    import { preparePostgresql } from "./lib/db/postgresql/migrations.ts"
    import { readHistory } from "./lib/db/history.ts"
    const [url, sql] = process.argv.slice(1)
    const more = sql ? [{ name: "${next.name}", sql }] : []
    console.log((await preparePostgresql(url, [...readHistory("postgresql"), ...more])).join())`
  const node = ["--import", "tsx", "--input-type=module", "-e", script, url, more]
  return (await promisify(execFile)(process.execPath, node)).stdout.trim()
}

test("both histories have the same names, and this one says what the schema says", async () => {
  expect(names).toEqual(readdirSync("prisma/migrations/sqlite").filter((name) => !name.endsWith(".toml")))
  expect(await draftForPostgresql(server)).toBeUndefined()
})

test("all text is compared by its characters, whatever language the database was made for", async () => {
  const others = await ask(
    await migrated(),
    `SELECT table_name || '.' || column_name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' AND data_type = 'text'
       AND collation_name IS DISTINCT FROM 'C'`,
  )
  expect(others).toEqual([])
})

test("ten processes that start at once on a new database apply each migration once", async () => {
  const url = await createDatabase(server)
  const applied = await Promise.all(Array.from({ length: 10 }, () => prepareElsewhere(url)))
  expect(applied.toSorted().filter(Boolean)).toEqual([names.join()])
  expect(await ask(url, "SELECT migration_name FROM _prisma_migrations ORDER BY 1")).toEqual(names)
}, 180_000)

test("ten processes that start at once on a database of before make one copy, and it takes the place of one", async () => {
  const location = { provider: "postgresql", url: await migrated() } as const
  const first = await putCopyAside(location)
  const older = Array.from({ length: copiesKept }, (_, year) => first.replace(/-\d{4}-/, `-${2001 + year}-`))
  for (const copy of older) copyFileSync(first, copy)
  rmSync(first)
  const applied = await Promise.all(Array.from({ length: 10 }, () => prepareElsewhere(location.url, next.sql)))
  expect(applied.filter(Boolean)).toEqual([next.name])
  const [newest, ...kept] = listCopies(location)
  expect(older).not.toContain(newest)
  expect(kept).toEqual(older.slice(1).reverse())
}, 180_000)

test("a copy that cannot be written is told, and the migration done without", async () => {
  const url = await migrated()
  const full = async () => {
    throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" })
  }
  expect(await preparePostgresql(url, [...history, next], full)).toEqual([next.name])
})

test("a migration that fails leaves everything as it was", async () => {
  const url = await migrated()
  await ask(url, `INSERT INTO "Lab" ("id", "slug", "name") VALUES ('1', 'kept', 'Kept')`)
  const broken = { ...next, sql: `${next.sql} DROP TABLE "Lab" CASCADE; INSERT INTO "Nowhere" VALUES (1);` }
  const attempt = preparePostgresql(url, [...history, broken])
  await expect(attempt).rejects.toThrow(DatabaseRefused)
  await expect(attempt).rejects.toThrow(/was left as it is: .*Nowhere/)
  expect(await ask(url, `SELECT name FROM "Lab"`)).toEqual(["Kept"])
  expect(await preparePostgresql(url, [...history, next])).toEqual([next.name])
})

test.each(strangeDatabases)("a database that %s is refused", async (_, sql, sentence) => {
  const url = await migrated()
  await ask(url, sql)
  await expect(preparePostgresql(url, history)).rejects.toThrow(sentence)
})

test.each([
  ["a port where nobody is", (url: URL) => Object.assign(url, { port: "9" }), /does not answer at postgres:\/\/127/],
  ["a wrong password", (url: URL) => Object.assign(url, { password: "wrong" }), /refused to open/],
  ["a database that is not there", (url: URL) => Object.assign(url, { pathname: "/nowhere" }), /refused to open/],
])("%s is told in a sentence without the password", async (_, change, sentence) => {
  const url = change(new URL(server))
  const failure = await preparePostgresql(url.href, history).catch((error: Error) => error)
  expect(failure).toBeInstanceOf(DatabaseRefused)
  expect(`${failure}`).toMatch(sentence)
  expect(`${failure}`).not.toContain(new URL(server).password)
})
