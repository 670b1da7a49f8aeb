import { afterAll } from "vitest"
import { freshDatabase } from "./database"

// Runs before a test file and what it imports, so that `db` opens this one.
process.env.DATABASE_URL = `file:${freshDatabase()}`

afterAll(() => globalThis.labwardDatabase?.$disconnect())
