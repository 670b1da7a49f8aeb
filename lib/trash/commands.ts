import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"

/** Days after which the trash is emptied by itself. */
export const trashDays = 30

/**
 * Moves applications to the trash together. Returns how many it moved, and the instant that tells them from any others, to take them
 * all back by.
 */
export const moveToTrash = async (viewer: Viewer, ids: readonly string[]): Promise<{ moved: number; at: Date }> => {
  const at = new Date()
  const { count } = await db.application.updateMany({
    where: { id: { in: [...ids] }, ownerId: viewer.id, trashedAt: null },
    data: { trashedAt: at },
  })
  return { moved: count, at }
}

/** Takes one application back, with all that belongs to it. */
export const restore = async (viewer: Viewer, id: string): Promise<boolean> => {
  const { count } = await db.application.updateMany({ where: inTrash(viewer, { id }), data: { trashedAt: null } })
  return count === 1
}

/** Takes back all that went to the trash together; returns how many. */
export const restoreAllOf = async (viewer: Viewer, at: Date): Promise<number> => {
  const { count } = await db.application.updateMany({
    where: { ownerId: viewer.id, trashedAt: at },
    data: { trashedAt: null },
  })
  return count
}

/** Deletes one application of the trash, with its history and its own checklist items. */
export const deleteForGood = async (viewer: Viewer, id: string): Promise<boolean> => {
  const { count } = await db.application.deleteMany({ where: inTrash(viewer, { id }) })
  return count === 1
}

/** Deletes what has been in anybody's trash for 30 days, and the checklist items that were removed as long ago. */
export const emptyOldTrash = async (now = new Date()): Promise<void> => {
  const before = { lt: new Date(now.getTime() - trashDays * 86_400_000) }
  await db.application.deleteMany({ where: { trashedAt: before } })
  await db.evidence.deleteMany({ where: { trashedAt: before } })
  // Once a day through the whole table: an index would tempt SQLite to find items by it that an owner's index has closer.
  await db.checklistItem.deleteMany({ where: { removedAt: before } })
}

const inTrash = (viewer: Viewer, { id }: { id: string }) => ({ id, ownerId: viewer.id, trashedAt: { not: null } })
