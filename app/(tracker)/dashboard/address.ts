import { type ActionName, actionKey } from "@/lib/insights/action-key"
import type { DashboardView } from "@/lib/insights/schema"

type Told = Omit<Partial<DashboardView>, "done" | "putOff"> & {
  readonly done?: ActionName
  readonly putOff?: ActionName
}

/** The dashboard's address, telling what was done last so that the page can offer to take it back. */
export const dashboardAddress = ({ done, putOff, ...rest }: Told): string => {
  const told = { ...rest, done: done && actionKey(done), putOff: putOff && actionKey(putOff) }
  const query = new URLSearchParams(
    Object.entries(told).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
  return query.size > 0 ? `/dashboard?${query}` : "/dashboard"
}
