import type { Project } from "./evidence"

/** A metric measured twice. */
export type Measured = Pick<Project, "metric" | "unit" | "better" | "before" | "after">

/** The figures of a gain, and whether they are one: `ratio` is above 1 where both are above 0 and the later is the better. */
export type Gain = { readonly isBetter: boolean; readonly ratio: number | null; readonly words: string }

/** What was measured, in words ("before 41 s, after 9 s: 4.6 times faster"); null while the metric, its direction or a figure is missing. */
export const gainOf = ({ metric, unit, better, before, after }: Measured): Gain | null => {
  if (!metric || !better || before === null || after === null) return null
  const figures = `before ${withUnit(before, unit)}, after ${withUnit(after, unit)}`
  const isBetter = better === "LOWER" ? after < before : after > before
  if (!isBetter) return { isBetter, ratio: null, words: `${figures}: ${after === before ? "the same" : "worse"}` }
  if (before <= 0 || after <= 0) return { isBetter, ratio: null, words: `${figures}: better` }
  const ratio = better === "LOWER" ? before / after : after / before
  const than = comparative(better, unit)
  // "5% less" is of what there was; "5% faster" is of the speed there was.
  const share = than === "less" ? 1 - 1 / ratio : ratio - 1
  return { isBetter, ratio, words: `${figures}: ${ratio < 1.1 ? asPercent(share) : asFactor(ratio)} ${than}` }
}

/** A figure as people read it, with its unit. */
export const withUnit = (figure: number, unit: string | null): string => {
  const shown = sixDigits.format(figure)
  return unit ? `${shown}${unit === "%" ? "" : "\u00a0"}${unit}` : shown
}

const sixDigits = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 6 })
const twoDigits = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 })

const asFactor = (ratio: number): string => `${twoDigits.format(ratio)} times`
// Under a tenth more, a factor of one decimal would say nothing.
const asPercent = (share: number): string => `${twoDigits.format(share * 100)}%`

const time = /^(?:ns|[µμu]s|ms|s|sec|secs|seconds?|min|mins|minutes?|h|hrs?|hours?|days?)$/i
const rate = /(?:\/|per )(?:s|sec|second|min|minute|h|hour|day)$|^[kMG]?(?:qps|rps|fps|tps|iops|flops?)$/i

const comparative = (better: NonNullable<Measured["better"]>, unit: string | null): string => {
  if (better === "LOWER") return unit && time.test(unit.trim()) ? "faster" : "less"
  return unit && rate.test(unit.trim()) ? "faster" : "more"
}
