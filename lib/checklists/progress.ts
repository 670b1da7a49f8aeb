import type { Level } from "./catalogue"

/** How many of some items are answered. */
export type Tally = { readonly done: number; readonly total: number }

type Counted = { readonly level: Level; readonly doneOn: string | null; readonly waivedOn: string | null }

/** Answered is done by hand, or waived with a reason: neither holds an application up. */
export const isAnswered = ({ doneOn, waivedOn }: Pick<Counted, "doneOn" | "waivedOn">): boolean =>
  doneOn !== null || waivedOn !== null

/** The items of a level, and those of them that are answered. */
export const tallyOf = (items: readonly Counted[], level: Level): Tally => {
  const ofLevel = items.filter((item) => item.level === level)
  return { done: ofLevel.filter(isAnswered).length, total: ofLevel.length }
}
