import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import Sqlite from "better-sqlite3"
import { putCopyAside } from "@/lib/db/copies"
import { DatabaseRefused } from "@/lib/db/errors"
import { readHistory } from "@/lib/db/history"
import { copyInto, refuseBroken } from "@/lib/db/sqlite/copies"
import { missingFrom, prepareSqlite } from "@/lib/db/sqlite/migrations"

/**
 * Brings a copy back as the database, and up to this version. Returns where the database that was there is put aside, or null where there was
 * none. Throws DatabaseRefused, with nothing changed, where the copy is no whole database of Labward's.
 */
export async function restoreSqlite(copy: string, file: string): Promise<string | null> {
  if (!existsSync(copy)) throw new DatabaseRefused(`There is no file ${copy}.`)
  if (path.resolve(copy) === path.resolve(file)) throw new DatabaseRefused(`${copy} is the database itself.`)
  // What is looked at is another copy, so that the one to bring back stays as it is.
  const folder = mkdtempSync(path.join(os.tmpdir(), "labward-restore-"))
  try {
    const examined = path.join(folder, "copy.db")
    await examine(copy, examined)
    const aside = existsSync(file) ? await putAside(file) : null
    // The log of a database that is gone would be taken for this one's.
    if (!existsSync(file)) removeLog(file)
    await copyInto(file, examined)
    await prepareSqlite(file, readHistory("sqlite"))
    return aside
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const examine = async (copy: string, examined: string) => {
  try {
    await copyInto(examined, copy)
    refuseBroken(examined)
  } catch (error) {
    throw new DatabaseRefused(`${copy} is damaged or no database, so nothing was changed.`, { cause: error })
  }
  const database = new Sqlite(examined, { readonly: true })
  try {
    const history = readHistory("sqlite")
    if (missingFrom(database, history).length === history.length)
      throw new DatabaseRefused(`${copy} is not a database of Labward’s, so nothing was changed.`)
  } finally {
    database.close()
  }
}

// A database that is damaged is why somebody restores: it is kept all the same, as it is.
const putAside = async (file: string): Promise<string | null> => {
  try {
    return await putCopyAside({ provider: "sqlite", file })
  } catch (error) {
    if (!isDamaged(error)) throw error
    const aside = `${file}.damaged-${new Date().toISOString().replaceAll(":", "-")}`
    for (const part of ["", "-wal", "-shm"]) if (existsSync(file + part)) cpSync(file + part, aside + part)
    rmSync(file)
    return aside
  }
}

const removeLog = (file: string) => {
  for (const part of ["-wal", "-shm"]) rmSync(file + part, { force: true })
}

const isDamaged = (error: unknown): boolean =>
  error instanceof DatabaseRefused ||
  (error instanceof Sqlite.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code))
