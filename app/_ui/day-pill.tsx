import { type Day, daysBetween, shortDay } from "@/lib/dates"

/** How a day that something is due is shown: its words, louder the nearer it is: late, within three days, later. */
export const pillOf = (day: Day, today: Day): { words: string; className: string } => {
  const away = daysBetween(today, day)
  const late = away === -1 ? "1 day late" : `${-away} days late`
  const tone = away < 0 ? " pill-bad" : away <= 3 ? " pill-warn" : ""
  return { words: away < 0 ? late : shortDay(day, today), className: `pill${tone}` }
}

/** A day that something is due. */
export function DayPill({ day, today }: { day: Day; today: Day }) {
  const { words, className } = pillOf(day, today)
  return (
    <time dateTime={day} className={className}>
      {words}
    </time>
  )
}
