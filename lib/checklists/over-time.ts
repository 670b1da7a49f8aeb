import type { Day } from "@/lib/dates"
import type { Readiness } from "./readiness"

/** How many of a role's items were answered from that day on. */
export type Point = { readonly day: Day; readonly answered: number }

/** Readiness over time, from the days of today's answers: a point for each day on which the number changed, the earliest first. */
export const overTime = ({ items }: Readiness): Point[] => {
  const days = items.flatMap(({ since }) => since ?? []).sort()
  return [...new Set(days)].map((day) => ({ day, answered: days.filter((each) => each <= day).length }))
}
