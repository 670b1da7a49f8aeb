import { expect, test } from "vitest"
import { stages } from "@/lib/applications/stages"
import { columns, pipelineOf } from "@/lib/insights/pipeline"

test("applications are counted by role and stage, the five ways to end in one column", () => {
  const pipeline = pipelineOf(stages.map((stage, index) => ({ role: "RE", stage, count: 2 ** index })))
  expect(pipeline.rows.map(({ role, all }) => [role, all])).toEqual([
    ["SWE", 0],
    ["RE", 2047],
    ["RS", 0],
  ])
  expect(pipeline.rows[1]?.counts).toEqual({
    SAVED: 1,
    PREPARING: 2,
    APPLIED: 4,
    SCREENING: 8,
    INTERVIEWING: 16,
    OFFER: 32,
    CLOSED: 64 + 128 + 256 + 512 + 1024,
  })
})

test("all, open, not yet sent and offers are told apart", () => {
  const pipeline = pipelineOf([
    { role: "SWE", stage: "SAVED", count: 1 },
    { role: "RE", stage: "PREPARING", count: 2 },
    { role: "RE", stage: "SAVED", count: 4 },
    { role: "RS", stage: "OFFER", count: 8 },
    { role: "SWE", stage: "OFFER", count: 16 },
    { role: "RS", stage: "REJECTED", count: 32 },
    { role: "RS", stage: "ACCEPTED", count: 64 },
  ])
  expect(pipeline).toMatchObject({ all: 127, open: 31, offers: 24, unsent: { SWE: 1, RE: 6, RS: 0 } })
})

test("an account without applications has a table of zeros", () => {
  const { rows, all } = pipelineOf([])
  expect(all).toBe(0)
  expect(rows).toHaveLength(3)
  for (const { counts } of rows) expect(Object.values(counts)).toEqual(columns.map(() => 0))
})
