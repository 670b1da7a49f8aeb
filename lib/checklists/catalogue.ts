import { type Fact, fact } from "@/lib/roles/facts"
import type { Role } from "@/lib/roles/roles"
import type { Place } from "@/lib/roles/source"
import { everyRoleItems } from "./catalogue/every-role"
import { researchEngineerItems } from "./catalogue/research-engineer"
import { researchScientistItems } from "./catalogue/research-scientist"
import { softwareEngineerItems } from "./catalogue/software-engineer"

// Whom an item is about, so how far an answer to it counts. The values are those of the stored items.
export type Scope = "CANDIDATE" | "LAB" | "APPLICATION"

export type Level = "CORE" | "RECOMMENDED" | "BONUS" | "BEYOND"

export type Reference = { readonly label: string; readonly url?: string }

type Item = {
  readonly slug: string
  readonly title: string
  readonly roles: readonly Role[]
  readonly scope: Scope
  /** What answers it, to be read after "Open:". */
  readonly answer: string
  /** A link without a note is no answer. */
  readonly needsWords?: true
  /** The reason to offer where the item is waived. */
  readonly waiverHint?: string
}

type TalkItem = Item & {
  readonly level: Exclude<Level, "BEYOND">
  readonly facts: readonly [number, ...number[]]
  /** The place shown: one of its facts'. */
  readonly cite: Place
  readonly references?: undefined
}

/** It goes beyond the talk: it stands apart, and counts in no progress or readiness. */
type BeyondItem = Item & {
  readonly level: "BEYOND"
  readonly facts: readonly []
  readonly cite?: undefined
  readonly references: readonly [Reference, ...Reference[]]
}

export type CatalogueItem = TalkItem | BeyondItem

/** Every item there is, each once. */
export const catalogue: readonly CatalogueItem[] = [
  ...everyRoleItems,
  ...softwareEngineerItems,
  ...researchEngineerItems,
  ...researchScientistItems,
]

const bySlug = new Map(catalogue.map((item) => [item.slug, item]))

/** The item of that slug, or undefined: a stored item may come from another release. */
export const catalogueItem = (slug: string): CatalogueItem | undefined => bySlug.get(slug)

/** A role's items in the order they are shown: the application's, the lab's, the candidate's, then beyond the talk. */
export function catalogueFor(role: Role): CatalogueItem[] {
  const ofRole = catalogue.filter((item) => item.roles.includes(role))
  return [...ofRole.filter((item) => item.level !== "BEYOND"), ...ofRole.filter((item) => item.level === "BEYOND")]
}

/** Why the item is there, for someone who applies for that role. An item of every role may cite facts of one alone. */
export const factsFor = (item: CatalogueItem, role: Role): Fact[] =>
  item.facts.map(fact).filter((each) => each.roles.includes(role))
