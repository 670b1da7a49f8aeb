import { db } from "./client"
import { type Trouble, troubleOf } from "./errors"

/**
 * Whether the database answers: a look at a real table, so that a file without our schema does not pass. Else what ails
 * it. Never throws.
 */
export const databaseState = async (): Promise<"answers" | Trouble> => {
  try {
    await db.lab.findFirst({ select: { id: true } })
    return "answers"
  } catch (error) {
    console.error("The database does not answer:", error instanceof Error ? error.message : error)
    return troubleOf(error) ?? "DATABASE_AWAY"
  }
}
