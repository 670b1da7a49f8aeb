import type { Transaction } from "@/lib/db/client"
import { standingOf } from "./history"

/** Writes where the history says the application stands. It belongs into the transaction of every event. */
export const project = async (tx: Transaction, id: string): Promise<void> => {
  const events = await tx.stageEvent.findMany({
    where: { applicationId: id },
    select: { id: true, stage: true, happenedOn: true, struckAt: true },
  })
  const standing = standingOf(events)
  if (!standing) throw new Error("An application keeps one event that counts.")
  await tx.application.update({ where: { id }, data: standing })
}
