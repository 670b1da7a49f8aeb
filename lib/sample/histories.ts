import { standingOf } from "@/lib/applications/history"
import type { Viewer } from "@/lib/auth/viewer"
import type { Subject } from "@/lib/checklists/queries"
import { readinessFor, toKeep } from "@/lib/checklists/readiness"
import type { Transaction } from "@/lib/db/client"
import { Prisma } from "@/lib/db/generated/sqlite/client"
import type { Evidence } from "@/lib/record/evidence"
import type { SampleApplication } from "./content"
import { eventRows } from "./rows"

/** An application of the sample, stored. */
export type Made = Subject & { readonly sample: SampleApplication }

/**
 * Writes the histories of the sample’s applications, in few statements. Each event that applied keeps the readiness of its day, from the items
 * as they are answered and from `record`, the whole of it.
 */
export const tellHistories = async (
  tx: Transaction,
  viewer: Viewer,
  made: readonly Made[],
  record: readonly Evidence[],
): Promise<void> => {
  const items = await tx.checklistItem.findMany({ where: { ownerId: viewer.id, removedAt: null, scope: "CANDIDATE" } })
  const events = await tx.stageEvent.createManyAndReturn({
    data: made.flatMap(({ id: applicationId, role, sample }) =>
      eventRows(sample, viewer.today).map((event) => {
        const { stage, happenedOn } = event
        const kept = stage === "APPLIED" && toKeep(readinessFor(role, items, record, happenedOn))
        return { ...event, applicationId, readiness: kept || Prisma.DbNull }
      }),
    ),
    select: { id: true, applicationId: true, stage: true, happenedOn: true, struckAt: true },
  })
  for (const { id } of made) {
    const standing = standingOf(events.filter(({ applicationId }) => applicationId === id))
    if (standing) await tx.application.update({ where: { id }, data: standing })
  }
}
