import { setTimeout as sleep } from "node:timers/promises"
import { isDriverAdapterError } from "@prisma/driver-adapter-utils"
import { DatabaseBusy } from "@/lib/db/errors"

const mostAttempts = 5

/**
 * Runs a transaction, and again when something beside it got in its way: a deadlock, a row that another added or took away in between. Run
 * again, it finds what is there by now. Throws DatabaseBusy when it meets nothing but deadlocks. The jitter keeps two from meeting again and
 * again.
 */
export async function untilThrough<T>(transact: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact()
    } catch (error) {
      if (!isConflict(error) && !isCollision(error)) throw error
      if (attempt === mostAttempts) throw isConflict(error) ? new DatabaseBusy({ cause: error }) : error
      await sleep(2 ** attempt * 5 * (0.5 + Math.random()))
    }
  }
}

const isConflict = (error: unknown): boolean =>
  isDriverAdapterError(error) ? error.cause.kind === "TransactionWriteConflict" : hasCode(error, /^P2034$/)

const isCollision = (error: unknown): boolean => hasCode(error, /^P20(02|03|25)$/)

const hasCode = (error: unknown, code: RegExp) =>
  error instanceof Error && "code" in error && code.test(`${error.code}`)
