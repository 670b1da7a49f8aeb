import { db } from "@/lib/db/client"

/** All that is stored, table by table, but for the counters of tries; `but` names an account whose own rows are left out. */
export const everyRow = async (but?: string) => {
  const ownerId = but ? { not: but } : {}
  const oldestFirst = { orderBy: { id: "asc" } } as const
  return {
    users: await db.user.findMany({ where: { id: ownerId }, ...oldestFirst }),
    sessions: await db.session.findMany({ where: { userId: ownerId }, ...oldestFirst }),
    labs: await db.lab.findMany({
      where: but ? { OR: [{ ownerId }, { ownerId: null }] } : {},
      include: { names: true, claims: true },
      ...oldestFirst,
    }),
    sightings: await db.sighting.findMany({ where: { ownerId }, ...oldestFirst }),
    applications: await db.application.findMany({ where: { ownerId }, include: { events: true }, ...oldestFirst }),
    items: await db.checklistItem.findMany({ where: { ownerId }, ...oldestFirst }),
    evidence: await db.evidence.findMany({ where: { ownerId }, ...oldestFirst }),
    imports: await db.bibtexImport.findMany({ where: { ownerId }, ...oldestFirst }),
    putOffs: await db.putOff.findMany({ where: { ownerId }, orderBy: [{ ownerId: "asc" }, { action: "asc" }] }),
  }
}
