import { type Day, daysBetween, shortDay } from "@/lib/dates"

/** A day that something is due, louder the nearer it is: late, within three days, later. */
export function DayPill({ day, today }: { day: Day; today: Day }) {
  const away = daysBetween(today, day)
  const tone = away < 0 ? "pill-bad" : away <= 3 ? "pill-warn" : ""
  const late = away === -1 ? "1 day late" : `${-away} days late`
  return (
    <time dateTime={day} className={`pill ${tone}`}>
      {away < 0 ? late : shortDay(day, today)}
    </time>
  )
}
