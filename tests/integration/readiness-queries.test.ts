import { beforeAll, describe, expect, test } from "vitest"
import type { Viewer } from "@/lib/auth/viewer"
import { coreProgress, findReadiness, isProven } from "@/lib/checklists/queries"
import { db } from "@/lib/db/client"
import { findNextActions } from "@/lib/insights/queries"
import { syncDirectory } from "@/lib/labs/commands"
import { log } from "../support/applications"
import { record } from "../support/record"
import { statementsOf } from "../support/statements"
import { signUp } from "../support/viewer"

/** An account with so many applications of the three roles, and so many entries of the four kinds. */
const furnished = async (name: string, applications: number, entries: number): Promise<Viewer> => {
  const viewer = await signUp(name)
  for (const role of ["SWE", "RE", "RS"]) await log(viewer, { role })
  for (const kind of ["PROJECT", "IMPLEMENTATION", "CREDENTIAL"] as const) await record(viewer, kind)
  await record(viewer, "PUBLICATION", { venue: "ICLR", year: "2025", status: "ACCEPTED", statusOn: "2026-03-01" })
  await record(viewer, "PUBLICATION", { venue: "Mill Days", year: "2024", status: "SUBMITTED" })
  await copied(viewer, applications - 3, entries - 5)
  expect(await db.application.count({ where: { ownerId: viewer.id } })).toBe(applications)
  expect(await db.evidence.count({ where: { ownerId: viewer.id } })).toBe(entries)
  return viewer
}

const copied = async (viewer: Viewer, applications: number, entries: number) => {
  const own = { where: { ownerId: viewer.id } }
  const [logged, recorded] = await Promise.all([db.application.findMany(own), db.evidence.findMany(own)])
  const copies = <Row extends object>(rows: Row[], count: number) =>
    Array.from({ length: count }, (_, place) => ({
      ...rows.slice(place % rows.length)[0],
      ...{ id: crypto.randomUUID(), formKey: crypto.randomUUID() },
    })) as (Row & { id: string; formKey: string })[] // there is a row at each place
  await db.application.createMany({ data: copies(logged, applications) })
  await db.evidence.createMany({
    data: copies(recorded, entries).map(({ details, ...row }) => ({ ...row, details: { ...Object(details) } })),
  })
}

let few: Viewer
let many: Viewer
beforeAll(async () => {
  await syncDirectory()
  few = await furnished("Ada", 3, 5)
  many = await furnished("Grace", 300, 500)
})

const progressOf = async (viewer: Viewer) => {
  const select = { id: true, role: true, labId: true } as const
  const subjects = await db.application.findMany({ where: { ownerId: viewer.id }, take: 100, select })
  return () => coreProgress(viewer, subjects)
}

describe("whether Ada has 3 applications and 5 entries or Grace 300 and 500,", () => {
  test("readiness takes the same few statements: three at most, and they read two tables", async () => {
    const [hers, graces] = [await statementsOf(() => findReadiness(few)), await statementsOf(() => findReadiness(many))]
    expect(hers.length).toBeGreaterThan(0)
    expect(hers.length).toBeLessThanOrEqual(3)
    expect(graces).toEqual(hers)
    expect(hers.map((sql) => /FROM [`"](?:main|public)[`"]\.[`"](\w+)/.exec(sql)?.[1]).toSorted()).toEqual([
      "ChecklistItem",
      "Evidence",
    ])
  })

  test("readiness as of a day takes no more", async () => {
    expect(await statementsOf(() => findReadiness(many, many.today))).toHaveLength(2)
  })

  test("it says the same of both, for what is there once is there a hundred times", async () => {
    const tallies = async (viewer: Viewer) =>
      Object.values(await findReadiness(viewer)).map(({ core, recommended, bonus }) => [core, recommended, bonus])
    expect(await tallies(many)).toEqual(await tallies(few))
  })

  test("the progress of a page of applications takes two", async () => {
    for (const viewer of [few, many]) expect(await statementsOf(await progressOf(viewer))).toHaveLength(2)
  })

  test("whether the record proves an item takes two", async () => {
    for (const viewer of [few, many])
      expect(await statementsOf(() => isProven(viewer, "publication-list"))).toHaveLength(2)
  })

  test("the next actions take as many of the one as of the other", async () => {
    const [hers, graces] = [
      await statementsOf(() => findNextActions(few, 8)),
      await statementsOf(() => findNextActions(many, 8)),
    ]
    expect(graces).toHaveLength(hers.length)
  })
})

test("a statement that is counted is one that ran", async () => {
  expect(await statementsOf(async () => undefined)).toEqual([])
  expect(await statementsOf(() => db.user.count())).toHaveLength(1)
})
