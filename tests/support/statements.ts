import Sqlite from "better-sqlite3"
import pg from "pg"
import { vi } from "vitest"
import { databaseLocation } from "@/lib/db/location"

/** A statement with the values it ran with. */
export type Statement = { readonly sql: string; readonly values: readonly unknown[] }

type Note = (statement: Statement) => void

/** The statements that reach the database while something runs, with their values, whichever way they went. */
export const issuedBy = async (run: () => Promise<unknown>): Promise<Statement[]> => {
  const issued: Statement[] = []
  const spy = listen[databaseLocation().provider]((statement) => issued.push(statement))
  try {
    await run()
    return issued
  } finally {
    spy.mockRestore()
  }
}

/** The SQL of those statements alone. */
export const statementsOf = async (run: () => Promise<unknown>): Promise<string[]> =>
  (await issuedBy(run)).map(({ sql }) => sql)

const listen = {
  sqlite(note: Note) {
    const { prepare } = Sqlite.prototype
    return vi.spyOn(Sqlite.prototype, "prepare").mockImplementation(function (this: Sqlite.Database, sql: string) {
      const statement = prepare.call(this, sql)
      const bind = statement.bind.bind(statement)
      statement.bind = (...values: unknown[]) => {
        note({ sql, values: values.flat() })
        return Reflect.apply(bind, statement, values)
      }
      return statement
    })
  },
  postgresql(note: Note) {
    const { query } = pg.Client.prototype
    // One function with many shapes of arguments, of which the adapter uses one.
    const listening = function (this: pg.Client, ...args: unknown[]) {
      const [asked] = args as [{ text?: string; values?: unknown[] } | undefined]
      if (asked?.text) note({ sql: asked.text, values: asked.values ?? [] })
      return Reflect.apply(query, this, args)
    }
    return vi.spyOn(pg.Client.prototype, "query").mockImplementation(listening as typeof query)
  },
}
