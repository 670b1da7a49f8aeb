import { describe, expect, test } from "vitest"
import { addDays, daysBetween, fullDay, isDay, isTimeZone, longDay, shortDay, shortPast, todayIn } from "@/lib/dates"

const today = "2026-11-23"

describe("Ada's today is the day on her wall", () => {
  test.each([
    ["Pacific/Kiritimati", "2026-11-23T10:00:00Z", "2026-11-24"],
    ["Pacific/Kiritimati", "2026-11-23T09:59:59Z", "2026-11-23"],
    ["Pacific/Pago_Pago", "2026-11-23T10:59:59Z", "2026-11-22"],
    ["Pacific/Pago_Pago", "2026-11-23T11:00:00Z", "2026-11-23"],
    ["Asia/Kathmandu", "2026-11-22T18:14:59Z", "2026-11-22"],
    ["Asia/Kathmandu", "2026-11-22T18:15:00Z", "2026-11-23"],
    ["UTC", "2026-12-31T23:59:59.999Z", "2026-12-31"],
    ["UTC", "2027-01-01T00:00:00Z", "2027-01-01"],
    ["UTC", "2028-02-29T12:00:00Z", "2028-02-29"],
  ])("in %s at %s it is %s", (zone, instant, day) => {
    expect(todayIn(zone, new Date(instant))).toBe(day)
  })

  test.each([
    ["London, where clocks go forward in March", "Europe/London", "2026-03-28T23:59:59Z", "2026-03-29T00:00:00Z"],
    ["London in summer", "Europe/London", "2026-03-29T22:59:59Z", "2026-03-29T23:00:00Z"],
    ["London, where clocks go back in October", "Europe/London", "2026-10-25T23:59:59Z", "2026-10-26T00:00:00Z"],
    ["Santiago, where midnight itself is skipped", "America/Santiago", "2026-09-06T03:59:59Z", "2026-09-06T04:00:00Z"],
    ["Santiago, where the last hour comes twice", "America/Santiago", "2026-04-05T03:59:59Z", "2026-04-05T04:00:00Z"],
  ])("it changes at midnight in %s", (_, zone, before, after) => {
    const yesterday = todayIn(zone, new Date(before))
    expect(todayIn(zone, new Date(after))).toBe(addDays(yesterday, 1))
  })

  test("a zone that nobody knows is refused, not taken for another", () => {
    expect(isTimeZone("Europe/London")).toBe(true)
    expect(isTimeZone("Mars/Olympus_Mons")).toBe(false)
    expect(isTimeZone("")).toBe(false)
    expect(() => todayIn("Mars/Olympus_Mons")).toThrow(RangeError)
  })
})

describe("a day", () => {
  test.each(["2026-11-23", "2028-02-29", "2000-02-29", "1999-12-31"])("%s exists", (day) => {
    expect(isDay(day)).toBe(true)
  })

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-11-00",
    "2026-11-32",
    "26-11-23",
    "2026-1-2",
    "20261123",
    "2026-11-23T00:00:00Z",
    " 2026-11-23",
    "2026-11-23\n",
    "２０２６-11-23",
    "-026-11-23",
    "today",
    "",
  ])("%j does not", (text) => {
    expect(isDay(text)).toBe(false)
  })
})

test.each([
  ["2026-11-23", 0, "2026-11-23"],
  ["2026-11-30", 1, "2026-12-01"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2027-01-01", -1, "2026-12-31"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-02-28", 1, "2026-03-01"],
  ["2028-02-29", 365, "2029-02-28"],
  ["2026-03-28", 2, "2026-03-30"],
  ["2026-10-24", 2, "2026-10-26"],
  ["2026-11-23", 365, "2027-11-23"],
])("%s and %i days are %s, and as many back", (day, days, other) => {
  expect(addDays(day, days)).toBe(other)
  expect(addDays(other, -days)).toBe(day)
  expect(daysBetween(day, other)).toBe(days)
  expect(daysBetween(other, day)).toBe(days === 0 ? 0 : -days)
})

test.each([
  ["2026-11-23", "Today"],
  ["2026-11-22", "Yesterday"],
  ["2026-11-24", "Tomorrow"],
  ["2026-11-20", "Fri 20"],
  ["2026-11-17", "Tue 17"],
  ["2026-11-29", "Sun 29"],
  ["2026-11-16", "16 Nov"],
  ["2026-11-30", "30 Nov"],
  ["2026-01-01", "1 Jan"],
  ["2025-11-23", "23 Nov 2025"],
  ["2027-01-01", "1 Jan 2027"],
])("on 23 November Ada reads %s as %j", (day, words) => {
  expect(shortDay(day, today)).toBe(words)
})

test("what happened in a time zone left since, where it was tomorrow already, happened today", () => {
  expect(["2026-11-24", "2026-11-23", "2026-11-22"].map((day) => shortPast(day, today))).toEqual([
    "Today",
    "Today",
    "Yesterday",
  ])
})

test("around New Year a near day needs no year, one a week off does", () => {
  expect(shortDay("2027-01-01", "2026-12-31")).toBe("Tomorrow")
  expect(shortDay("2027-01-05", "2026-12-31")).toBe("Tue 5")
  expect(shortDay("2027-01-07", "2026-12-31")).toBe("7 Jan 2027")
})

test("in full a day has its month, its weekday where asked, and its year where it is another", () => {
  expect(longDay("2026-11-20", today)).toBe("20 November")
  expect(longDay("2025-11-20", today)).toBe("20 November 2025")
  expect(longDay("2027-01-01", today)).toBe("1 January 2027")
  expect(fullDay("2026-11-23")).toBe("Monday 23 November")
})
