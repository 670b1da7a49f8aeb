import { addDays, type Day } from "@/lib/dates"

/** The day that a step is put off to: a week from its own day, or from today where that has come or there is none. */
export const weekLater = (day: Day | null | undefined, today: Day): Day => addDays(day && day > today ? day : today, 7)
