import type { Role } from "./roles"

/** A page of the role guides, in facts by number: each stands on it once. */
export type Guide = {
  readonly lead: readonly number[]
  readonly does: readonly number[]
  readonly takes: readonly number[]
  readonly spares: readonly number[]
  readonly withoutPhd: readonly number[]
  readonly labs: readonly number[]
}

/**
 * What each role's page says, in the order it is read. A candidate without a PhD meets fact 31 in the lead, and among what
 * the role does not take the nearest thing to a PhD that the talk says of it.
 */
export const guides = {
  SWE: {
    lead: [4, 31],
    does: [5, 6, 10, 11, 12, 32],
    takes: [36, 37, 38, 2],
    spares: [9, 7, 8, 41],
    withoutPhd: [40, 39, 42, 35, 33, 34],
    labs: [1, 3],
  },
  RE: {
    lead: [20, 31],
    does: [22, 23, 24, 25, 26, 27],
    takes: [36, 37, 38, 2],
    spares: [40, 21, 41],
    withoutPhd: [39, 42, 35, 33, 34],
    labs: [1, 3, 28, 29, 30],
  },
  RS: {
    lead: [16, 31],
    // Publishing is a requirement by kind, and the work itself by nature.
    does: [13, 14, 15],
    takes: [17, 18, 19, 36, 37, 38, 2],
    spares: [42],
    withoutPhd: [39, 35, 33, 34],
    labs: [1, 3],
  },
} as const satisfies Record<Role, Guide>

/** What the page that compares the roles says around its table. */
export const aroundComparison = {
  lead: [1, 2, 31],
  withoutPhd: [39, 40, 42, 35, 33, 34],
  prepare: [36, 37, 38],
} as const
