import { beforeAll, describe, expect, test } from "vitest"
import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import * as commands from "@/lib/record/commands"
import { kinds } from "@/lib/record/kinds"
import * as queries from "@/lib/record/queries"
import { draftOf, edit, editOf, record } from "../support/record"
import { signUp } from "../support/viewer"

let ada: Viewer
let grace: Viewer
beforeAll(async () => {
  ada = await signUp("Ada Lovelace")
  grace = await signUp("Grace Hopper")
})

const found = async (viewer: Viewer, id: string) => {
  const entry = await queries.findEvidence(viewer, id)
  if (!entry) throw new Error("It is not there.")
  return entry
}
const historyOf = async (viewer: Viewer, id: string) => {
  const { kind, details } = await found(viewer, id)
  return kind === "PUBLICATION" ? details.history.map(({ status, on }) => `${status} ${on}`) : []
}
const titles = async (viewer: Viewer, q: string) =>
  (await queries.listLatest(viewer, { q, page: 1 })).rows.map(({ title }) => title).toSorted()

describe.each(kinds)("a %s", (kind) => {
  test("that is sent twice is one; sent again with other words it is another", async () => {
    const draft = draftOf(ada, kind)
    const [first, second] = [await commands.addEvidence(ada, draft), await commands.addEvidence(ada, draft)]
    expect(second).toEqual(first)
    expect(await commands.addEvidence(ada, { ...draft, title: "Another" })).not.toEqual(first)
    expect(await commands.addEvidence(grace, draft)).not.toEqual(first)
  })

  test("is edited, and by somebody who saw it before the edit it is not", async () => {
    const id = await record(ada, kind)
    const { version } = await found(ada, id)
    expect(await edit(ada, kind, id, { title: "Edited" })).toBe("saved")
    expect(await commands.editEvidence(ada, editOf(ada, kind, id, version, { title: "Too late" }))).toBe("changed")
    expect(await found(ada, id)).toMatchObject({ title: "Edited", version: version + 1 })
    expect(await titles(ada, "Edited")).toContain("Edited")
  })

  test("is not edited as another kind, or by somebody else", async () => {
    const id = await record(ada, kind)
    const before = await found(ada, id)
    const other = kind === "PROJECT" ? "IMPLEMENTATION" : "PROJECT"
    expect(await edit(ada, other, id, { title: "Changed" })).toBe("not found")
    expect(await edit(grace, kind, id, { title: "Taken" })).toBe("not found")
    expect(await found(ada, id)).toEqual(before)
  })

  test("goes to the trash, comes back by itself or with what went along, and goes for good", async () => {
    const id = await record(ada, kind, { title: `Trashed ${kind}` })
    const before = await found(ada, id)
    expect(await commands.deleteEvidenceForGood(ada, id)).toBe(false)
    const at = await commands.trashEvidence(ada, id)
    if (!at) throw new Error("It was not moved.")
    expect(await commands.trashEvidence(ada, id)).toBeNull()
    expect(await found(ada, id)).toEqual({ ...before, trashed: true, trashedAt: at })
    expect(await titles(ada, `Trashed ${kind}`)).toEqual([])
    expect(await queries.countTrashedEvidence(ada, at)).toBe(1)
    expect((await queries.listTrashedEvidence(ada)).map((entry) => entry.id)).toContain(id)
    expect(await commands.restoreEvidenceOf(ada, at)).toBe(1)
    expect(await found(ada, id)).toEqual(before)
    expect(await commands.restoreEvidence(ada, id)).toBe(false)

    expect(await commands.trashEvidence(grace, id)).toBeNull()
    await commands.trashEvidence(ada, id)
    expect(await commands.restoreEvidence(grace, id)).toBe(false)
    expect(await commands.deleteEvidenceForGood(grace, id)).toBe(false)
    expect(await commands.restoreEvidence(ada, id)).toBe(true)
    await commands.trashEvidence(ada, id)
    expect(await commands.deleteEvidenceForGood(ada, id)).toBe(true)
    expect(await queries.findEvidence(ada, id)).toBeNull()
  })
})

test("what is sent with a name that is not among the authors is refused, and nothing is stored", async () => {
  const count = await db.evidence.count()
  const draft = draftOf(ada, "PUBLICATION", { self: "Somebody" })
  expect(await commands.addEvidence(ada, draft)).toMatchObject({ errors: { self: expect.any(String) } })
  expect(await db.evidence.count()).toBe(count)
})

