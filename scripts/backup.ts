import "./environment"
import { existsSync } from "node:fs"
import { copiesKept, putCopyAside } from "@/lib/db/copies"
import { databaseFile } from "@/lib/db/location"
import { refuse } from "./refuse"

// npm run backup: puts a copy of the database aside, also while Labward runs, and says where.

const file = databaseFile()
if (!existsSync(file)) refuse(`There is no database at ${file}: start Labward first, or set DATABASE_URL as it has it.`)
try {
  console.info(`Copied ${file}, and found the copy whole:\n\n${await putCopyAside(file)}\n`)
  console.info(`The newest ${copiesKept} copies are kept. Bring one back with: npm run restore FILE`)
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error))
}
