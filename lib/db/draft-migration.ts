import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3"
import { readHistory } from "@/lib/db/history"
import { applyMigrations, missingSql } from "@/lib/db/schema-engine"

/** The SQL of what prisma/schema.prisma says beyond the migrations; undefined where they say it all. */
export async function draftMigration(): Promise<string | undefined> {
  const scratch = mkdtempSync(path.join(tmpdir(), "labward-migration-"))
  const adapter = await new PrismaBetterSqlite3({ url: path.join(scratch, "history.db") }).connect()
  try {
    await applyMigrations(adapter, readHistory())
    return await missingSql(adapter, readFileSync("prisma/schema.prisma", "utf8"))
  } finally {
    await adapter.dispose()
    rmSync(scratch, { recursive: true })
  }
}
