import Sqlite from "better-sqlite3"
import { vi } from "vitest"

/** The SQL that reaches SQLite while something runs, statement by statement, whichever way it went. */
export const statementsOf = async (run: () => Promise<unknown>): Promise<string[]> => {
  const prepare = vi.spyOn(Sqlite.prototype, "prepare")
  try {
    await run()
    return prepare.mock.calls.map(([sql]) => sql)
  } finally {
    prepare.mockRestore()
  }
}
