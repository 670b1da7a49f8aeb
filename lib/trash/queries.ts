import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"

/** What is in the viewer's trash, the latest first. */
export const listTrash = (viewer: Viewer) =>
  db.application.findMany({
    where: { ownerId: viewer.id, trashedAt: { not: null } },
    orderBy: [{ trashedAt: "desc" }, { id: "desc" }],
    take: 200,
    select: {
      id: true,
      role: true,
      title: true,
      stage: true,
      sample: true,
      trashedAt: true,
      lab: { select: { name: true } },
    },
  })

/** How many are in the viewer's trash; with an instant, how many went there together at it. */
export const countTrash = (viewer: Viewer, at?: Date): Promise<number> =>
  db.application.count({ where: { ownerId: viewer.id, trashedAt: at ?? { not: null } } })
