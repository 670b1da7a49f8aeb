import { describe, expect, test } from "vitest"
import { gainOf } from "@/lib/record/gain"
import { gapOf } from "@/lib/record/gap"

const nbsp = (words: string | undefined) => words?.replaceAll("\u00a0", " ")

describe("a gain", () => {
  const gain = (before: number, after: number, unit: string | null, better: "LOWER" | "HIGHER") => {
    const found = gainOf({ metric: "Wait", unit, better, before, after })
    return { isBetter: found?.isBetter, words: nbsp(found?.words) }
  }
  test.each([
    [41, 9, "s", "LOWER", true, "before 41 s, after 9 s: 4.6 times faster"],
    [9, 41, "s", "LOWER", false, "before 9 s, after 41 s: worse"],
    [9, 9, "s", "LOWER", false, "before 9 s, after 9 s: the same"],
    [12, 3, "GB", "LOWER", true, "before 12 GB, after 3 GB: 4 times less"],
    [100, 95, "GB", "LOWER", true, "before 100 GB, after 95 GB: 5% less"],
    [100, 95, "ms", "LOWER", true, "before 100 ms, after 95 ms: 5.3% faster"],
    [100, 105, "tokens/s", "HIGHER", true, "before 100 tokens/s, after 105 tokens/s: 5% faster"],
    [50, 60, "%", "HIGHER", true, "before 50%, after 60%: 1.2 times more"],
    [60, 50, "%", "HIGHER", false, "before 60%, after 50%: worse"],
    [1, 0, "errors", "LOWER", true, "before 1 errors, after 0 errors: better"],
    [0, 5, null, "HIGHER", true, "before 0, after 5: better"],
    [-3, -1, null, "HIGHER", true, "before -3, after -1: better"],
    [-3, -4, null, "HIGHER", false, "before -3, after -4: worse"],
    [2, 2_000_000, "rows", "HIGHER", true, "before 2 rows, after 2,000,000 rows: 1,000,000 times more"],
  ] as const)("of %d to %d %s, %s is better", (before, after, unit, better, isBetter, words) => {
    expect(gain(before, after, unit, better)).toEqual({ isBetter, words })
  })

  test("is nothing while the metric, its direction or a figure is missing", () => {
    const whole = { metric: "Wait", unit: "s", better: "LOWER", before: 41, after: 9 } as const
    for (const field of ["metric", "better", "before", "after"]) expect(gainOf({ ...whole, [field]: null })).toBeNull()
  })
})

describe("the gap to a paper", () => {
  test.each([
    [108.4, 106.9, null, "paper 108.4, yours 106.9: lower by 1.5 (1.4%)"],
    [50, 60, "BLEU", "paper 50 BLEU, yours 60 BLEU: higher by 10 BLEU (20%)"],
    [76.1, 75.8, "%", "paper 76.1%, yours 75.8%: lower by 0.3 points"],
    [3, 3, "s", "paper 3 s, yours 3 s: the same"],
    [0, 1, null, "paper 0, yours 1: higher by 1"],
    [-10, -12, null, "paper -10, yours -12: lower by 2 (20%)"],
  ])("of %d and %d %s", (target, reproduced, unit, words) => {
    expect(nbsp(gapOf({ target, reproduced, unit }) ?? undefined)).toBe(words)
  })
  test("is nothing while a figure is missing", () => {
    expect(gapOf({ target: 1, reproduced: null, unit: null })).toBeNull()
    expect(gapOf({ target: null, reproduced: 1, unit: null })).toBeNull()
  })
})
