import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import Sqlite from "better-sqlite3"
import { listCopies, putCopyAside } from "@/lib/db/copies"
import { prepareDatabase } from "@/lib/db/migrations"
import type { Outcome } from "./outcome"
import { fillWithRows } from "./rows"
import { sqliteStore } from "./stores"

/** How a file can be damaged, each with what must then happen at the start. */
type Damage = { name: string; harm: (whole: Buffer) => Buffer; refused: "always" | "where a check can see it" }

const page = 4096

/**
 * Damages a database file in many places, one at a time, and starts on it: it is refused in words that name the newest copy, or what it holds
 * is what it held. A bit that turns inside the text of a row is the one thing no check of SQLite's can see; those are counted.
 */
export async function refusesDamage(flips: number, seed = 1): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), "labward-damage-"))
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }))
  const file = path.join(folder, "whole", "labward.db")
  await prepareDatabase({ provider: "sqlite", file })
  await fillWithRows(sqliteStore(path.dirname(file)))
  const copy = await putCopyAside({ provider: "sqlite", file })
  const whole = { bytes: readFileSync(file), held: contentsOf(file) }
  const counted = {
    refused: 0,
    "harmless, in free space": 0,
    "inside a text, unseen": 0,
  }
  const failures: string[] = []
  for (const { name, harm, refused } of [...cutsAndHoles(whole.bytes), ...flippedBits(whole.bytes, flips, seed)]) {
    const damaged = path.join(folder, "damaged", "labward.db")
    mkdirSync(path.join(path.dirname(damaged), "copies"), { recursive: true })
    copyFileSync(copy, path.join(path.dirname(damaged), "copies", path.basename(copy)))
    writeFileSync(damaged, harm(whole.bytes))
    const [newest = ""] = listCopies({ provider: "sqlite", file: damaged })
    const complaint = await prepareDatabase({ provider: "sqlite", file: damaged }).then(
      () => undefined,
      (error: Error) => error.message,
    )
    if (complaint !== undefined) {
      counted.refused++
      if (!complaint.includes(newest)) failures.push(`${name}: the sentence names no copy: ${complaint}`)
    } else if (contentsOf(damaged) === whole.held) {
      counted["harmless, in free space"]++
      if (refused === "always") failures.push(`${name}: was not refused.`)
    } else if (refused === "always") failures.push(`${name}: was served as if it were whole.`)
    // What the next copy sees, a start on a file of this size must have seen.
    else if (await isSeenByCopy(damaged)) failures.push(`${name}: was served, though no copy could be made of it.`)
    else counted["inside a text, unseen"]++
    rmSync(path.dirname(damaged), { recursive: true })
  }
  rmSync(folder, { recursive: true })
  const figures = { "damaged files": Object.values(counted).reduce((a, b) => a + b), ...counted }
  return { fault: "a damaged file", database: "sqlite", figures, failures }
}

function cutsAndHoles(whole: Buffer): Damage[] {
  const cuts = [0, 1, 50, 100, page - 1, page, page + 1, 0.25, 0.5, 0.75, 0.99].map((at): Damage => {
    const length = at > 0 && at < 1 ? Math.floor((whole.length * at) / page) * page : at
    return { name: `cut to ${length} bytes`, harm: () => whole.subarray(0, length), refused: "always" }
  })
  // Pages of the tables' trees: their first bytes say what a page is.
  const holes = [0, 1, 2, 5, 20].flatMap((number): Damage[] =>
    [0x00, 0xff].map((byte) => ({
      name: `page ${number + 1} filled with ${byte}`,
      harm: () => Buffer.from(whole).fill(byte, number * page, (number + 1) * page),
      refused: "always",
    })),
  )
  return [...cuts, ...holes]
}

function flippedBits(whole: Buffer, count: number, seed: number): Damage[] {
  return Array.from({ length: count }, (_, time) => {
    const bit = scattered(seed * 7919 + time, whole.length * 8)
    const at = Math.floor(bit / 8)
    const harm = () => {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (bit % 8)), at)
      return bytes
    }
    return { name: `bit ${bit % 8} of byte ${at} turned`, harm, refused: "where a check can see it" }
  })
}

/** A number below `most` that looks like chance and is always the same for a place. */
const scattered = (place: number, most: number): number =>
  Math.floor(((Math.imul(place + 1, 0x9e3779b1) >>> 0) / 2 ** 32) * most)

const isSeenByCopy = (file: string): Promise<boolean> =>
  putCopyAside({ provider: "sqlite", file }).then(
    () => false,
    () => true,
  )

/** All rows of all tables, to compare; what cannot be read differs from everything. */
const contentsOf = (file: string): string => {
  try {
    return at(file, (database) => {
      const tables = database
        .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .pluck()
        .all()
      return JSON.stringify(tables.map((name) => database.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).all()))
    })
  } catch (error) {
    return `unreadable: ${error}`
  }
}

function at<T>(file: string, use: (database: Sqlite.Database) => T): T {
  const database = new Sqlite(file, { fileMustExist: true })
  try {
    return use(database)
  } finally {
    database.close()
  }
}
