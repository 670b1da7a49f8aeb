import { everyRoleFacts } from "./facts/every-role"
import { researchEngineerFacts } from "./facts/research-engineer"
import { researchScientistFacts } from "./facts/research-scientist"
import { softwareEngineerFacts } from "./facts/software-engineer"
import { wayInFacts } from "./facts/way-in"
import type { Role } from "./roles"
import type { Place } from "./source"

export type FactKind = "requirement" | "responsibility" | "credential" | "preparation" | "lab" | "encouragement"

/** One thing the talk says, in our own words. `cite` is set where the first place does not hold the whole of it. */
export type Fact = {
  readonly number: number
  readonly words: string
  readonly roles: readonly Role[]
  readonly kind: FactKind
  readonly places: readonly [Place, ...Place[]]
  readonly cite?: Place
}

/** All facts, by number. */
export const facts: readonly Fact[] = [
  ...everyRoleFacts,
  ...softwareEngineerFacts,
  ...researchScientistFacts,
  ...researchEngineerFacts,
  ...wayInFacts,
]

const byNumber = new Map(facts.map((each) => [each.number, each]))

/** The fact of that number; throws a RangeError where there is none, since numbers are only ever written by us. */
export function fact(number: number): Fact {
  const found = byNumber.get(number)
  if (!found) throw new RangeError(`There is no fact ${number}.`)
  return found
}

/** The place shown as the fact's citation. */
export const citationOf = (each: Fact): Place => each.cite ?? each.places[0]

/** The fact's id on the source page: "fact-7". */
export const factAnchor = (number: number) => `fact-${number}`
