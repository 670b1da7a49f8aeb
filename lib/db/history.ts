import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type Sqlite from "better-sqlite3"
import { DatabaseRefused } from "@/lib/db/errors"

export type Migration = { name: string; sql: string }

type Recorded = { migration_name: string; checksum: string; finished_at: unknown }

/** The migrations that this version knows, oldest first. */
export function readHistory(): Migration[] {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations")
  return (
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ name, sql: readFileSync(path.join(folder, name, "migration.sql"), "utf8") }))
      // A checkout on Windows may have turned the line ends, and with them the checksum.
      .map(({ name, sql }) => ({ name, sql: sql.replaceAll("\r\n", "\n") }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  )
}

/**
 * The names of those in `history` that the database lacks. Throws DatabaseRefused when what it has recorded is not a
 * part of that history.
 */
export function pendingMigrations(database: Sqlite.Database, history: Migration[]): string[] {
  const recorded = recordedMigrations(database)
  const known = new Map(history.map((migration) => [migration.name, migration]))
  for (const { migration_name: name, checksum, finished_at } of recorded) {
    const migration = known.get(name)
    if (!migration)
      throw new DatabaseRefused(
        `The database is newer than this version of Labward, which does not know its migration ${name}: install the newer version again, or restore a copy.`,
      )
    if (finished_at === null)
      throw new DatabaseRefused(
        `The migration ${name} was begun by another tool and never finished, so the database may be half changed: restore a copy of it from before.`,
      )
    if (checksumOf(migration) !== checksum)
      throw new DatabaseRefused(
        `The migration ${name} is not the one that was applied to this database: put the original prisma/migrations/${name}/migration.sql back.`,
      )
  }
  const applied = new Set(recorded.map((migration) => migration.migration_name))
  return history.map(({ name }) => name).filter((name) => !applied.has(name))
}

// As Prisma computes it.
const checksumOf = ({ sql }: Migration) => createHash("sha256").update(sql).digest("hex")

function recordedMigrations(database: Sqlite.Database): Recorded[] {
  const tables = database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  if (tables.length === 0) return []
  if (!tables.includes("_prisma_migrations"))
    throw new DatabaseRefused("The database holds tables that are not Labward's: give DATABASE_URL a file of its own.")
  return database
    .prepare<[], Recorded>(
      "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
    )
    .all()
}
