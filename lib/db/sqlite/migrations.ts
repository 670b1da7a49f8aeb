import { closeSync, mkdirSync, openSync, statSync } from "node:fs"
import path from "node:path"
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3"
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils"
import Sqlite from "better-sqlite3"
import { listCopies, type PutAside, putCopyAside } from "@/lib/db/copies"
import { DatabaseBusy, DatabaseRefused } from "@/lib/db/errors"
import { type Migration, pendingMigrations, type Recorded, recordedSql } from "@/lib/db/history"
import { fullCodes, sqliteCode, whileBusy } from "@/lib/db/sqlite/patience"

// Another process that starts at the same moment may have a large database to copy and change.
const patience = 60_000

/**
 * Creates a database file where it is missing, looks whether it is whole, puts a copy aside and applies the migrations that it lacks, all of
 * them or none. Returns their names. Throws DatabaseRefused when it cannot be served by this version.
 */
export async function prepareSqlite(
  file: string,
  history: Migration[],
  putAside: PutAside = putCopyAside,
): Promise<string[]> {
  try {
    createPrivately(file)
    await whileBusy(() => look(file, refuseDamaged), patience)
    const pending = await whileBusy(() => look(file, (database) => missingFrom(database, history)), patience)
    if (pending.length === history.length) refuseEmptied(file)
    return pending.length === 0 ? [] : await migrate(file, history, putAside)
  } catch (error) {
    throw inOneSentence(error, file)
  }
}

/** Makes a file before SQLite can make it, which would let every account of the machine read it. */
export function createPrivately(file: string) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, "a", 0o600))
}

/** The names of the migrations that an open database lacks. Throws DatabaseRefused for one that is not of this version's history. */
export function missingFrom(database: Sqlite.Database, history: Migration[]): string[] {
  const tables = database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  const recorded = tables.includes("_prisma_migrations") ? database.prepare<[], Recorded>(recordedSql).all() : []
  return pendingMigrations(tables, recorded, history)
}

function look<T>(file: string, at: (database: Sqlite.Database) => T): T {
  const database = new Sqlite(file, { fileMustExist: true, timeout: 0 })
  try {
    return at(database)
  } finally {
    database.close()
  }
}

/**
 * Everything happens in one transaction around the schema engine, so a process killed half-way leaves nothing behind,
 * and a second one that starts meanwhile waits for the write lock and then finds the work done.
 */
async function migrate(file: string, history: Migration[], putAside: PutAside): Promise<string[]> {
  const adapter = await new PrismaBetterSqlite3({ url: file, timeout: 0 }).connect()
  try {
    // WAL lets the copy be read beside the open transaction. Foreign keys cannot be turned off inside one, and rebuilding
    // a table with them on would delete the rows that refer to it.
    const setUp = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE"
    await whileBusy(() => adapter.executeScript(setUp), patience)
    const pending = look(file, (database) => missingFrom(database, history))
    if (pending.length === 0) return []
    if (pending.length < history.length) await putAside({ provider: "sqlite", file })
    const { applyMigrations } = await import("@/lib/db/schema-engine")
    const applied = await applyMigrations(adapter, history)
    await refuseOrphans(adapter)
    await adapter.executeScript("COMMIT")
    return applied
  } finally {
    // Closing rolls back what was not committed.
    await adapter.dispose()
  }
}

// The whole look, which compares every index with its table, takes a second of CPU for a hundred megabytes; the quick one a tenth of that.
const wholeLookBytes = 64 * 1024 * 1024

function refuseDamaged(database: Sqlite.Database) {
  const look = statSync(database.name).size <= wholeLookBytes ? "integrity_check(1)" : "quick_check(1)"
  if (database.pragma(look, { simple: true }) !== "ok") throw new Sqlite.SqliteError("damaged", "SQLITE_CORRUPT")
}

// A file that was lost or cut to nothing would become a new instance, and nobody would look for the copies.
function refuseEmptied(file: string) {
  const [copy] = listCopies({ provider: "sqlite", file })
  if (copy)
    throw new DatabaseRefused(
      `The database ${file} is empty, though there are copies of it: bring one back with npm run restore, or move them away to begin anew.`,
    )
}

async function refuseOrphans(adapter: SqlDriverAdapter) {
  const { rows } = await adapter.queryRaw({ sql: "PRAGMA foreign_key_check", args: [], argTypes: [] })
  if (rows.length > 0) throw new Error(`${rows.length} rows of ${rows[0]?.[0]} refer to rows that would be gone`)
}

function inOneSentence(error: unknown, file: string): DatabaseRefused {
  const [copy] = listCopies({ provider: "sqlite", file })
  const newest = copy ? ` Its newest copy is ${copy}.` : ""
  const sentence = (what: string) => new DatabaseRefused(what + newest, { cause: error })
  if (error instanceof DatabaseRefused) return sentence(error.message)
  if (error instanceof DatabaseBusy)
    return sentence(`Another process has held ${file} for a minute: stop it, then start again.`)
  const code = sqliteCode(error)
  if (code === "SQLITE_NOTADB") return sentence(`${file} is not a database.`)
  if (code.startsWith("SQLITE_CORRUPT")) return sentence(`The database ${file} is damaged, and was left as it is.`)
  if (/^(EACCES|EROFS|EPERM|ENOTDIR|EEXIST|EISDIR|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(code))
    return sentence(`Labward may not write the database ${file}: give its folder to the account that runs it.`)
  if (fullCodes.test(code))
    return sentence(`The disk of the database ${file} is full, and it was left as it is: make room, then start again.`)
  if (/^(EIO$|SQLITE_IOERR)/.test(code))
    return sentence(`The disk of the database ${file} cannot be read or written (${code}): look at that first.`)
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error)
  return sentence(`The database could not be brought up to date, and was left as it is: ${reason}.`)
}
