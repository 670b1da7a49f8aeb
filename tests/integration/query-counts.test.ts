import { beforeAll, expect, test } from "vitest"
import { countApplications, findApplication, listApplications, listAppliedLabs } from "@/lib/applications/queries"
import { applicationFilter } from "@/lib/applications/schema"
import type { Viewer } from "@/lib/auth/viewer"
import { coreProgress, countReach, findReadiness, listItems } from "@/lib/checklists/queries"
import { db } from "@/lib/db/client"
import { countPipeline, findNextActions } from "@/lib/insights/queries"
import { syncDirectory } from "@/lib/labs/commands"
import { countEvidence, listEvidence, listLatest, listRecord, readRecord } from "@/lib/record/queries"
import { hasSample } from "@/lib/sample/queries"
import { fillAccount } from "../bench/account"
import { statementsOf } from "../support/statements"
import { signUp } from "../support/viewer"

let ada: Viewer
let grace: Viewer
beforeAll(async () => {
  await syncDirectory()
  ada = await signUp("Ada")
  grace = await signUp("Grace")
  await fillAccount(ada, 10, 8)
  await fillAccount(grace, 1000, 200)
}, 120_000)

const everything = applicationFilter.parse({})

/** What each page asks for, and how many statements that is. Outside a request nothing is looked up once for all. */
const pages: Record<string, { statements: number; forMany?: number; read: (viewer: Viewer) => Promise<unknown> }> = {
  dashboard: {
    statements: 20,
    // Behind so much that is due no open item would be shown, so none is looked for.
    forMany: 13,
    read: (viewer) =>
      Promise.all([countPipeline(viewer), findNextActions(viewer, 8), findReadiness(viewer), hasSample(viewer)]),
  },
  list: {
    statements: 9,
    read: async (viewer) => {
      const [{ rows }] = await Promise.all([
        listApplications(viewer, everything),
        countApplications(viewer),
        listAppliedLabs(viewer),
        hasSample(viewer),
      ])
      return coreProgress(viewer, rows)
    },
  },
  detail: {
    statements: 10,
    read: async (viewer) => {
      const subject = await db.application.findFirstOrThrow({
        where: { ownerId: viewer.id },
        select: { id: true, role: true, labId: true },
      })
      const [found] = await Promise.all([
        findApplication(viewer, subject.id),
        listItems(viewer, subject),
        countReach(viewer, subject),
        readRecord(viewer),
      ])
      return found
    },
  },
  readiness: {
    statements: 3,
    read: (viewer) => Promise.all([findReadiness(viewer), listRecord(viewer)]),
  },
  record: {
    statements: 5,
    read: (viewer) =>
      Promise.all([
        countEvidence(viewer),
        listLatest(viewer, { q: "", page: 1 }),
        listEvidence(viewer, "PROJECT", { q: "", page: 1 }),
      ]),
  },
}

test.each(Object.entries(pages))(
  "the %s takes no more statements for 1,000 applications than for 10",
  async (_, { statements, forMany = statements, read }) => {
    const [adas, graces] = [await statementsOf(() => read(ada)), await statementsOf(() => read(grace))]
    // With 10 each first, so that a failure shows the statements that came on top.
    if (forMany === statements) expect(graces.map(tableOf).toSorted()).toEqual(adas.map(tableOf).toSorted())
    expect([adas.length, graces.length]).toEqual([statements, forMany])
  },
)

const tableOf = (sql: string) => /FROM (?:\(SELECT .*? FROM )?`main`\.`(\w+)`/.exec(sql)?.[1]