describe("the history of a publication", () => {
  test("takes changes in any order, refuses what it says already, and keeps one", async () => {
    const id = await record(ada, "PUBLICATION", { status: "ACCEPTED", statusOn: "2025-01-22" })
    const note = (status: "SUBMITTED" | "PUBLISHED" | "ACCEPTED", on: string) =>
      commands.noteStatus(ada, { evidence: id, status, on })
    expect(await note("SUBMITTED", "2024-10-01")).toBe("noted")
    expect(await note("PUBLISHED", "2025-04-24")).toBe("noted")
    expect(await note("PUBLISHED", "2025-05-01")).toBe("known")
    expect(await historyOf(ada, id)).toEqual(["SUBMITTED 2024-10-01", "ACCEPTED 2025-01-22", "PUBLISHED 2025-04-24"])

    expect(await commands.removeStatus(ada, { evidence: id, on: "2020-01-01" })).toBe("not found")
    const removed = await commands.removeStatus(ada, { evidence: id, on: "2025-01-22" })
    expect(removed).toEqual({ status: "ACCEPTED", on: "2025-01-22" })
    expect(await note("ACCEPTED", "2025-01-22")).toBe("noted")
    await commands.removeStatus(ada, { evidence: id, on: "2025-01-22" })
    await commands.removeStatus(ada, { evidence: id, on: "2025-04-24" })
    expect(await commands.removeStatus(ada, { evidence: id, on: "2024-10-01" })).toBe("last")
    expect(await historyOf(ada, id)).toEqual(["SUBMITTED 2024-10-01"])
  })

  test("outlives an edit, and a change of it is a change that an edit must see", async () => {
    const id = await record(ada, "PUBLICATION", { status: "SUBMITTED", statusOn: "2024-10-01" })
    const { version } = await found(ada, id)
    await commands.noteStatus(ada, { evidence: id, status: "ACCEPTED", on: "2025-01-22" })
    expect(await commands.editEvidence(ada, editOf(ada, "PUBLICATION", id, version))).toBe("changed")
    expect(await edit(ada, "PUBLICATION", id, { status: "ACCEPTED", statusOn: "2025-01-22", year: "2025" })).toBe(
      "saved",
    )
    expect(await historyOf(ada, id)).toEqual(["SUBMITTED 2024-10-01", "ACCEPTED 2025-01-22"])
  })

  test("is no project’s, and nobody else’s", async () => {
    const project = await record(ada, "PROJECT")
    const on = "2025-01-01"
    expect(await commands.noteStatus(ada, { evidence: project, status: "IDEA", on })).toBe("not found")
    const paper = await record(ada, "PUBLICATION")
    expect(await commands.noteStatus(grace, { evidence: paper, status: "IDEA", on })).toBe("not found")
    expect(await commands.removeStatus(grace, { evidence: paper, on: ada.today })).toBe("not found")
    expect(await historyOf(ada, paper)).toEqual([`DRAFT ${ada.today}`])
  })
})

test("Ada says which author she is, and it has to be one", async () => {
  const id = await record(ada, "PUBLICATION", { authors: "G. Hopper, Countess Lovelace" })
  expect((await found(ada, id)).details).toMatchObject({ self: null })
  expect(await commands.claimPlace(ada, { evidence: id, place: 2 })).toBe(false)
  expect(await commands.claimPlace(grace, { evidence: id, place: 0 })).toBe(false)
  expect(await commands.claimPlace(ada, { evidence: id, place: 1 })).toBe(true)
  expect((await found(ada, id)).details).toMatchObject({ self: 1 })
})

