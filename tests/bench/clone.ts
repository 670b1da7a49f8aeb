import pg from "pg"

// The clones of a batch lie among one another, as accounts do that grow at the same time: no account has its rows on pages of its own.
const batch = 100
const connections = 2

// It follows from the row's own id and the clone's number, so that whatever points at a row can be cloned without looking for it.
const cloned = (column: string) => `md5("${column}" || n)::uuid::text`
const event = (column: string) => `"${column}" + n * (SELECT max("id") FROM "own StageEvent")`
const within = (text: string, column: string) =>
  `replace(${text}, coalesce("${column}", ''), coalesce(${cloned(column)}, ''))`
const clonedAll = (...columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, cloned(column)] as const))

type Table = { own?: string; changed: Record<string, string> }

/** Where fillAccount leaves rows: which of them are the account's, and what is another in a clone of them. */
const tables: Readonly<Record<string, Table>> = {
  User: { own: `"id" = $1`, changed: { ...clonedAll("id"), email: `n || '-' || "email"` } },
  Lab: { changed: { ...clonedAll("id", "ownerId"), slug: `"slug" || '-' || n` } },
  LabName: { own: `"labId" IN (SELECT "id" FROM "Lab" WHERE "ownerId" = $1)`, changed: clonedAll("labId") },
  Application: {
    changed: { ...clonedAll("id", "ownerId", "labId", "formKey"), currentEventId: event("currentEventId") },
  },
  StageEvent: {
    own: `"applicationId" IN (SELECT "id" FROM "Application" WHERE "ownerId" = $1)`,
    changed: { ...clonedAll("applicationId"), id: event("id") },
  },
  ChecklistItem: {
    changed: {
      ...clonedAll("id", "ownerId", "labId", "applicationId"),
      key: within(within(`"key"`, "labId"), "applicationId"),
    },
  },
  Evidence: { changed: clonedAll("id", "ownerId", "formKey") },
}

/**
 * Adds so many clones of an account to the PostgreSQL database that `url` names, which holds no other account, and tells the planner
 * what there is now. The email of a clone begins with its number, from 1 on, and a hyphen.
 */
export async function cloneAccount(url: string, ownerId: string, count: number): Promise<void> {
  let next = 1
  const cloneOn = async (client: pg.Client) => {
    const statements = await prepare(client, ownerId)
    while (next <= count) {
      const [first, last] = [next, Math.min(next + batch - 1, count)]
      next += batch
      for (const statement of statements) await client.query(statement, [first, last])
      if (last % 1000 === 0) console.error(`Cloned ${last} of ${count} accounts …`)
    }
  }
  await Promise.all(Array.from({ length: connections }, () => connected(url, cloneOn)))
  await connected(url, async (client) => {
    await client.query(
      `SELECT setval(pg_get_serial_sequence('"StageEvent"', 'id'), (SELECT max("id") FROM "StageEvent"))`,
    )
    await client.query("VACUUM ANALYZE")
  })
}

/** Does something on a connection of its own to the database that `url` names. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Sets the account's rows aside, so that no batch looks for them among all others. Returns the statements that clone them from `$1` to `$2`. */
async function prepare(client: pg.Client, ownerId: string): Promise<string[]> {
  await client.query("SET work_mem = '256MB'")
  // Looking up each row that another points at would take most of the time, and only a superuser may leave it out.
  await client.query("SET session_replication_role = replica").catch(() => {})
  const statements: string[] = []
  for (const [name, { own = `"ownerId" = $1`, changed }] of Object.entries(tables)) {
    const rows = `SELECT * FROM "${name}" WHERE ${own.replace("$1", client.escapeLiteral(ownerId))}`
    await client.query(`CREATE TEMP TABLE "own ${name}" AS ${rows}`)
    const { fields } = await client.query(`SELECT * FROM "own ${name}" LIMIT 0`)
    const columns = fields.map((field) => `"${field.name}"`)
    const values = fields.map((field) => changed[field.name] ?? `"${field.name}"`)
    statements.push(`INSERT INTO "${name}" (${columns}) SELECT ${values}
      FROM "own ${name}" AS own, generate_series($1::int, $2::int) AS n ORDER BY own.ctid, n`)
  }
  return statements
}
