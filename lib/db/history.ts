import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { DatabaseRefused } from "@/lib/db/errors"
import type { Provider } from "@/lib/db/location"

export type Migration = { name: string; sql: string }

/** What a database has recorded of a migration, in the table that Prisma keeps. */
export type Recorded = { migration_name: string; checksum: string; finished_at: unknown }

/** Asks for what pendingMigrations compares. */
export const recordedSql =
  "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL"

/** The migrations that this version knows, oldest first: the same names for every kind of database, each with SQL of its own. */
export function readHistory(provider: Provider): Migration[] {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations", provider)
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
 * The names of those in `history` that a database lacks. `tables` are the names of all it has. Throws DatabaseRefused when these are not
 * Labward's, or when what it has recorded is not a part of that history.
 */
export function pendingMigrations(tables: string[], recorded: Recorded[], history: Migration[]): string[] {
  if (tables.length > 0 && !tables.includes("_prisma_migrations"))
    throw new DatabaseRefused(
      "The database holds tables that are not Labward's: give DATABASE_URL a database of its own.",
    )
  const known = new Map(history.map((migration) => [migration.name, migration]))
  for (const each of recorded) refuseStrange(each, known.get(each.migration_name))
  const applied = new Set(recorded.map(({ migration_name }) => migration_name))
  return history.map(({ name }) => name).filter((name) => !applied.has(name))
}

function refuseStrange({ migration_name: name, checksum, finished_at }: Recorded, known: Migration | undefined) {
  if (!known)
    throw new DatabaseRefused(
      `The database is newer than this version of Labward, which does not know its migration ${name}: install the newer version again, or restore a copy.`,
    )
  if (finished_at === null)
    throw new DatabaseRefused(
      `The migration ${name} was begun by another tool and never finished, so the database may be half changed: restore a copy of it from before.`,
    )
  if (checksumOf(known) !== checksum)
    throw new DatabaseRefused(
      `The migration ${name} is not the one that was applied to this database: put the original migration.sql of that name back.`,
    )
}

// As Prisma computes it.
const checksumOf = ({ sql }: Migration) => createHash("sha256").update(sql).digest("hex")
