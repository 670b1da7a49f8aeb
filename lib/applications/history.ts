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

/**
 * The day for an event of today, which comes after all before it: once its owner has moved to a time zone further west, the latest
 * may be of tomorrow.
 */
export const notBefore = (latest: Day, today: Day): Day => (latest > today ? latest : today)

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

/** Since which day an application has been at the stage where it stands, or null when every event is struck. */
export const standsSince = (events: readonly Event[]): Day | null => {
  const counted = unstruck(events)
  const before = counted.findLastIndex(({ stage }) => stage !== counted.at(-1)?.stage)
  return counted[before + 1]?.happenedOn ?? null
}

/** Whether an event left the stage as it was: then it is there for its note, such as the words of a step that was done. */
export const isNote = (event: Event & { readonly note: string | null }, events: readonly Event[]): boolean => {
  const before = unstruck(events).findLast((each) => byDayThenEntry(each, event) < 0)
  return Boolean(event.note) && before?.stage === event.stage
}
