import { setTimeout as sleep } from "node:timers/promises"
import { isDriverAdapterError } from "@prisma/driver-adapter-utils"
import { DatabaseBusy } from "@/lib/db/errors"

/**
 * Runs a serializable transaction, and again when another that ran beside it got in its way, up to `patience` milliseconds; then throws
 * DatabaseBusy. The jitter keeps two of them from meeting again and again.
 */
export async function untilSerialized<T>(transact: () => Promise<T>, patience = 5_000): Promise<T> {
  const giveUpAt = performance.now() + patience
  for (let pause = 4, collisions = 0; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await transact()
    } catch (error) {
      // Of two that add the same row at once PostgreSQL may tell the second of the row, not of the conflict: run again, it finds the row.
      if (isCollision(error) ? ++collisions > 3 : !isConflict(error)) throw error
      if (performance.now() >= giveUpAt) throw new DatabaseBusy({ cause: error })
      await sleep(pause * (0.5 + Math.random()))
    }
  }
}

const isConflict = (error: unknown): boolean =>
  isDriverAdapterError(error) ? error.cause.kind === "TransactionWriteConflict" : hasCode(error, "P2034")

const isCollision = (error: unknown): boolean => hasCode(error, "P2002")

const hasCode = (error: unknown, code: string) => error instanceof Error && "code" in error && error.code === code
