import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs"
import path from "node:path"
import Sqlite from "better-sqlite3"
import { addCopy } from "@/lib/db/copies"
import { isDamage } from "@/lib/db/damage"
import { DatabaseRefused } from "@/lib/db/errors"
import { readHistory } from "@/lib/db/history"
import { copyInto, refuseBroken } from "@/lib/db/sqlite/copies"
import { createPrivately, missingFrom, prepareSqlite } from "@/lib/db/sqlite/migrations"

/**
 * Brings a copy back as the database, and up to this version. Returns where the database that was there is put aside, or null where there was
 * none. Throws DatabaseRefused, with nothing changed, where the copy is no whole database of Labward's.
 */
export async function restoreSqlite(copy: string, file: string): Promise<string | null> {
  if (!existsSync(copy)) throw new DatabaseRefused(`There is no file ${copy}.`)
  if (path.resolve(copy) === path.resolve(file)) throw new DatabaseRefused(`${copy} is the database itself.`)
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  // What is looked at is another copy, so that the one to bring back stays as it is; beside the database, so that it can take its place.
  const folder = mkdtempSync(path.join(path.dirname(file), "restoring-"))
  try {
    const examined = path.join(folder, "copy.db")
    await examine(copy, examined)
    await bringUp(examined, copy)
    return await replace(file, examined)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function examine(copy: string, examined: string) {
  try {
    createPrivately(examined)
    await copyInto(examined, copy)
    await refuseBroken(examined, copy)
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

// As it was it is in the copy already: another would only take the place of an older one.
const noCopy = async () => {}

async function bringUp(examined: string, copy: string) {
  await prepareSqlite(examined, readHistory("sqlite"), noCopy).catch((error: Error) => {
    throw new DatabaseRefused(error.message.replaceAll(examined, copy), { cause: error })
  })
}

async function replace(file: string, examined: string): Promise<string | null> {
  const aside = existsSync(file) ? await putAside(file) : null
  if (aside && !aside.damaged) {
    await copyInto(file, examined)
    return aside.path
  }
  // The log of a database that is gone would be taken for this one's.
  for (const part of ["-wal", "-shm"]) rmSync(file + part, { force: true })
  renameSync(examined, file)
  return aside?.path ?? null
}

// A database that is damaged or was emptied is why somebody restores: it is kept all the same, as it is.
async function putAside(file: string): Promise<{ path: string; damaged: boolean }> {
  try {
    // None goes for it: it might be the one that is brought back.
    return { path: await addCopy({ provider: "sqlite", file }), damaged: false }
  } catch (error) {
    if (!isDamage(error)) throw error
    const aside = `${file}.damaged-${new Date().toISOString().replaceAll(":", "-")}`
    for (const part of ["", "-wal", "-shm"]) if (existsSync(file + part)) cpSync(file + part, aside + part)
    return { path: aside, damaged: true }
  }
}
