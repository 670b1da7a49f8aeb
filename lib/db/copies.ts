import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs"
import path from "node:path"
import Sqlite from "better-sqlite3"
import { DatabaseRefused } from "@/lib/db/errors"

/** How many copies are kept: the newest. */
export const copiesKept = 14

const dayMs = 86_400_000

/**
 * Puts a consistent copy of a database aside, in `copies` beside it, while others may use it. The copy has been opened and found whole; of
 * all there are, the newest are kept. Returns its path, which carries the instant (UTC). Throws DatabaseRefused where it is damaged.
 */
export async function putCopyAside(file: string): Promise<string> {
  const folder = path.join(path.dirname(file), "copies")
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const instant = new Date().toISOString().replaceAll(":", "-")
  const copy = path.join(folder, `${path.parse(file).name}-${instant}.db`)

  // Under its own name only when it is whole: a copy cut short must never look like one.
  const unfinished = `${copy}.part`
  try {
    await copyInto(unfinished, file)
    refuseBroken(unfinished)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  renameSync(unfinished, copy)
  for (const old of listCopies(file).slice(copiesKept)) rmSync(old)
  return copy
}

/** Copies a whole database into another file, over what is there, as one transaction that others wait for or see whole. */
export async function copyInto(target: string, file: string): Promise<void> {
  const database = new Sqlite(file, { fileMustExist: true })
  try {
    await database.backup(target)
  } finally {
    database.close()
  }
}

/** Opens a database and looks at all of it. Throws DatabaseRefused where it is damaged. */
export function refuseBroken(file: string) {
  const database = new Sqlite(file, { fileMustExist: true })
  try {
    // In one file, without a log beside it that could be left behind.
    database.pragma("journal_mode = DELETE")
    const found = database.pragma("integrity_check(1)", { simple: true })
    if (found !== "ok") throw new DatabaseRefused(`${file} is damaged (${found}), so it was not used.`)
  } finally {
    database.close()
  }
}

/** Puts a copy aside where the newest is more than a day old, and so is the database. Returns its path, or null. */
export async function putDailyCopyAside(file: string, now = Date.now()): Promise<string | null> {
  if (!existsSync(file)) return null
  const [newest] = listCopies(file)
  const since = newest ? statSync(newest).mtimeMs : statSync(file).birthtimeMs
  return now - since > dayMs ? putCopyAside(file) : null
}

/** The paths of the copies of a database, newest first. */
export function listCopies(file: string): string[] {
  const folder = path.join(path.dirname(file), "copies")
  const { name } = path.parse(file)
  try {
    const ours = readdirSync(folder).filter((copy) => copy.startsWith(`${name}-`) && copy.endsWith(".db"))
    return ours
      .sort()
      .reverse()
      .map((copy) => path.join(folder, copy))
  } catch {
    return []
  }
}
