import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import path from "node:path"
import Sqlite from "better-sqlite3"

const kept = 5

/**
 * Puts a consistent copy of a database aside, in `copies` beside it, while others may use it; keeps the newest five.
 * Returns the copy's path, which carries the instant (UTC) in its name.
 */
export async function putCopyAside(file: string): Promise<string> {
  const folder = path.join(path.dirname(file), "copies")
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const instant = new Date().toISOString().replaceAll(":", "-")
  const copy = path.join(folder, `${path.parse(file).name}-${instant}.db`)

  // Under its own name only when it is whole: a copy cut short must never look like one.
  const unfinished = `${copy}.part`
  const database = new Sqlite(file, { fileMustExist: true })
  try {
    await database.backup(unfinished)
  } finally {
    database.close()
  }
  renameSync(unfinished, copy)
  for (const old of listCopies(file).slice(kept)) rmSync(old)
  return copy
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
