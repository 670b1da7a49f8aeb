import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import type { TestProject } from "vitest/node"
import { prepareDatabase } from "@/lib/db/migrations"

declare module "vitest" {
  interface ProvidedContext {
    templateDatabase: string
  }
}

// Migrating takes the schema engine half a second: once for all files, which copy the result.
export default async function migrateTemplate(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), "labward-tests-"))
  const file = path.join(folder, "labward.db")
  await prepareDatabase({ provider: "sqlite", file })
  project.provide("templateDatabase", file)
  return () => rmSync(folder, { recursive: true })
}
