import type { Day } from "@/lib/dates"
import type { Evidence } from "@/lib/record/evidence"
import type { Role } from "@/lib/roles/roles"
import { type CatalogueItem, catalogueFor } from "./catalogue"
import { ownWords } from "./groups"
import { type Tally, tallyOf } from "./progress"
import type { StoredItem } from "./queries"
import { type Standing, standingOf } from "./standing"

const unanswered = {
  doneOn: null,
  waivedOn: null,
  waiver: null,
  overruledOn: null,
  overruling: null,
  note: null,
  link: null,
  sample: false,
} satisfies Partial<StoredItem>

/** An item about the candidate, its answer, which may not be stored yet, and how it stands. */
export type ItemState = Standing &
  Pick<StoredItem, "slug" | "scope" | "level" | keyof typeof unanswered> & {
    /** What a form names it by: the slug, or of the candidate's own the stored item's id. */
    readonly handle: string
    readonly words: string
    readonly catalogue: CatalogueItem | undefined
  }

export type Readiness = {
  readonly core: Tally
  readonly recommended: Tally
  readonly bonus: Tally
  /** The items that count, core before recommended before bonus. */
  readonly items: readonly ItemState[]
  /** What goes beyond the talk, and counts in nothing. */
  readonly beyond: readonly ItemState[]
  /** The first open one of the items that count, never a bonus. */
  readonly next: ItemState | undefined
}

/** What an applied event keeps of a readiness. */
export type ReadinessThen = Pick<Readiness, "core" | "recommended" | "bonus">

export const toKeep = ({ core, recommended, bonus }: Readiness): ReadinessThen => ({ core, recommended, bonus })

/**
 * The state of each item about the candidate for a role, also of those that no application has brought up yet: in the order of the catalogue,
 * then the candidate's own. What goes beyond the talk is there too.
 */
export const statesFor = (
  role: Role,
  answers: readonly StoredItem[],
  record: readonly Evidence[],
): readonly ItemState[] => {
  const bySlug = new Map(answers.map((answer) => [answer.slug, answer]))
  const listed = catalogueFor(role)
    .filter(({ scope }) => scope === "CANDIDATE")
    .map((catalogue): ItemState => {
      const { slug, scope, level, title: words } = catalogue
      const answer = { ...unanswered, ...bySlug.get(slug), slug, scope, level }
      return { ...answer, ...standingOf(answer, record), handle: slug, words, catalogue }
    })
  const own = answers
    .filter((answer) => answer.slug === null && answer.role === role)
    .sort((a, b) => a.position - b.position)
    .map((answer): ItemState => ({ ...answer, ...standingOf(answer, record), ...ownWords(answer) }))
  return [...listed, ...own]
}

/**
 * Readiness for a role, from the catalogue, the candidate's answers and the record, in one pass. With a day, the tallies are of the end of that
 * day. What goes beyond the talk counts in nothing.
 */
export const readinessFor = (
  role: Role,
  answers: readonly StoredItem[],
  record: readonly Evidence[],
  by?: Day,
): Readiness => {
  const states = statesFor(role, answers, record)
  const items = (["CORE", "RECOMMENDED", "BONUS"] as const).flatMap((level) =>
    states.filter((each) => each.level === level),
  )
  return {
    core: tallyOf(states, "CORE", by),
    recommended: tallyOf(states, "RECOMMENDED", by),
    bonus: tallyOf(states, "BONUS", by),
    items,
    beyond: states.filter(({ level }) => level === "BEYOND"),
    next: items.find(({ state, level }) => state === "OPEN" && level !== "BONUS"),
  }
}
