import { rmSync } from "node:fs"
import path from "node:path"
import { afterAll } from "vitest"
import { freshDatabase } from "./database"

// Runs before a test file and what it imports, so that `db` opens this one.
const file = freshDatabase()
process.env.DATABASE_URL = `file:${file}`

afterAll(async () => {
  await globalThis.labwardDatabase?.$disconnect()
  rmSync(path.dirname(file), { recursive: true })
})
