import { afterAll, inject } from "vitest"
import { createDatabase, dropDatabase } from "./postgresql"

// Runs before a test file and what it imports, so that `db` opens this one.
const url = await createDatabase(inject("templateUrl"), inject("templateUrl"))
process.env.DATABASE_URL = url
process.env.AUTH_SECRET = crypto.randomUUID()

afterAll(async () => {
  await globalThis.labwardDatabase?.$disconnect()
  await dropDatabase(url)
})
