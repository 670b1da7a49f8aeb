import { type Fact, fact } from "./facts"
import type { Role } from "./roles"
import type { Place } from "./source"

/**
 * Facts that ask for no evidence of their own: they stand on the role pages, beside the labs, and where a candidate
 * without a PhD would otherwise be put off.
 *
 * 7, 8 and 21 are requirements by kind, yet they lower a bar rather than ask for anything: no item could answer them.
 */
export const guidance: readonly number[] = [3, 7, 8, 9, 21, 29, 30, 31, 32, 33, 34, 35, 39, 40, 41, 42]

/** The guidance that concerns a role, by number. */
export const guidanceFor = (role: Role): Fact[] => guidance.map(fact).filter((each) => each.roles.includes(role))

/** The one thing to say beside a role's checklist, shorter than its fact, with its place. */
export const leadingFacts = {
  SWE: { fact: 9, words: "An ML PhD is typically not needed", cite: "Q&A 4" },
  RE: { fact: 20, words: "Between engineer and researcher", cite: "Q&A 7" },
  RS: { fact: 16, words: "Papers are the main output", cite: "Takeaways 4" },
} as const satisfies Record<Role, { fact: number; words: string; cite: Place }>
