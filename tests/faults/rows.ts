import type { Store } from "./stores"

/** Rows by table, each by column, in no order. */
export type Contents = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>

type Column = { table: string; name: string; type: string; refers: number; label: string | null }

const columnsOf = {
  sqlite: `SELECT t.name AS "table", c.name AS name, c.type AS type,
      EXISTS (SELECT 1 FROM pragma_foreign_key_list(t.name) f WHERE f."from" = c.name) AS refers, NULL AS label
    FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT GLOB '[_s]*'`,
  postgresql: `SELECT c.table_name AS "table", c.column_name AS name, c.data_type AS type,
      (EXISTS (SELECT 1 FROM pg_constraint f JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = ANY (f.conkey)
        WHERE f.contype = 'f' AND f.conrelid = quote_ident(c.table_name)::regclass AND a.attname = c.column_name))::int AS refers,
      (SELECT e.enumlabel FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typname = c.udt_name
        ORDER BY e.enumsortorder LIMIT 1) AS label
    FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name NOT LIKE '\\_%'`,
}

/**
 * Puts rows into every table of a database, whatever its version: every column gets something, so that one that is lost is missed; references
 * lead to the row of the same number, and notes are as long as notes are.
 */
export async function fillWithRows(store: Store, count = 300): Promise<void> {
  const columns = await store.read<Column>(columnsOf[store.kind])
  const tables = [...new Set(columns.map(({ table }) => table))]
  const script = tables.flatMap((table) => {
    const own = columns.filter((column) => column.table === table)
    const names = own.map(({ name }) => `"${name}"`).join()
    return Array.from({ length: count }, (_, row) => {
      const values = own.map((column) => `'${valueFor(column, row + 1)}'`).join()
      return `INSERT INTO "${table}" (${names}) VALUES (${values}) ON CONFLICT DO NOTHING;`
    })
  })
  await store.write(script.join("\n"))
}

function valueFor({ table, name, type, refers, label }: Column, row: number): string {
  if (label) return label
  if (/bool/i.test(type)) return "1"
  if (/int/i.test(type)) return `${row}`
  if (/json/i.test(type)) return JSON.stringify({ row })
  if (/datetime|timestamp/i.test(type)) return "2026-11-23 10:00:00"
  if (name === "id" || refers) return `row-${row}`
  if (/On$/.test(name)) return "2026-11-23"
  if (name === "notes") return `Notes of row ${row}. ${"They asked how the scheduler preempts jobs. ".repeat(20)}`
  return `${table} ${name} ${row}`
}

/** All rows of all tables but the record of migrations. */
export async function contentsOf(store: Store): Promise<Contents> {
  const tables = new Set((await store.read<Column>(columnsOf[store.kind])).map(({ table }) => table))
  const read = async (table: string) =>
    [table, await store.read<Record<string, unknown>>(`SELECT * FROM "${table}"`)] as const
  return new Map(await Promise.all([...tables].sort().map(read)))
}

/** What of the rows of before is not in those of after, by table. Columns that only those of after have do not count. */
export function missingFrom(after: Contents, before: Contents): string[] {
  return [...before].flatMap(([table, rows]) => {
    const left = after.get(table) ?? []
    const columns = Object.keys(rows[0] ?? {})
    const lost = columns.filter((column) => !Object.hasOwn(left[0] ?? {}, column))
    if (lost.length > 0) return [`${table} has lost ${lost}`]
    const asText = (row: Readonly<Record<string, unknown>>) => JSON.stringify(columns.map((column) => row[column]))
    const found = new Set(left.map(asText))
    const missing = rows.filter((row) => !found.has(asText(row)))
    if (rows.length === 0) return [`${table} held nothing that could be lost`]
    return missing.length === 0 ? [] : [`${missing.length} of ${rows.length} rows of ${table} are gone or another`]
  })
}
