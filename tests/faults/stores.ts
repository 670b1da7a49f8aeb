import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import Sqlite from "better-sqlite3"
import pg from "pg"

export type Kind = "sqlite" | "postgresql"

/** A database of its own, looked at without the product. */
export type Store = {
  kind: Kind
  /** What DATABASE_URL says of it. */
  url: string
  /** The database file, where it is one. */
  file?: string
  read: <Row>(sql: string) => Promise<Row[]>
  /** Runs a script of statements, as one transaction that looks at no references. */
  write: (script: string) => Promise<void>
  /** What the database's own check finds wrong with it. */
  damage: () => Promise<string[]>
  remove: () => Promise<void>
}

/** A SQLite file that does not exist yet, in a folder of its own. */
export function sqliteStore(folder = mkdtempSync(path.join(tmpdir(), "labward-faults-"))): Store {
  const file = path.join(folder, "labward.db")
  const at = <T>(use: (database: Sqlite.Database) => T): T => {
    const database = new Sqlite(file, { fileMustExist: true, readonly: true, timeout: 10_000 })
    try {
      return use(database)
    } finally {
      database.close()
    }
  }
  return {
    ...{ kind: "sqlite", url: `file:${file}`, file },
    read: async <Row>(sql: string) => at((database) => database.prepare<[], Row>(sql).all()),
    write: async (script) => {
      const database = new Sqlite(file, { fileMustExist: true })
      database.pragma("foreign_keys = OFF")
      database.exec(`BEGIN; ${script}; COMMIT`)
      database.close()
    },
    damage: async () =>
      at((database) => {
        const found = database.prepare<[], string>("PRAGMA integrity_check").pluck().all()
        const orphans = database.prepare("PRAGMA foreign_key_check").all()
        return [...found.filter((each) => each !== "ok"), ...orphans.map((each) => `orphan ${JSON.stringify(each)}`)]
      }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

let made = 0

/** An empty database of its own in a running PostgreSQL. `address` tells the URL of a database there by name. */
export async function postgresStore(address: (database?: string) => string): Promise<Store> {
  const name = `faults_${process.pid}_${made++}`
  const ask = async <Row extends object>(sql: string, url = address(name)): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query<Row>(sql)).rows
    } finally {
      await client.end()
    }
  }
  await ask(`CREATE DATABASE ${name}`, address())
  return {
    kind: "postgresql",
    url: address(name),
    // What a row holds is the caller's word, as with every query in SQL.
    read: async <Row>(sql: string) => (await ask(sql)) as Row[],
    // Several statements sent as one are one transaction.
    write: async (script) => void (await ask(`SET session_replication_role = replica; ${script}`)),
    damage: async () => {
      await ask("CREATE EXTENSION IF NOT EXISTS amcheck")
      const tables = await ask<{ told: string }>(`SELECT c.relname || ' ' || v.msg AS told
        FROM pg_class c, LATERAL verify_heapam(c.oid) v WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`)
      const indexes = `SELECT bt_index_check(i.indexrelid, true) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        JOIN pg_am a ON a.oid = c.relam WHERE a.amname = 'btree' AND c.relnamespace = 'public'::regnamespace`
      const inIndexes = await ask(indexes).then(
        () => [],
        (error: Error) => [error.message],
      )
      return [...tables.map(({ told }) => told), ...inIndexes]
    },
    remove: async () => void (await ask(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, address())),
  }
}
