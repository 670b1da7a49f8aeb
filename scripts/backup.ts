import "./environment"
import { existsSync } from "node:fs"
import { copiesKept, putCopyAside } from "@/lib/db/copies"
import { databaseLocation, nameOf } from "@/lib/db/location"
import { refuse } from "./refuse"

// npm run backup: puts a copy of the database aside, also while Labward runs, and says where.

try {
  const location = databaseLocation()
  const name = nameOf(location)
  if (location.provider === "sqlite" && !existsSync(location.file))
    refuse(`There is no database at ${name}: start Labward first, or set DATABASE_URL as it has it.`)
  console.info(`Copied ${name}, and found the copy whole:\n\n${await putCopyAside(location)}\n`)
  console.info(`The newest ${copiesKept} copies are kept. Bring one back with: npm run restore FILE`)
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error))
}
