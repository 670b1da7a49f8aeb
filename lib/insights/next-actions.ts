import { addDays, type Day } from "@/lib/dates"
import { type ActionName, actionKey, actionKinds } from "./action-key"
import type { HeldUp } from "./held-up"

/** What is found of each kind, in any order. */
export type Found = {
  readonly offers: readonly { readonly id: string; readonly offerDueOn: Day | null }[]
  readonly deadlines: readonly { readonly id: string; readonly deadline: Day | null }[]
  readonly steps: readonly { readonly id: string; readonly nextStepOn: Day | null }[]
  readonly quiet: readonly { readonly id: string; readonly activityOn: Day; readonly currentEventId: number }[]
  readonly items: readonly HeldUp[]
}

export type NextAction = ActionName & {
  readonly key: string
  /** The day it is due, or null where none is set. */
  readonly due: Day | null
  /** The day since which nothing was heard. */
  readonly since?: Day
  readonly item?: HeldUp
}

/** The days between which something is due, seen from today. */
export const dueDays = (today: Day) => ({
  deadlineFrom: addDays(today, -30),
  deadlineTo: addDays(today, 14),
  stepTo: addDays(today, 7),
  quietTo: addDays(today, -14),
})

/**
 * What to do next, the most urgent first: what has a day, by day; the longest silence; steps without a day; then the items that hold
 * up most. An offer without a day is as urgent as one of today. What was put off, by key, is left out.
 */
export const nextActions = (found: Found, today: Day, putOff: ReadonlySet<string> = new Set()): NextAction[] => {
  const dated = [
    ...found.offers.map(({ id, offerDueOn }) => action(named("offer", id, offerDueOn), offerDueOn)),
    ...found.deadlines.map(({ id, deadline }) => action(named("deadline", id, deadline), deadline)),
    ...found.steps.map(({ id, nextStepOn }) => action(named("step", id, nextStepOn), nextStepOn)),
  ]
  const byDay = (a: NextAction, b: NextAction) =>
    inOrder(a.due ?? today, b.due ?? today) || actionKinds.indexOf(a.kind) - actionKinds.indexOf(b.kind)
  const quiet = found.quiet.map(({ id, activityOn, currentEventId: event }) => ({
    ...action({ kind: "quiet", id, event }, null),
    since: activityOn,
  }))
  const items = found.items.map((item) => ({ ...action({ kind: "item", id: item.id }, null), item }))
  return [
    ...dated.filter(isUrgent).sort(byDay),
    ...quiet.sort((a, b) => inOrder(a.since, b.since)),
    ...dated.filter((each) => !isUrgent(each)),
    ...items.sort((a, b) => b.item.holdsUp - a.item.holdsUp),
  ].filter(({ key }) => !putOff.has(key))
}

const named = (kind: ActionName["kind"], id: string, day: Day | null): ActionName =>
  day === null ? { kind, id } : { kind, id, day }

const action = (name: ActionName, due: Day | null): NextAction => ({ ...name, key: actionKey(name), due })

const isUrgent = ({ kind, due }: NextAction) => due !== null || kind === "offer"

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
