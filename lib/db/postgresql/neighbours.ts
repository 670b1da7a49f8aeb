import { createHash } from "node:crypto"
import pg from "pg"

/**
 * Which of these marks another process on the same database bears otherwise, by name. For as long as this process runs it is seen to bear its
 * own: as advisory locks that many may share, which go with their connection.
 */
export async function otherMarksOn(url: string, marks: Readonly<Record<string, string>>): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => {})
  await client.connect()
  const others: string[] = []
  for (const [name, mark] of Object.entries(marks)) {
    const lock = [number(`labward ${name}`), number(mark)]
    await client.query("SELECT pg_advisory_lock_shared($1, $2)", lock)
    const { rowCount } = await client.query(borneOtherwise, lock)
    if (rowCount) others.push(name)
  }
  return others
}

// The catalogue has the two numbers of a lock as unsigned ones.
const borneOtherwise = `
  SELECT 1 FROM pg_locks
  WHERE locktype = 'advisory' AND classid = ($1::bigint & 4294967295)::oid AND objid <> ($2::bigint & 4294967295)::oid
    AND objsubid = 2 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
  LIMIT 1`

const number = (text: string): number => createHash("sha256").update(text).digest().readInt32BE()
