import type { TestProject } from "vitest/node"
import { prepareDatabase } from "@/lib/db/migrations"
import { findPostgres, missing } from "../../scripts/postgres.js"
import { startPostgres } from "../../scripts/postgres-server.js"
import { createDatabase, dropDatabase } from "./postgresql"

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string
  }
}

// One server for all files, which copy the migrated database.
export default async function migrateTemplate(project: TestProject) {
  const found = findPostgres()
  if (!found) throw new Error(missing)
  const server = await startPostgres(found)
  const url = await createDatabase(server.url())
  await prepareDatabase({ provider: "postgresql", url })
  project.provide("templateUrl", url)
  return async () => {
    await dropDatabase(url)
    await server.stop()
  }
}
