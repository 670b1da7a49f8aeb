import Sqlite from "better-sqlite3"
import { vi } from "vitest"

/** A statement with the values it ran with. */
export type Statement = { readonly sql: string; readonly values: readonly unknown[] }

/** The statements that reach SQLite while something runs, with their values, whichever way they went. */
export const issuedBy = async (run: () => Promise<unknown>): Promise<Statement[]> => {
  const issued: Statement[] = []
  const { prepare } = Sqlite.prototype
  const spy = vi.spyOn(Sqlite.prototype, "prepare").mockImplementation(function (this: Sqlite.Database, sql: string) {
    const statement = prepare.call(this, sql)
    const bind = statement.bind.bind(statement)
    statement.bind = (...values: unknown[]) => {
      issued.push({ sql, values: values.flat() })
      return Reflect.apply(bind, statement, values)
    }
    return statement
  })
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
