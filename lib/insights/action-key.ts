import { addDays, type Day, isDay } from "@/lib/dates"
import { weekLater } from "@/lib/steps/put-off"

/** Why something is to be done, the more urgent first where a day does not decide. */
export const actionKinds = ["offer", "deadline", "step", "quiet", "item"] as const

export type ActionKind = (typeof actionKinds)[number]

/**
 * A next action by name: what kind it is, the id of the application or item it is about, and what it hangs on, a day or an event.
 * With another deadline, or after another event, it is another action, which nobody has put off.
 */
export type ActionName = { readonly kind: ActionKind; readonly id: string; readonly day?: Day; readonly event?: number }

/** The name as text: "deadline:<id>:2026-11-24", "quiet:<id>:71", "item:<id>". */
export const actionKey = ({ kind, id, day, event }: ActionName): string => {
  const mark = day ?? event
  return mark === undefined ? `${kind}:${id}` : `${kind}:${id}:${mark}`
}

const pattern = /^(offer|deadline|step|quiet|item):([\w-]{1,64})(?::(\d{4}-\d{2}-\d{2}|\d{1,15}))?$/

/** The name that a text is, or null where no action has it. */
export const readActionKey = (text: string): ActionName | null => {
  const [, kind, id, mark] = pattern.exec(text) ?? []
  if (!kind || !id) return null
  // The pattern lets no other kind through.
  const about = { kind: kind as ActionKind, id }
  if (kind === "quiet") return mark && !mark.includes("-") ? { ...about, event: Number(mark) } : null
  if (mark === undefined) return kind === "deadline" ? null : about
  return kind !== "item" && isDay(mark) ? { ...about, day: mark } : null
}

const daysOff = { offer: 3, deadline: 3, quiet: 7, item: 7 } as const satisfies Record<
  Exclude<ActionKind, "step">,
  number
>

const isLastCall = (kind: ActionKind) => kind === "offer" || kind === "deadline"

/** The day until which one click puts an action off: days from today, or from a step's own later day; a last day is not missed. */
export const putOffUntil = ({ kind, day }: ActionName, today: Day): Day => {
  if (kind === "step") return weekLater(day, today)
  const wanted = addDays(today, daysOff[kind])
  if (!isLastCall(kind) || !day || day < today || wanted <= day) return wanted
  return day > today ? day : addDays(today, 1)
}

/** Whether putting it off until then misses a last day that has not passed yet, which has to be said. */
export const missesDay = ({ kind, day }: ActionName, until: Day, today: Day): boolean =>
  isLastCall(kind) && day !== undefined && day >= today && until > day

/** The key by which an action put off until a day is hidden: a step has moved to that day, and its name with it. */
export const hiddenAs = (name: ActionName, until: Day): string =>
  actionKey(name.kind === "step" && name.day ? { ...name, day: until } : name)
