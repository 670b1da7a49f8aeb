import type { Day } from "@/lib/dates"
import type { Stage } from "./stages"

export type Event = {
  /** Ascends in order of entry. */
  readonly id: number
  readonly stage: Stage
  readonly happenedOn: Day
  readonly struckAt: Date | null
}

/** Where an application stands, as its history tells it. */
export type Standing = {
  readonly stage: Stage
  readonly activityOn: Day
  readonly currentEventId: number
  /** The first day it was applied on. */
  readonly appliedOn: Day | null
}

const byDayThenEntry = (a: Event, b: Event) =>
  a.happenedOn < b.happenedOn ? -1 : a.happenedOn > b.happenedOn ? 1 : a.id - b.id

/** The events that count, the oldest first. */
export const unstruck = (events: readonly Event[]): Event[] =>
  events.filter((event) => !event.struckAt).sort(byDayThenEntry)

/** The standing that follows from a history in any order, or null when every event is struck. */
export const standingOf = (events: readonly Event[]): Standing | null => {
  const counted = unstruck(events)
  const current = counted.at(-1)
  if (!current) return null
  return {
    stage: current.stage,
    activityOn: current.happenedOn,
    currentEventId: current.id,
    appliedOn: counted.find((event) => event.stage === "APPLIED")?.happenedOn ?? null,
  }
}
