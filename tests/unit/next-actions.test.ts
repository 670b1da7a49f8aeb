import { describe, expect, test } from "vitest"
import { actionKey, hiddenAs, missesDay, putOffUntil, readActionKey } from "@/lib/insights/action-key"
import { type HeldUp, heldUp } from "@/lib/insights/held-up"
import { dueDays, type Found, nextActions } from "@/lib/insights/next-actions"

const today = "2026-11-23"
const nothing: Found = { offers: [], deadlines: [], steps: [], quiet: [], items: [] }
const keys = (found: Partial<Found>, putOff?: ReadonlySet<string>) =>
  nextActions({ ...nothing, ...found }, today, putOff).map(({ key }) => key)

const item = (id: string, holdsUp: number): HeldUp => ({
  id,
  holdsUp,
  words: id,
  scope: "CANDIDATE",
  role: null,
  labId: null,
  applicationId: null,
  atLeast: false,
  exampleId: undefined,
})

test("what has a day stands first by day, then the longest silence, steps without a day, and what holds up most", () => {
  const found: Found = {
    offers: [
      { id: "no-day", offerDueOn: null },
      { id: "later", offerDueOn: "2026-12-20" },
      { id: "missed", offerDueOn: "2026-11-21" },
    ],
    deadlines: [
      { id: "tomorrow", deadline: "2026-11-24" },
      { id: "today", deadline: today },
    ],
    steps: [
      { id: "some-day", nextStepOn: null },
      { id: "today", nextStepOn: today },
      { id: "late", nextStepOn: "2026-11-20" },
    ],
    quiet: [
      { id: "sixteen", activityOn: "2026-11-07", currentEventId: 4 },
      { id: "thirty", activityOn: "2026-10-24", currentEventId: 2 },
    ],
    items: [item("one", 1), item("eight", 8), item("also-eight", 8)],
  }
  expect(keys(found)).toEqual([
    "step:late:2026-11-20",
    "offer:missed:2026-11-21",
    "offer:no-day",
    "deadline:today:2026-11-23",
    "step:today:2026-11-23",
    "deadline:tomorrow:2026-11-24",
    "offer:later:2026-12-20",
    "quiet:thirty:2",
    "quiet:sixteen:4",
    "step:some-day",
    "item:eight",
    "item:also-eight",
    "item:one",
  ])
})

test("an offer without a day has none, and is as urgent as one of today", () => {
  const [offer] = nextActions({ ...nothing, offers: [{ id: "a", offerDueOn: null }] }, today)
  expect(offer).toMatchObject({ kind: "offer", due: null })
})

test("what is put off is left out, until its deadline changes or something happens", () => {
  const putOff = new Set(["deadline:a:2026-11-30", "quiet:b:4", "item:c"])
  const quiet = (currentEventId: number) => [{ id: "b", activityOn: "2026-11-01", currentEventId }]
  expect(
    keys({ deadlines: [{ id: "a", deadline: "2026-11-30" }], quiet: quiet(4), items: [item("c", 1)] }, putOff),
  ).toEqual([])
  expect(keys({ deadlines: [{ id: "a", deadline: "2026-11-28" }], quiet: quiet(5) }, putOff)).toEqual([
    "deadline:a:2026-11-28",
    "quiet:b:5",
  ])
})

test("deadlines count from thirty days ago to fourteen days ahead, steps a week ahead, silence from fourteen days", () => {
  expect(dueDays(today)).toEqual({
    deadlineFrom: "2026-10-24",
    deadlineTo: "2026-12-07",
    stepTo: "2026-11-30",
    quietTo: "2026-11-09",
  })
})

describe("an action's key", () => {
  test.each([
    "offer:a",
    "offer:a:2026-11-30",
    "deadline:a:2026-11-30",
    "step:a",
    "step:a:2026-11-30",
    "quiet:a:71",
    "item:a",
  ])("%s is read as it was written", (key) => {
    const name = readActionKey(key)
    expect(name && actionKey(name)).toBe(key)
  })

  test.each([
    ["", "offer", "offer:", "gift:a", "deadline:a", "deadline:a:2026-02-30", "deadline:a:7"],
    [
      "quiet:a",
      "quiet:a:2026-11-30",
      "item:a:7",
      "item:a:2026-11-30",
      "step:a:7",
      "offer:a:b",
      "offer:a b",
      "item:a\n",
    ],
  ])("%s names nothing", (...texts) => {
    expect(texts.map(readActionKey)).toEqual(texts.map(() => null))
  })

  test("of a step put off is that of the day it moves to", () => {
    expect(hiddenAs({ kind: "step", id: "a", day: today }, "2026-11-30")).toBe("step:a:2026-11-30")
    expect(hiddenAs({ kind: "step", id: "a" }, "2026-11-30")).toBe("step:a")
    expect(hiddenAs({ kind: "offer", id: "a", day: today }, "2026-11-24")).toBe("offer:a:2026-11-23")
  })
})

