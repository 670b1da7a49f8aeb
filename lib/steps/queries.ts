import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"

/** The event by which a step was done, where that can still be taken back: it is not struck, and no other step has taken its place. */
export const doneBy = (viewer: Viewer, application: string, event: number) =>
  ({
    id: event,
    struckAt: null,
    note: { not: null },
    application: { id: application, ownerId: viewer.id, nextStep: null },
  }) satisfies Prisma.StageEventWhereInput

/** Whether a step was done by that event, and can be brought back. */
export const isStepDone = async (viewer: Viewer, application: string, event: number): Promise<boolean> =>
  (await db.stageEvent.count({ where: doneBy(viewer, application, event) })) === 1
