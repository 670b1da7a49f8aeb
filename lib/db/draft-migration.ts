import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3"
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils"
import pg from "pg"
import { readHistory } from "@/lib/db/history"
import type { Provider } from "@/lib/db/location"
import { adapterOn } from "@/lib/db/postgresql/migrations"
import { applyMigrations, missingSql } from "@/lib/db/schema-engine"

/** The SQL of what prisma/schema.prisma says beyond the migrations, on SQLite; undefined where they say it all. */
export async function draftForSqlite(): Promise<string | undefined> {
  const scratch = mkdtempSync(path.join(tmpdir(), "labward-migration-"))
  const adapter = await new PrismaBetterSqlite3({ url: path.join(scratch, "history.db") }).connect()
  try {
    return await draftOn(adapter, "sqlite")
  } finally {
    await adapter.dispose()
    rmSync(scratch, { recursive: true })
  }
}

/** The same on PostgreSQL, in a database of its own on a server where databases may be made. */
export async function draftForPostgresql(serverUrl: string): Promise<string | undefined> {
  const scratch = new URL(serverUrl)
  scratch.pathname = `/labward_migration_${process.pid}`
  const name = scratch.pathname.slice(1)
  const server = new pg.Client({ connectionString: serverUrl })
  await server.connect()
  await server.query(`CREATE DATABASE ${name} TEMPLATE template0`)
  const pool = new pg.Pool({ connectionString: `${scratch}`, max: 1 })
  try {
    return orderedByCharacter(await draftOn(await adapterOn(tellingCharAsText(pool)), "postgresql"))
  } finally {
    await pool.end()
    await server.query(`DROP DATABASE ${name}`)
    await server.end()
  }
}

async function draftOn(adapter: SqlDriverAdapter, provider: Provider): Promise<string | undefined> {
  await applyMigrations(adapter, readHistory(provider))
  const schema = readFileSync("prisma/schema.prisma", "utf8")
  return missingSql(adapter, schema.replace('provider = "sqlite"', `provider = "${provider}"`))
}

/** Text sorts and compares by its characters, as on SQLite, whatever language the database was made for. */
const orderedByCharacter = (sql: string | undefined) =>
  sql
    // Making a schema is for its owner alone, and "public" is there.
    ?.replace(/-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n/, "")
    .replaceAll(/("\w+" TEXT)(?=[ ,;\n])/g, '$1 COLLATE "C"')
    .replaceAll(/(ALTER COLUMN "\w+" SET DATA TYPE TEXT)(?=[ ,;\n])/g, '$1 COLLATE "C"')

/** The type of one letter that PostgreSQL's own catalogue uses is unknown to the adapter, which would refuse to look at a schema. */
function tellingCharAsText(pool: pg.Pool): pg.Pool {
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>
  const read = async (...args: unknown[]) => {
    const result = await query(...args)
    for (const field of result.fields ?? [])
      if (field.dataTypeID === pg.types.builtins.CHAR) field.dataTypeID = pg.types.builtins.TEXT
    return result
  }
  return Object.assign(pool, { query: read })
}
