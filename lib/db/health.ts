import { db } from "./client"

/** Whether the database answers: a look at a real table, so that a file without our schema does not pass. Never throws. */
export const databaseAnswers = async (): Promise<boolean> => {
  try {
    await db.lab.findFirst({ select: { id: true } })
    return true
  } catch (error) {
    console.error("The database does not answer:", error instanceof Error ? error.message : error)
    return false
  }
}
