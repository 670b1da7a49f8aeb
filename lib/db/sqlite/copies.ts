import Sqlite from "better-sqlite3"
import { DatabaseRefused } from "@/lib/db/errors"

/** Copies a whole database into another file, over what is there, as one transaction that others wait for or see whole. */
export async function copyInto(target: string, file: string): Promise<void> {
  const database = new Sqlite(file, { fileMustExist: true })
  try {
    // A copy of what was there at one instant: else it begins anew at each commit of others, and beside people who write it would never end.
    database.exec("BEGIN; SELECT 1 FROM sqlite_schema")
    await database.backup(target)
  } finally {
    database.close()
  }
}

/** Opens a database and looks at all of it. Throws DatabaseRefused where it is damaged. */
export function refuseBroken(file: string) {
  const database = new Sqlite(file, { fileMustExist: true })
  try {
    // In one file, without a log beside it that could be left behind.
    database.pragma("journal_mode = DELETE")
    const found = database.pragma("integrity_check(1)", { simple: true })
    if (found !== "ok") throw new DatabaseRefused(`${file} is damaged (${found}), so it was not used.`)
  } finally {
    database.close()
  }
}
