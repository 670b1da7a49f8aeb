import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils"
import pg from "pg"
import { type PutAside, putCopyAside } from "@/lib/db/copies"
import { DatabaseRefused } from "@/lib/db/errors"
import { type Migration, pendingMigrations, type Recorded, recordedSql } from "@/lib/db/history"
import { nameOf } from "@/lib/db/location"
import { awayCodes, codeOf } from "@/lib/db/postgresql/adapter"

// A number of our own, so that the lock is nobody else's: "labward" as a telephone spells it.
const migrationLock = 5_229_273

/**
 * Applies the migrations that a database lacks, all of them or none, after a copy where it holds rows. Of several processes that start at once
 * one does it, and the others wait and find it done. Throws DatabaseRefused when the database cannot be served by this version.
 */
export async function preparePostgresql(
  url: string,
  history: Migration[],
  putAside: PutAside = putCopyAside,
): Promise<string[]> {
  // What runs on a pool of one runs on the same connection, and so in the same transaction.
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: 10_000 })
  pool.on("error", () => {})
  try {
    if ((await look(pool, history)).length === 0) return []
    return await migrate(pool, history, () => putAside({ provider: "postgresql", url }))
  } catch (error) {
    throw inOneSentence(error, url)
  } finally {
    await pool.end()
  }
}

async function migrate(pool: pg.Pool, history: Migration[], putAside: () => Promise<unknown>): Promise<string[]> {
  await pool.query("BEGIN")
  try {
    // A copy may take longer than a server's own setting allows.
    await pool.query("SET LOCAL idle_in_transaction_session_timeout = 0")
    await pool.query("SELECT pg_advisory_xact_lock($1)", [migrationLock])
    const pending = await look(pool, history)
    if (pending.length === 0) return []
    // Only now: those who waited for the lock would each have made one, and left no room for older ones.
    if (pending.length < history.length) await putAside().catch(sayWithout)
    const { applyMigrations } = await import("@/lib/db/schema-engine")
    // What the engine makes of a failure says nothing of its cause.
    let cause: unknown
    const adapter = await adapterOn(pool, (error) => {
      cause = error
      throw error
    })
    const applied = await applyMigrations(adapter, history).catch((error) => rethrow(cause ?? error))
    await pool.query("COMMIT")
    return applied
  } finally {
    // After the COMMIT there is nothing left to undo, and after a broken connection PostgreSQL has done so by itself.
    await pool.query("ROLLBACK").catch(() => {})
  }
}

async function look(pool: pg.Pool, history: Migration[]): Promise<string[]> {
  const tables = await pool.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  )
  const names = tables.rows.map(({ name }) => name)
  const recorded = names.includes("_prisma_migrations") ? (await pool.query<Recorded>(recordedSql)).rows : []
  return pendingMigrations(names, recorded, history)
}

const tooManyConnections = "53300"

const rethrow = (error: unknown): never => {
  throw error
}

/** Prisma's adapter on a pool, but for one thing: it would cut a script in pieces at every semicolon, also one inside a text. */
export async function adapterOn(
  pool: pg.Pool,
  onFailure: (error: unknown) => never = rethrow,
): Promise<SqlDriverAdapter> {
  const { PrismaPg } = await import("@prisma/adapter-pg")
  const adapter = await new PrismaPg(pool).connect()
  adapter.executeScript = (script) => pool.query(script).then(() => undefined, onFailure)
  return adapter
}

// The migrations are one transaction, so without a copy nothing is at stake but a mistake in them.
const sayWithout = (error: Error) => console.warn(`No copy was put aside before the migration. ${error.message}`)

function inOneSentence(error: unknown, url: string): DatabaseRefused {
  if (error instanceof DatabaseRefused) return error
  const name = nameOf({ provider: "postgresql", url })
  const sentence = (what: string) => new DatabaseRefused(what, { cause: error })
  const code = error instanceof Error ? codeOf(error) : ""
  if (/^(28|3D000)/.test(code) || (error instanceof Error && /password must be a string/.test(error.message)))
    return sentence(`PostgreSQL refused to open ${name}: look at the user, the password and the name in DATABASE_URL.`)
  if (
    awayCodes.test(code) ||
    code === tooManyConnections ||
    (error instanceof Error && /timeout|terminated/.test(error.message))
  )
    return sentence(`PostgreSQL does not answer at ${name}: start it, or look at DATABASE_URL.`)
  if (code === "42501")
    return sentence(`The user in DATABASE_URL may not change ${name}: make it the database's owner.`)
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error)
  return sentence(`The database ${name} could not be brought up to date, and was left as it is: ${reason}.`)
}
