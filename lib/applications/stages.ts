// Client components import this file: it stays free of imports.

export const stages = [
  "SAVED",
  "PREPARING",
  "APPLIED",
  "SCREENING",
  "INTERVIEWING",
  "OFFER",
  "ACCEPTED",
  "DECLINED",
  "REJECTED",
  "WITHDRAWN",
  "NO_RESPONSE",
] as const

export type Stage = (typeof stages)[number]

export const stageNames = {
  SAVED: "Saved",
  PREPARING: "Preparing",
  APPLIED: "Applied",
  SCREENING: "Screening",
  INTERVIEWING: "Interviewing",
  OFFER: "Offer",
  ACCEPTED: "Accepted",
  DECLINED: "Declined",
  REJECTED: "Rejected",
  WITHDRAWN: "Withdrawn",
  NO_RESPONSE: "No response",
} as const satisfies Record<Stage, string>

/** Not yet sent: there is still time to prepare. */
export const unsentStages = ["SAVED", "PREPARING"] as const satisfies Stage[]

/** Sent, and not yet decided. */
export const sentStages = ["APPLIED", "SCREENING", "INTERVIEWING", "OFFER"] as const satisfies Stage[]

/** Where candidate or lab has decided, or where hope was given up. */
export const closedStages = ["ACCEPTED", "DECLINED", "REJECTED", "WITHDRAWN", "NO_RESPONSE"] as const satisfies Stage[]

export const openStages = [...unsentStages, ...sentStages] as const

const isOneOf = (group: readonly Stage[], stage: Stage) => group.includes(stage)

export const isUnsent = (stage: Stage): boolean => isOneOf(unsentStages, stage)
export const isClosed = (stage: Stage): boolean => isOneOf(closedStages, stage)

const usualNext: Partial<Record<Stage, Stage>> = {
  SAVED: "PREPARING",
  PREPARING: "APPLIED",
  APPLIED: "SCREENING",
  SCREENING: "INTERVIEWING",
  INTERVIEWING: "OFFER",
  OFFER: "ACCEPTED",
}

/** The stage to offer first when an application moves; loops differ by lab, so any other may be chosen. */
export const likelyNext = (stage: Stage): Stage => usualNext[stage] ?? stage
