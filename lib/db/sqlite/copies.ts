import path from "node:path"
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

/** Looks at all of a copy of the database `file`. Throws DatabaseRefused where it is damaged. */
export async function refuseBroken(copy: string, file: string): Promise<void> {
  const found = await wholeLook(copy)
  if (found !== "ok") throw new DatabaseRefused(`${file} is damaged (${found}), so no copy of it was kept.`)
}

/** Throws DatabaseRefused for a copy without Labward's tables: of a file that was emptied it would be whole, and take the place of a good one. */
export function refuseEmpty(copy: string, file: string): void {
  const database = new Sqlite(copy, { readonly: true })
  try {
    const isOurs = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'").get()
    if (!isOurs || !database.prepare("SELECT 1 FROM _prisma_migrations").get())
      throw new DatabaseRefused(`${file} holds nothing of Labward's, so no copy of it was kept.`)
  } finally {
    database.close()
  }
}

// Imported, it would be rewritten by the bundler, which wants to pack the other file and cannot find it.
const { execFile } = process.getBuiltinModule("node:child_process")

// A second for a hundred megabytes, in which a server would answer nobody.
const wholeLook = (file: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const look = path.resolve(/* turbopackIgnore: true */ process.cwd(), "lib/db/sqlite/whole-look.js")
    execFile(process.execPath, [look, file], (error, told) => (error ? reject(error) : resolve(told.trim())))
  })
