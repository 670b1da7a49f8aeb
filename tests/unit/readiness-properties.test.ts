import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { closestRoles } from "@/lib/checklists/fit"
import { oneMoreThing } from "@/lib/checklists/one-more-thing"
import { overTime } from "@/lib/checklists/over-time"
import type { StoredItem } from "@/lib/checklists/queries"
import { type Readiness, readinessFor, statesFor } from "@/lib/checklists/readiness"
import { answersOf, judge, rules } from "@/lib/checklists/rules"
import type { Evidence } from "@/lib/record/evidence"
import { type Role, roles } from "@/lib/roles/roles"
import { aDay, anEntry, answers, aRecord } from "../support/arbitraries"

const levels = ["core", "recommended", "bonus"] as const
const allRoles = (items: readonly StoredItem[], record: readonly Evidence[]): Record<Role, Readiness> => {
  const of = (role: Role) => readinessFor(role, items, record)
  return { SWE: of("SWE"), RE: of("RE"), RS: of("RS") }
}
const everyState = (items: readonly StoredItem[], record: readonly Evidence[]) =>
  roles.flatMap((role) => statesFor(role, items, record))
/** A record, and one entry that is not in it. */
const oneMore = fc.tuple(aRecord, anEntry).filter(([record, entry]) => record.every(({ id }) => id !== entry.id))
const shuffled = <T>(list: fc.Arbitrary<T[]>) =>
  list.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))

describe("whatever Ada’s record and answers are,", () => {
  test("adding evidence never lowers readiness, and what is answered stays answered, no later than before", () => {
    fc.assert(
      fc.property(answers, oneMore, (items, [record, entry]) => {
        const [before, after] = [everyState(items, record), everyState(items, [...record, entry])]
        for (const [place, was] of before.entries()) {
          const is = after[place]
          expect(is?.handle).toBe(was.handle)
          if (was.since === null) continue
          expect(is?.state).not.toBe("OPEN")
          expect(is?.since && is.since <= was.since).toBe(true)
        }
        for (const role of roles)
          for (const level of levels) {
            const [was, is] = [record, [...record, entry]].map((each) => readinessFor(role, items, each)[level])
            expect(is?.total).toBe(was?.total)
            expect(is?.done).toBeGreaterThanOrEqual(was?.done ?? 0)
          }
      }),
    )
  })

  test("the order of entries and answers never matters", () => {
    fc.assert(
      fc.property(shuffled(answers), shuffled(aRecord), ([items, otherItems], [record, otherRecord]) => {
        expect(everyState(otherItems, otherRecord)).toEqual(everyState(items, record))
        const [one, other] = [allRoles(items, record), allRoles(otherItems, otherRecord)]
        expect(other).toEqual(one)
        expect(oneMoreThing(other)).toEqual(oneMoreThing(one))
        expect(closestRoles(other)).toEqual(closestRoles(one))
      }),
    )
  })

  test("removing what was added restores every state", () => {
    fc.assert(
      fc.property(answers, oneMore, fc.nat(), (items, [record, entry], place) => {
        const added = record.toSpliced(place % (record.length + 1), 0, entry)
        const removed = added.filter(({ id }) => id !== entry.id)
        expect(everyState(items, removed)).toEqual(everyState(items, record))
      }),
    )
  })

  test("putting an entry in the trash is removing it, but that the item tells what is gone", () => {
    fc.assert(
      fc.property(answers, oneMore, (items, [record, entry]) => {
        const trashed = everyState(items, [...record, { ...entry, trashed: true }])
        const without = everyState(items, record)
        expect(trashed.map(({ gone: _, ...state }) => state)).toEqual(without.map(({ gone: _, ...state }) => state))
        for (const { slug, gone } of trashed)
          expect(gone.some((judged) => judged.entry.id === entry.id)).toBe(
            Boolean(slug && judge(slug, [entry])[0]?.verdict.counts),
          )
      }),
    )
  })

  test("readiness as of a later day is never lower, and of the last one is today’s", () => {
    fc.assert(
      fc.property(answers, aRecord, aDay, aDay, (items, record, ...days) => {
        const [earlier = "", later = ""] = days.toSorted()
        for (const role of roles)
          for (const level of levels) {
            const [was, is, atLast, now] = [earlier, later, "9999-12-31", undefined].map((by) => {
              const tally = readinessFor(role, items, record, by)[level]
              return tally.done
            })
            expect(was).toBeLessThanOrEqual(is ?? 0)
            expect(is).toBeLessThanOrEqual(atLast ?? 0)
            expect(atLast).toBe(now)
          }
      }),
    )
  })

  test("the plot over time only rises, and ends where readiness stands", () => {
    fc.assert(
      fc.property(answers, aRecord, (items, record) => {
        for (const role of roles) {
          const readiness = readinessFor(role, items, record)
          const points = overTime(readiness)
          expect(points).toEqual(points.toSorted((a, b) => (a.day < b.day ? -1 : 1)))
          expect(points).toEqual(points.toSorted((a, b) => a.answered - b.answered))
          const done = levels.reduce((total, level) => total + readiness[level].done, 0)
          expect(points.at(-1)?.answered ?? 0).toBe(done)
        }
      }),
    )
  })

  test("every verdict has its reason in words, and an entry shows what its rules say", () => {
    fc.assert(
      fc.property(anEntry, (entry) => {
        const shown = answersOf(entry)
        for (const { verdict } of shown) expect(verdict.reason.trim()).not.toBe("")
        const judged = Object.keys(rules).filter((slug) => judge(slug, [entry]).length > 0)
        expect(shown.map(({ slug }) => slug)).toEqual(judged)
      }),
    )
  })
})