describe("one click puts off", () => {
  const until = (key: string) => {
    const name = readActionKey(key)
    if (!name) throw new Error(`${key} names nothing.`)
    const day = putOffUntil(name, today)
    return [day, missesDay(name, day, today)]
  }

  test.each([
    ["a step by a week from today, where it is late", "step:a:2026-11-01", "2026-11-30", false],
    ["a step by a week from its own later day", "step:a:2026-11-26", "2026-12-03", false],
    ["a step without a day, a silence and an item by a week", "item:a", "2026-11-30", false],
    ["an offer by three days", "offer:a:2026-12-20", "2026-11-26", false],
    ["an offer to its last day at the latest", "offer:a:2026-11-25", "2026-11-25", false],
    ["a deadline of tomorrow until tomorrow", "deadline:a:2026-11-24", "2026-11-24", false],
    ["a deadline of today until tomorrow, which misses it", "deadline:a:2026-11-23", "2026-11-24", true],
    ["a deadline that has passed by three days", "deadline:a:2026-11-20", "2026-11-26", false],
  ])("%s", (_, key, day, late) => expect(until(key)).toEqual([day, late]))
})

describe("an open core item holds up", () => {
  const open = {
    title: null,
    level: "CORE",
    since: null,
    role: null,
    labId: null,
    applicationId: null,
  } as const
  const intro = { ...open, id: "intro", slug: "intro-ml-course", scope: "CANDIDATE" } as const
  const log = { ...open, id: "log", slug: "experiment-log", scope: "CANDIDATE", role: "RE" } as const
  const brief = { ...open, id: "brief", slug: "lab-focus-brief", scope: "LAB", labId: "mila" } as const
  const fit = { ...open, id: "fit", slug: "role-fit", scope: "APPLICATION", applicationId: "two" } as const
  const waiting = [
    { id: "one", role: "SWE", labId: "mila", sample: false },
    { id: "two", role: "RE", labId: "mila", sample: false },
    { id: "three", role: "RE", labId: "vector", sample: false },
  ] as const
  const counts = { SWE: 1, RE: 2, RS: 0 }
  const reach = (items: Parameters<typeof heldUp>[0], waitingFor = counts) =>
    heldUp(items, waiting, waitingFor).map(({ id, holdsUp, atLeast, exampleId }) => [id, holdsUp, atLeast, exampleId])

  test("every application, those of its role, those to its lab, or its own", () => {
    expect(reach([fit, brief, log, intro])).toEqual([
      ["intro", 3, false, "one"],
      ["log", 2, false, "two"],
      ["brief", 2, false, "one"],
      ["fit", 1, false, "two"],
    ])
  })

  test("at least those that were looked at, where there are more", () => {
    expect(reach([brief, log], { SWE: 50, RE: 60, RS: 0 })).toEqual([
      ["log", 60, false, "two"],
      ["brief", 2, true, "one"],
    ])
  })

  test("nothing when it is answered, not core, unknown, or of no application here", () => {
    const harmless = [
      { ...intro, since: today },
      { ...intro, level: "RECOMMENDED" as const },
      { ...intro, slug: "from-another-release" },
      { ...log, role: "RS" as const },
      { ...brief, labId: "fair" },
    ]
    expect(reach(harmless)).toEqual([])
  })

  test("an application of the sample as its example only where there is no other", () => {
    const sampled = waiting.map((each) => ({ ...each, sample: each.id !== "three" }))
    expect(heldUp([log, brief], sampled, counts).map(({ exampleId }) => exampleId)).toEqual(["three", "one"])
  })

  test("with its own words where the candidate added it", () => {
    expect(heldUp([{ ...intro, slug: null, title: "Ask Alan" }], waiting, counts)).toMatchObject([
      { words: "Ask Alan" },
    ])
  })
})
