import { setTimeout as sleep } from "node:timers/promises"
import { isDriverAdapterError } from "@prisma/driver-adapter-utils"
import { DatabaseBusy } from "@/lib/db/errors"

/**
 * Runs `attempt`, and again for as long as another process holds the database, up to `patience` milliseconds; then
 * throws DatabaseBusy. It waits here and not in SQLite, because the driver is synchronous: a busy timeout inside it
 * stops the whole process. The jitter keeps processes that wait for each other from meeting again and again.
 */
export async function whileBusy<T>(attempt: () => T | Promise<T>, patience = 5_000): Promise<T> {
  let giveUpAt = Number.POSITIVE_INFINITY
  for (let pause = 4; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error)) throw error
      giveUpAt = Math.min(giveUpAt, performance.now() + patience)
      if (performance.now() >= giveUpAt) throw new DatabaseBusy({ cause: error })
      await sleep(pause * (0.5 + Math.random()))
    }
  }
}

// "SocketTimeout" is the name that the adapter gives to SQLITE_BUSY.
const isBusy = (error: unknown) =>
  isDriverAdapterError(error) ? error.cause.kind === "SocketTimeout" : /^SQLITE_BUSY/.test(sqliteCode(error))

/** The code of an error that better-sqlite3 threw, itself or through Prisma, such as SQLITE_NOTADB or a file system's EACCES, else "". */
export const sqliteCode = (error: unknown): string => {
  if (isDriverAdapterError(error)) return error.cause.originalCode ?? ""
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : ""
}

/** Says that there is no room on the disk: the second of SQLite's own index of its log. */
export const fullCodes = /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/
