import { execFile } from "node:child_process"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { promisify } from "node:util"
import { type Migration, readHistory } from "@/lib/db/history"
import { preparePostgresql } from "@/lib/db/postgresql/migrations"
import { prepareSqlite } from "@/lib/db/sqlite/migrations"
import type { Outcome } from "./outcome"
import { contentsOf, fillWithRows, missingFrom } from "./rows"
import type { Kind, Store } from "./stores"

const root = path.resolve(import.meta.dirname, "../..")

type Making = () => Promise<Store>

/** Brings a database with rows from every earlier version to this one: every row and every column of before is there as it was. */
export async function upgradesKeepRows(database: Kind, make: Making): Promise<Outcome> {
  const history = readHistory(database)
  const failures: string[] = []
  let rows = 0
  for (let known = 1; known < history.length; known++) {
    const store = await make()
    const before = await filledAt(store, history.slice(0, known))
    await prepare(store, history)
    const missing = missingFrom(await contentsOf(store), before)
    failures.push(...missing.map((what) => `From version ${known}: ${what}`))
    for (const table of before.values()) rows += table.length
    await store.remove()
  }
  const figures = { "earlier versions": history.length - 1, "rows compared": rows }
  return { fault: "upgrade from every earlier version", database, figures, failures }
}

/**
 * Kills a migration before each statement, or before every so-manieth: nothing of it is there, and every row of before is; started again it
 * comes to its end.
 */
export async function survivesKilledMigration(database: Kind, make: Making, every = 1): Promise<Outcome> {
  const history = readHistory(database)
  const failures: string[] = []
  let kills = 0
  for (let statement = 1, killed = true; killed; statement += every) {
    const store = await make()
    const before = await filledAt(store, history.slice(0, 1))
    killed = await migrateUntil(store, statement)
    if (killed) {
      kills++
      const wrong = await wrongAfter(store, history, before)
      failures.push(...wrong.map((what) => `Killed before statement ${statement}: ${what}`))
    }
    await store.remove()
  }
  return { fault: "a migration killed", database, figures: { "statements, killed before each": kills }, failures }
}

async function wrongAfter(store: Store, history: Migration[], before: Awaited<ReturnType<typeof contentsOf>>) {
  // PostgreSQL hears of the end of a client a moment later.
  if (store.kind === "postgresql") await sleep(100)
  const left = await contentsOf(store)
  const done = await store.read<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL",
  )
  const isBefore = done.length === 1 && [...left.keys()].join() === [...before.keys()].join()
  const again = await prepare(store, history).catch((error: Error) => error)
  return [
    ...(isBefore || done.length === history.length ? [] : ["it is half migrated"]),
    ...missingFrom(left, before),
    ...(again instanceof Error ? [`it does not start again: ${again.message}`] : []),
    ...missingFrom(await contentsOf(store), before).map((what) => `started again, ${what}`),
  ]
}

const prepare = ({ file, url }: Store, history: Migration[]) =>
  file ? prepareSqlite(file, history) : preparePostgresql(url, history)

async function filledAt(store: Store, history: Migration[]) {
  await prepare(store, history)
  await fillWithRows(store, 20)
  return contentsOf(store)
}

/** Migrates in a process of its own that dies before its n-th statement; false where it came to its end first. */
async function migrateUntil({ kind, url }: Store, statement: number): Promise<boolean> {
  const node = ["--import", "tsx", "--input-type=module", "-e", dying + statements[kind], `${statement}`]
  const env = { ...process.env, DATABASE_URL: url }
  return promisify(execFile)(process.execPath, node, { cwd: root, env }).then(
    () => false,
    (error: { signal?: string }) => {
      if (error.signal === "SIGKILL") return true
      throw error
    },
  )
}

const dying = `
  let left = Number(process.argv[1])
  const dieInTime = () => --left === 0 && process.kill(process.pid, "SIGKILL")
  const begin = async () => (await import("./lib/db/migrations.ts")).prepareDatabase()
`

// SQLite gets a script statement by statement, so that each is a place to die at; to PostgreSQL a script is one.
const statements = {
  sqlite: `
    import Sqlite from "better-sqlite3"
    const { exec, prepare } = Sqlite.prototype
    Sqlite.prototype.exec = function (sql) {
      for (const each of sql.split(/(?<=;)\\s*\\n/)) {
        dieInTime()
        exec.call(this, each)
      }
      return this
    }
    Sqlite.prototype.prepare = function (sql) {
      dieInTime()
      return prepare.call(this, sql)
    }
    await begin()`,
  postgresql: `
    import pg from "pg"
    const { query } = pg.Client.prototype
    pg.Client.prototype.query = function (...asked) {
      dieInTime()
      return query.apply(this, asked)
    }
    await begin()`,
}
