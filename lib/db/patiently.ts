import { setTimeout as sleep } from "node:timers/promises"
import { troubleOf } from "@/lib/db/errors"

/**
 * Does what a start does, and again for as long as others hold the database, up to `patience` milliseconds: many may start at once. Then throws
 * DatabaseBusy.
 */
export async function patiently(work: () => Promise<void>, patience = 60_000): Promise<void> {
  for (const giveUpAt = performance.now() + patience; ; ) {
    try {
      return await work()
    } catch (error) {
      if (troubleOf(error) !== "DATABASE_BUSY" || performance.now() >= giveUpAt) throw error
      await sleep(200 * (0.5 + Math.random()))
    }
  }
}
