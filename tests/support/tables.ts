import { db } from "@/lib/db/client"
import { databaseLocation } from "@/lib/db/location"

type Row = Record<string, unknown>

const named = {
  sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table'",
  postgresql: "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
}

/** Every row of every table, as text to compare, by the table's name. The limiter's counters belong to nobody. */
export async function readTables(): Promise<Record<string, string[]>> {
  const tables = (await db.$queryRawUnsafe<{ name: string }[]>(named[databaseLocation().provider])).filter(
    ({ name }) => !/^(sqlite_.*|_prisma_migrations|RateLimiterFlexible)$/.test(name),
  )
  const read = async (name: string) => {
    const rows = await db.$queryRawUnsafe<Row[]>(`SELECT * FROM "${name}"`)
    return [
      name,
      rows.map((row) => JSON.stringify(row, (_, value) => (typeof value === "bigint" ? `${value}` : value))).sort(),
    ] as const
  }
  return Object.fromEntries(await Promise.all(tables.map(({ name }) => read(name))))
}

/** A table that candidates' rows are in. What the directory alone fills is none of theirs. */
export const isPersonal = (table: string): boolean => table !== "LabClaim"
