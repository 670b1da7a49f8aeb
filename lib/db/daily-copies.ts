import { existsSync, statSync } from "node:fs"
import { listCopies, putCopyAside } from "@/lib/db/copies"
import { endFor, isDamage } from "@/lib/db/damage"
import type { Location } from "@/lib/db/location"

const hourMs = 3_600_000
const dayMs = 86_400_000

/** Copies a database file once a day for as long as this process runs, and ends the process where it turns out to be damaged. */
export function keepDailyCopies(location: Location): void {
  const copy = () =>
    putDailyCopyAside(location).catch((error) => {
      if (location.provider === "sqlite" && isDamage(error)) endFor(location.file)
      console.error(error)
    })
  void copy()
  setInterval(copy, hourMs).unref()
}

/**
 * Puts a copy of a database file aside where the newest is more than a day old, and so is the file. Returns its path, or null. A server's
 * database is for whoever runs the server to copy.
 */
export async function putDailyCopyAside(location: Location, now = Date.now()): Promise<string | null> {
  if (location.provider !== "sqlite" || !existsSync(location.file)) return null
  const [newest] = listCopies(location)
  const since = newest ? statSync(newest).mtimeMs : statSync(location.file).birthtimeMs
  return now - since > dayMs ? putCopyAside(location) : null
}
