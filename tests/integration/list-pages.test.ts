import { beforeAll, describe, expect, test } from "vitest"
import { listApplications } from "@/lib/applications/queries"
import { applicationFilter, sorts } from "@/lib/applications/schema"
import type { Viewer } from "@/lib/auth/viewer"
import { addDays } from "@/lib/dates"
import { syncDirectory } from "@/lib/labs/commands"
import { log } from "../support/applications"
import { signUp } from "../support/viewer"

const count = 130
const labs = ["OpenAI", "Anthropic", "METR"]
let ada: Viewer
let grace: Viewer
beforeAll(async () => {
  await syncDirectory()
  ada = await signUp("Ada")
  grace = await signUp("Grace")
  // Few days and labs for many rows, so that they tie; and a third of them without a deadline, half without a day applied.
  for (let n = 0; n < count; n++) {
    const day = addDays(ada.today, -(n % 4))
    await log(ada, {
      title: `Number ${n}`,
      lab: labs[n % labs.length] ?? "",
      stage: n % 2 ? "APPLIED" : "SAVED",
      stageOn: day,
      ...(n % 3 && { deadline: day }),
    })
    if (n % 10 === 0) await log(grace, { title: "Grace’s", deadline: day })
  }
})

const list = (viewer: Viewer, address: Record<string, string | undefined>) =>
  listApplications(viewer, applicationFilter.parse(address))
type Page = Awaited<ReturnType<typeof list>>
const idsOf = (pages: Page[]) => pages.map(({ rows }) => rows.map(({ id }) => id))

const allPages = async (address: Record<string, string | undefined>) => {
  const pages = [await list(ada, address)]
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
    pages.push(await list(ada, { ...address, after: next }))
  return pages
}

describe.each(Object.keys(sorts))("Ada pages through 130 applications by %s", (sort) => {
  test("forward, and meets each once", async () => {
    const pages = await allPages({ sort })
    expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 30])
    expect(pages.map(({ total }) => total)).toEqual([count, count, count])
    expect(new Set(idsOf(pages).flat()).size).toBe(count)
    expect(pages.map(({ previous }) => Boolean(previous))).toEqual([false, true, true])
  })

  test("and back again, and each page is the one she came from", async () => {
    const forth = await allPages({ sort })
    const back = forth.slice(-1)
    for (let before = back[0]?.previous; before; before = back[0]?.previous)
      back.unshift(await list(ada, { sort, before }))
    expect(idsOf(back)).toEqual(idsOf(forth))
    expect(back.map(({ next }) => Boolean(next))).toEqual([true, true, false])
  })

  test("of one role and stage only, and the count is theirs", async () => {
    const pages = await allPages({ sort, stage: "APPLIED" })
    expect(pages.map(({ rows, total }) => [rows.length, total])).toEqual([
      [50, 65],
      [15, 65],
    ])
    expect(pages.flatMap(({ rows }) => rows).every(({ stage }) => stage === "APPLIED")).toBe(true)
  })

  test("while Grace, with the cursors of Ada’s pages, meets only her own", async () => {
    for (const { previous, next } of await allPages({ sort }))
      for (const address of [{ before: previous ?? "" }, { after: next ?? "" }]) {
        const { rows, total } = await list(grace, { sort, ...address })
        expect(rows.every(({ title }) => title === "Grace’s")).toBe(true)
        expect(total).toBe(13)
      }
  })

  test.each([
    "garbage",
    "~",
    "~x",
    "x~",
    "a~b~c",
    "2026-11-23",
    "\u0000~\u0000",
    "2026-11-23~99999999999",
    "'~'",
    "~-1",
  ])("and is answered when the cursor is %j", async (cursor) => {
    for (const address of [{ after: cursor }, { before: cursor }]) {
      const { rows, total } = await list(ada, { sort, ...address })
      expect(total).toBe(count)
      expect(rows.length).toBeLessThanOrEqual(50)
    }
  })
})

test("an application that Ada adds between two pages moves none of them", async () => {
  const first = await list(ada, { sort: "activity" })
  const second = await list(ada, { sort: "activity", after: first.next ?? "" })
  await log(ada, { title: "In between" })
  expect(await list(ada, { sort: "activity", after: first.next ?? "" })).toMatchObject({ rows: second.rows })
})

test("a cursor that makes no sense is the first page, not a way to nothing", async () => {
  const { rows, next } = await list(ada, {})
  for (const address of [{ after: "garbage" }, { before: "garbage" }])
    expect(await list(ada, address)).toMatchObject({ rows, next, previous: null })
})
