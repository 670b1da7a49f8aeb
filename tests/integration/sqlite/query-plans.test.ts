import { beforeAll, describe, expect, test } from "vitest"
import {
  countApplications,
  countByLab,
  findApplication,
  listApplications,
  listApplicationsTo,
  listAppliedLabs,
} from "@/lib/applications/queries"
import { applicationFilter, sorts } from "@/lib/applications/schema"
import { findSession, openSession } from "@/lib/auth/sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { coreProgress, countReach, findReadiness, listItems } from "@/lib/checklists/queries"
import { db } from "@/lib/db/client"
import { countPipeline, findNextActions, isPutOff, mostActions } from "@/lib/insights/queries"
import { syncDirectory } from "@/lib/labs/commands"
import { findVisibleLab, listLabNames, listLabs, listSeenRoles, listSightings } from "@/lib/labs/queries"
import { kinds } from "@/lib/record/kinds"
import { countEvidence, listEvidence, listLatest, listTrashedEvidence } from "@/lib/record/queries"
import { hasSample } from "@/lib/sample/queries"
import { countTrash, listTrash } from "@/lib/trash/queries"
import { fillAccount } from "../../bench/account"
import { complaintsOf } from "../../support/plans"
import { issuedBy } from "../../support/statements"
import { signUp } from "../../support/viewer"

let ada: Viewer
beforeAll(async () => {
  await syncDirectory()
  ada = await signUp("Ada")
  await fillAccount(ada, 200, 40)
}, 60_000)

type Exemptions = Readonly<Record<string, string>>

const actions = {
  "sorts Application":
    "Only those with an offer or a next step, a few of each stage, and no more are taken than are shown.",
  "sorts ChecklistItem": "Only the open items of the labs that are looked at.",
}
const bySightings = { "sorts Sighting": "One sighting a role and a visit: a handful." }

const exempt: Readonly<Record<string, Exemptions>> = {
  dashboard: actions,
  "dashboard, all actions": actions,
  "log application": { "sorts Lab": "The owner's own labs, at most some hundreds." },
  record: { "sorts Evidence": "What was added last in every kind together: a record has tens of entries." },
  labs: { ...bySightings, "sorts Lab": "The directory's and the owner's together, at most some hundreds." },
  lab: bySightings,
}

const ofSorts: Readonly<Record<string, Exemptions>> = {
  lab: { "sorts Application": "The order stands in another table, the labs'." },
}

const complain = async (read: () => Promise<unknown>, but: Exemptions = {}) =>
  expect(complaintsOf(await issuedBy(read))).toEqual(Object.keys(but).toSorted())

/** Ada's first application, to look at its page. */
const first = () =>
  db.application.findFirstOrThrow({
    where: { ownerId: ada.id },
    select: { id: true, role: true, labId: true, lab: { select: { slug: true } } },
  })

/** What each page reads, but for the words that are searched for: text within text is in no index. */
const pages: Record<string, () => Promise<unknown>> = {
  session: async () => findSession(await openSession(ada.id)),
  "frame of each page": () => Promise.all([countApplications(ada), countEvidence(ada)]),
  dashboard: () =>
    Promise.all([countPipeline(ada), findNextActions(ada, 8), findReadiness(ada), hasSample(ada)]).then(() =>
      isPutOff(ada, { kind: "item", id: "1" }, ada.today),
    ),
  "dashboard, all actions": () => findNextActions(ada, mostActions),
  "around the list": () => Promise.all([countApplications(ada), listAppliedLabs(ada), hasSample(ada)]),
  "progress in the list": async () =>
    coreProgress(ada, (await listApplications(ada, applicationFilter.parse({}))).rows),
  detail: async () => findApplication(ada, (await first()).id),
  "checklist of the detail": async () => listItems(ada, await first()),
  "reach of the detail": async () => countReach(ada, await first()),
  "log application": () => listLabNames(ada),
  readiness: () => findReadiness(ada),
  record: () => Promise.all([countEvidence(ada), listLatest(ada, { q: "", page: 1 })]),
  "record by kind": () => Promise.all(kinds.map((kind) => listEvidence(ada, kind, { q: "", page: 1 }))),
  trash: () => Promise.all([listTrash(ada), countTrash(ada), countTrash(ada, new Date())]),
  "trash of the record": () => listTrashedEvidence(ada),
  labs: () => Promise.all([listLabs(ada, ""), countByLab(ada), listSeenRoles(ada)]),
  lab: async () => {
    const { labId, lab } = await first()
    return Promise.all([findVisibleLab(ada, lab.slug), listSightings(ada, labId), listApplicationsTo(ada, labId)])
  },
}

describe("SQLite goes straight to the rows that it needs, but for what is exempt, for", () => {
  test.each(Object.entries(pages))("%s", (page, read) => complain(read, exempt[page]))
})

const filters: Record<string, () => Promise<Record<string, string>>> = {
  none: async () => ({}),
  role: async () => ({ role: "RE" }),
  stage: async () => ({ stage: "APPLIED" }),
  "all open": async () => ({ stage: "OPEN" }),
  lab: async () => ({ lab: (await first()).lab.slug }),
}

const lists = Object.keys(sorts).flatMap((sort) =>
  Object.entries(filters).map(([name, asked]) => [sort, name, asked] as const),
)

describe("so it does for the list", () => {
  test.each(lists)("by %s with filter: %s, on the first page and in both directions", async (sort, _name, asked) => {
    const filter = { ...(await asked()), sort }
    const { rows, next } = await listApplications(ada, applicationFilter.parse(filter))
    expect(rows.length).toBeGreaterThan(0)
    const after = next ?? (await listApplications(ada, applicationFilter.parse({ sort }))).next ?? ""
    const read = (at: object) => listApplications(ada, applicationFilter.parse({ ...filter, ...at }))
    await complain(() => Promise.all([{}, { after }, { before: after }].map(read)), ofSorts[sort])
  })
})

test("a sort without an index, a search for every row, and a table read to its end are seen", async () => {
  const issued = await issuedBy(() =>
    Promise.all([
      db.application.findMany({ where: { ownerId: ada.id }, orderBy: { notes: "asc" } }),
      db.stageEvent.findMany({ where: { note: "none" } }),
      db.checklistItem.findMany({ where: { ownerId: ada.id, note: "none" } }),
    ]),
  )
  expect(complaintsOf(issued)).toEqual([
    "reads every ChecklistItem of the owner",
    "scans StageEvent",
    "sorts Application",
  ])
})
