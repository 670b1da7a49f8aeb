/** A calendar day, "YYYY-MM-DD": text that sorts by time, in both databases. */
export type Day = string

const dayMs = 86_400_000

const toUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const fromUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)

/** Whether the text is a day that exists: 2026-02-30 does not. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = toUtc(text)
  return !Number.isNaN(ms) && fromUtc(ms) === text
}

// Making one costs far more than using it, and every request asks for today.
const calendars = new Map<string, Intl.DateTimeFormat>()

const calendarOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = calendars.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" })
  calendars.set(timeZone, made)
  return made
}

/** Today, as the wall calendar in an IANA time zone has it. */
export const todayIn = (timeZone: string, now = new Date()): Day => calendarOf(timeZone).format(now)

export const addDays = (day: Day, days: number): Day => fromUtc(toUtc(day) + days * dayMs)

/** Days from one day to another, negative when the second is the earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toUtc(to) - toUtc(from)) / dayMs)

// Made once, as the calendars are: a list formats a day or two a row.
const inWords = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" })
  return (day: Day): string => format.format(toUtc(day)).replace(",", "")
}
const dayMonth = inWords({ day: "numeric", month: "long" })
const dayMonthYear = inWords({ day: "numeric", month: "long", year: "numeric" })
const weekdayDayMonth = inWords({ weekday: "long", day: "numeric", month: "long" })
const shortWeekdayDay = inWords({ weekday: "short", day: "numeric" })
const dayShortMonth = inWords({ day: "numeric", month: "short" })
const dayShortMonthYear = inWords({ day: "numeric", month: "short", year: "numeric" })

/** "20 November", with the year when it is not this one's. */
export const longDay = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? dayMonth(day) : dayMonthYear(day)

/** "Monday 23 November". */
export const fullDay = (day: Day): string => weekdayDayMonth(day)

/** As short as it can be said from today: "Today", "Fri 20" within six days, "7 Nov", "7 Nov 2025". */
export const shortDay = (day: Day, today: Day): string => {
  const away = daysBetween(today, day)
  if (away === 0) return "Today"
  if (away === -1) return "Yesterday"
  if (away === 1) return "Tomorrow"
  if (Math.abs(away) < 7) return shortWeekdayDay(day)
  return day.slice(0, 4) === today.slice(0, 4) ? dayShortMonth(day) : dayShortMonthYear(day)
}

/** The same of a day that something happened. One after today is of a time zone that was left since, and was today here. */
export const shortPast = (day: Day, today: Day): string => shortDay(day < today ? day : today, today)

/** Whether the runtime knows the IANA time zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name })
    return true
  } catch {
    return false
  }
}
