import { db } from "./client"
import { DatabaseBusy } from "./errors"

/**
 * Whether the database answers: a look at a real table, so that a file without our schema does not pass. "busy" when another process
 * holds it. Never throws.
 */
export const databaseState = async (): Promise<"answers" | "busy" | "silent"> => {
  try {
    await db.lab.findFirst({ select: { id: true } })
    return "answers"
  } catch (error) {
    console.error("The database does not answer:", error instanceof Error ? error.message : error)
    return error instanceof DatabaseBusy ? "busy" : "silent"
  }
}
