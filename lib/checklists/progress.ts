import type { Day } from "@/lib/dates"
import type { Level } from "./catalogue"

/** How many of some items are answered. */
export type Tally = { readonly done: number; readonly total: number }

/** An item as it is counted: its level, and the day since which it is answered, in whichever way; null while it is open. */
export type Counted = { readonly level: Level; readonly since: Day | null }

/** The items of a level, and those of them that are answered; with a day, those that were by the end of it. */
export const tallyOf = (items: readonly Counted[], level: Level, by?: Day): Tally => {
  const ofLevel = items.filter((item) => item.level === level)
  const answered = ofLevel.filter(({ since }) => since !== null && (by === undefined || since <= by))
  return { done: answered.length, total: ofLevel.length }
}
