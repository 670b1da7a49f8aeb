import { readHistory } from "@/lib/db/history"
import { databaseLocation } from "@/lib/db/location"

/**
 * Makes the database ready to serve: creates the file where it is missing, puts a copy aside and applies the migrations that the database
 * lacks, all of them or none. Returns their names. Throws DatabaseRefused when it cannot be served by this version.
 */
export async function prepareDatabase(location = databaseLocation()): Promise<string[]> {
  const history = readHistory(location.provider)
  if (location.provider === "sqlite") {
    const { prepareSqlite } = await import("@/lib/db/sqlite/migrations")
    return prepareSqlite(location.file, history)
  }
  const { preparePostgresql } = await import("@/lib/db/postgresql/migrations")
  return preparePostgresql(location.url, history)
}
