import type { Location } from "@/lib/db/location"

/**
 * Brings a copy back in place of a database, and up to this version. Returns where what was there is put aside, or null where there was
 * nothing. Throws DatabaseRefused, with nothing changed, where the copy is no whole database of Labward's.
 */
export async function restoreCopy(copy: string, location: Location): Promise<string | null> {
  if (location.provider === "sqlite") {
    const { restoreSqlite } = await import("@/lib/db/sqlite/restore")
    return restoreSqlite(copy, location.file)
  }
  const { restorePostgresql } = await import("@/lib/db/postgresql/restore")
  return restorePostgresql(copy, location.url)
}
