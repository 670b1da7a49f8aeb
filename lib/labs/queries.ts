import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { literally } from "@/lib/db/literally"
import { fold } from "@/lib/search"
import { directory } from "./directory"
import { labKey } from "./names"

// A guest sees the directory, a candidate their own labs too.
const visibleTo = (viewer: Viewer | null) =>
  ({ OR: [{ ownerId: null }, ...(viewer ? [{ ownerId: viewer.id }] : [])] }) satisfies Prisma.LabWhereInput

const summary = {
  id: true,
  slug: true,
  name: true,
  focus: true,
  ownerId: true,
  names: { select: { name: true } },
  claims: { select: { role: true, fact: true, calls: true, exists: true } },
} satisfies Prisma.LabSelect

/** The labs a viewer, or a guest, can see, by name; `q` is looked for in names, aliases and focus. */
export const listLabs = (viewer: Viewer | null, q: string) =>
  db.lab.findMany({
    where: {
      AND: [
        visibleTo(viewer),
        q
          ? {
              OR: [
                { names: { some: { key: { contains: literally(labKey(q)) } } } },
                { ownerId: null, slug: { in: slugsAbout(q) } },
              ],
            }
          : {},
      ],
    },
    // A name as its path has it: letters sort alike in either case.
    orderBy: { slug: "asc" },
    take: 500,
    select: summary,
  })

// What a lab works on, only the directory says.
const slugsAbout = (q: string): string[] =>
  directory.filter(({ focus }) => fold(focus).includes(fold(q))).map(({ slug }) => slug)

export type LabRow = Awaited<ReturnType<typeof listLabs>>[number]

/** The ids of the labs the viewer can see that answer to a name: the directory's, one of their own, or none. */
export const listLabIds = async (viewer: Viewer, name: string): Promise<string[]> => {
  const where = { key: labKey(name), lab: visibleTo(viewer) }
  return (await db.labName.findMany({ where, select: { labId: true } })).map(({ labId }) => labId)
}

/** A lab by the last part of its address, or null where the viewer can see none by it. */
export const findVisibleLab = (viewer: Viewer | null, slug: string) =>
  db.lab.findFirst({ where: { AND: [{ slug }, visibleTo(viewer)] }, select: { ...summary, careersUrl: true } })

export type LabDetail = NonNullable<Awaited<ReturnType<typeof findVisibleLab>>>

/** What the viewer has seen at a lab, the latest first. */
export const listSightings = (viewer: Viewer, labId: string) =>
  db.sighting.findMany({
    where: { ownerId: viewer.id, labId },
    orderBy: [{ seenOn: "desc" }, { id: "desc" }],
    take: 200,
    select: { id: true, role: true, link: true, seenOn: true },
  })

/** Each role that the viewer has seen at a lab, with the names the lab goes by, the latest sighting first. */
export const listSeenRoles = (viewer: Viewer) =>
  db.sighting.findMany({
    where: { ownerId: viewer.id },
    orderBy: [{ seenOn: "desc" }, { id: "desc" }],
    take: 500,
    select: { role: true, seenOn: true, lab: { select: { names: { select: { name: true } } } } },
  })

export type SightingRow = Awaited<ReturnType<typeof listSightings>>[number]

/** Names to suggest while a lab is typed: the viewer's own, the newest first, then the directory with its aliases. */
export const listLabNames = async (viewer: Viewer): Promise<{ name: string; lab: string }[]> => {
  const select = { name: true, names: { select: { name: true } } } as const
  // From the labs of one owner to their names: the other way SQLite would go through the names of everybody's.
  const [own, known] = await Promise.all([
    db.lab.findMany({ where: { ownerId: viewer.id }, orderBy: { id: "desc" }, take: 200, select }),
    db.lab.findMany({ where: { ownerId: null }, select }),
  ])
  const namesOf = (labs: typeof own) => labs.flatMap(({ name: lab, names }) => names.map(({ name }) => ({ name, lab })))
  return [...namesOf(own), ...namesOf(known).sort((a, b) => (a.name < b.name ? -1 : 1))]
}

/** The directory's claims with the names they go by, for a form that warns while a lab is typed. */
export const listClaims = () =>
  db.lab.findMany({
    where: { ownerId: null, claims: { some: {} } },
    select: { name: true, names: summary.names, claims: summary.claims },
  })
