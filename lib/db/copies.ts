import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs"
import path from "node:path"
import { dataFolder, type Location } from "@/lib/db/location"

/** How many copies are kept: the newest. */
export const copiesKept = 14

const hourMs = 3_600_000

/** What makes a copy of a database. */
export type PutAside = (location: Location) => Promise<unknown>

/** Adds a copy of a database, and of all there are then keeps the newest. Returns its path. Throws as addCopy does. */
export async function putCopyAside(location: Location): Promise<string> {
  const copy = await addCopy(location)
  // Another process may be at the same.
  for (const old of listCopies(location).slice(copiesKept)) rmSync(old, { force: true })
  return copy
}

/**
 * Puts a consistent copy of a database aside, in `copies` beside what else the instance keeps, while others may use it. The copy has been
 * read through and found whole. Returns its path, which carries the instant (UTC). Throws DatabaseRefused where the database is damaged or
 * holds nothing of Labward's, or cannot be copied from here.
 */
export async function addCopy(location: Location): Promise<string> {
  const { folder, stem, extension } = placeOf(location)
  mkdirSync(/* turbopackIgnore: true */ folder, { recursive: true, mode: 0o700 })
  sweepUnfinished(location)
  const instant = new Date().toISOString().replaceAll(":", "-")
  const copy = path.join(/* turbopackIgnore: true */ folder, `${stem}${instant}${extension}`)

  // Under its own name only when it is whole: a copy cut short must never look like one.
  const unfinished = `${copy}.part`
  try {
    await copyWhole(location, unfinished)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  renameSync(unfinished, copy)
  return copy
}

// What a process that was killed has left. One that is at work wrote to its own a moment ago.
function sweepUnfinished(location: Location) {
  for (const left of filesOf(location, String.raw`\.part(-journal)?`))
    if (Date.now() - (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? 0) > hourMs) rmSync(left, { force: true })
}

async function copyWhole(location: Location, target: string) {
  if (location.provider === "postgresql") {
    const { dump } = await import("@/lib/db/postgresql/copies")
    return dump(location.url, target)
  }
  const { copyInto, refuseBroken, refuseEmpty } = await import("@/lib/db/sqlite/copies")
  await copyInto(target, location.file)
  await refuseBroken(target, location.file)
  refuseEmpty(target, location.file)
}

/** The paths of the copies of a database, newest first. */
export const listCopies = (location: Location): string[] => filesOf(location, "")

// To the letter: of two databases in one folder one may be named as the other begins.
function filesOf(location: Location, ending: string): string[] {
  const { folder, stem, extension } = placeOf(location)
  const rest = new RegExp(`^${instantPattern}\\${extension}${ending}$`)
  try {
    return readdirSync(/* turbopackIgnore: true */ folder)
      .filter((name) => name.startsWith(stem) && rest.test(name.slice(stem.length)))
      .sort()
      .reverse()
      .map((name) => path.join(/* turbopackIgnore: true */ folder, name))
  } catch {
    return []
  }
}

const instantPattern = String.raw`\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z`

function placeOf(location: Location) {
  if (location.provider === "sqlite") {
    const { dir, name } = path.parse(location.file)
    return { folder: path.join(dir, "copies"), stem: `${name}-`, extension: ".db" }
  }
  const name = path.posix.basename(new URL(location.url).pathname)
  return { folder: path.join(dataFolder(), "copies"), stem: `${name}-`, extension: ".dump" }
}