describe("a search", () => {
  let emmy: Viewer
  beforeAll(async () => {
    emmy = await signUp("Emmy Noether")
    await record(emmy, "PUBLICATION", { title: "Idealtheorie in Größen", authors: "Emmy Noether, Łukasz Ångström" })
    await record(emmy, "PROJECT", {
      title: "Scheduler",
      users: "100% of_teams",
      skills: ["GPU_KERNELS"],
      hard: "C:\\path",
    })
    await record(emmy, "CREDENTIAL", { title: "Doctorate", place: "Universität Göttingen", type: "WRITING" })
    await record(grace, "PROJECT", { title: "Scheduler of Grace" })
  })

  test.each([
    ["idealtheorie", ["Idealtheorie in Größen"]],
    ["IDEAL", ["Idealtheorie in Größen"]],
    ["angstrom", ["Idealtheorie in Größen"]],
    ["A\u030angstro\u0308m", ["Idealtheorie in Größen"]],
    ["gottingen", ["Doctorate"]],
    ["göttingen universität", ["Doctorate"]],
    ["noether idealtheorie", ["Idealtheorie in Größen"]],
    ["gpu kernels", ["Scheduler"]],
    ["100%", ["Scheduler"]],
    ["of_teams", ["Scheduler"]],
    ["ofxteams", []],
    ["%", ["Scheduler"]],
    ["_", ["Scheduler"]],
    ["c:\\path", ["Scheduler"]],
    ["' OR 1=1", []],
    ["Grace", []],
    ["", ["Doctorate", "Idealtheorie in Größen", "Scheduler"]],
  ])("for %j finds %j", async (q, expected) => expect(await titles(emmy, q)).toEqual(expected))

  test("within a kind finds that kind only", async () => {
    const { rows, total } = await queries.listEvidence(emmy, "PROJECT", { q: "e", page: 1 })
    expect([rows.map(({ title }) => title), total]).toEqual([["Scheduler"], 1])
  })
})

test("a list has a hundred a page, the latest first, each entry once, and ends with its last page", async () => {
  const many = await signUp("Many")
  for (let n = 0; n < 230; n++)
    await record(many, "PUBLICATION", { title: `Paper ${n}`, year: n % 10 === 0 ? "" : `${2000 + (n % 20)}` })
  const page = (number: number) => queries.listEvidence(many, "PUBLICATION", { q: "", page: number })
  const pages = [await page(1), await page(2), await page(3)]
  expect(pages.map(({ rows, total, pages: of }) => [rows.length, total, of])).toEqual([
    [100, 230, 3],
    [100, 230, 3],
    [30, 230, 3],
  ])
  const all = pages.flatMap(({ rows }) => rows)
  expect(new Set(all.map(({ id }) => id)).size).toBe(230)
  const years = all.map((row) => (row.kind === "PUBLICATION" ? (row.details.year ?? 9999) : 0))
  expect(years).toEqual(years.toSorted((a, b) => b - a))
  expect(await page(99)).toEqual(pages[2])
  expect((await queries.listLatest(many, { q: "", page: 1 })).rows[0]?.title).toBe("Paper 229")
  expect(await queries.countEvidence(many)).toEqual(new Map([["PUBLICATION", 230]]))
  expect(await queries.readRecord(many)).toHaveLength(230)
})

describe("an entry like one before", () => {
  test.each([
    ["the same DOI", "PUBLICATION", { title: "One", doi: "10.1000/182" }, { title: "Two", doi: "10.1000/182" }],
    [
      "the same arXiv number",
      "IMPLEMENTATION",
      { title: "One", arxiv: "2301.01234" },
      { title: "Two", arxiv: "2301.01234" },
    ],
    [
      "the same title, less case and accents",
      "PROJECT",
      { title: "Planification à l’échelle" },
      { title: "PLANIFICATION A L’ECHELLE" },
    ],
  ] as const)("has %s", async (_, kind, one, two) => {
    const viewer = await signUp("Ada")
    const first = await record(viewer, kind, one)
    expect(await queries.findLike(viewer, first)).toBeNull()
    const second = await record(viewer, kind, two)
    expect((await queries.findLike(viewer, second))?.id).toBe(first)
    await commands.trashEvidence(viewer, first)
    expect(await queries.findLike(viewer, second)).toBeNull()
  })

  test("is not one of another kind, of somebody else, or one that only speaks of it", async () => {
    const viewer = await signUp("Ada")
    await record(viewer, "PROJECT", { title: "Decision Transformer" })
    await record(viewer, "IMPLEMENTATION", { title: "More", learned: "From Decision Transformer" })
    await record(grace, "IMPLEMENTATION", { title: "Decision Transformer" })
    expect(await queries.findLike(viewer, await record(viewer, "IMPLEMENTATION"))).toBeNull()
    expect(await queries.findLike(grace, await record(viewer, "IMPLEMENTATION"))).toBeNull()
  })
})
