import { db } from "@/lib/db/client"

type Row = Record<string, unknown>

/** Every row of every table, as text to compare, by the table's name. The limiter's counters belong to nobody. */
export async function readTables(): Promise<Record<string, string[]>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('_prisma_migrations', 'RateLimiterFlexible')`
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
