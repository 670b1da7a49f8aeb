import { describe, expect, test } from "vitest"
import { applicationDraft } from "@/lib/applications/schema"
import { closedStages, openStages, stages } from "@/lib/applications/stages"
import { catalogueItem } from "@/lib/checklists/catalogue"
import { answersOf } from "@/lib/checklists/rules"
import { itemAnswer } from "@/lib/checklists/schema"
import { daysBetween } from "@/lib/dates"
import { directory } from "@/lib/labs/directory"
import { asText, detailsFrom } from "@/lib/record/draft"
import { kinds } from "@/lib/record/kinds"
import { evidenceDraft } from "@/lib/record/schema"
import { roles } from "@/lib/roles/roles"
import { type SampleAnswer, sampleApplications } from "@/lib/sample/content"
import { candidateAnswers, labAnswers } from "@/lib/sample/content/answers"
import { recordOf } from "@/lib/sample/record"
import { answerRow, eventRows, postingRow } from "@/lib/sample/rows"

// A leap day, so that days before and after it fall into other months and years.
const today = "2028-02-29"
const named = sampleApplications.map((sample) => [`${sample.title} at ${sample.lab}`, sample] as const)
const known = new Set(directory.map(({ slug }) => slug))
const titleOf = ({ lab, title }: { lab: string; title: string }) => `${lab} ${title}`

describe("The sample", () => {
  test("is twenty applications, no two alike, of all three roles, at many labs", () => {
    expect(sampleApplications).toHaveLength(20)
    expect(new Set(sampleApplications.map(titleOf)).size).toBe(20)
    for (const role of roles)
      expect(sampleApplications.filter((sample) => sample.role === role).length).toBeGreaterThan(4)
    expect(new Set(sampleApplications.map(({ lab }) => lab)).size).toBeGreaterThan(15)
  })

  test("goes through every stage, and stands at every open one and at every closed one", () => {
    const histories = sampleApplications.map(({ history }) => history)
    expect(new Set(histories.flatMap((history) => history.map(([, stage]) => stage)))).toEqual(new Set(stages))
    const standing = new Set(histories.map((history) => history.at(-1)?.[1]))
    expect(standing).toEqual(new Set([...openStages, ...closedStages]))
  })

  test("is spread over the last four months", () => {
    const days = sampleApplications.flatMap(({ history }) => history.map(([day]) => day))
    expect(Math.min(...days)).toBeLessThan(-110)
    expect(Math.min(...days)).toBeGreaterThan(-123)
    for (const month of [0, 1, 2, 3])
      expect(days.filter((day) => day <= -30 * month && day > -30 * (month + 1)).length).toBeGreaterThan(8)
  })

  test("has a deadline tomorrow, one in a week and one passed, steps with and without a day, and an offer to answer", () => {
    const of = (field: "deadline" | "nextStepOn" | "offerDueOn") =>
      sampleApplications.flatMap((sample) => sample[field] ?? []).toSorted((a, b) => a - b)
    expect(of("deadline")).toEqual([-2, 1, 7])
    expect(of("nextStepOn")).toEqual([0, 9])
    expect(sampleApplications.filter(({ nextStep, nextStepOn }) => nextStep && nextStepOn === undefined)).toHaveLength(
      1,
    )
    expect(of("offerDueOn")).toEqual([4])
  })
})

describe.each(named)("%s", (_, sample) => {
  test("is one that a candidate could log, at a lab of the directory", () => {
    expect(known).toContain(sample.lab)
    const filled = Object.entries(postingRow(sample, today)).filter(([field, value]) => value && field !== "offerDueOn")
    const typed = Object.fromEntries(filled.map(([field, value]) => [field, `${value}`]))
    const draft = applicationDraft(today).parse({ ...typed, lab: sample.lab, key: crypto.randomUUID() })
    expect(draft).toMatchObject(Object.fromEntries(filled))
    expect(sample.title.length).toBeLessThan(60)
  })

  test("has a history in order that ends today or earlier, and begins before what is said of it", () => {
    const days = eventRows(sample, today).map(({ happenedOn }) => happenedOn)
    expect(days).toEqual(days.toSorted())
    expect(days.every((day) => day <= today)).toBe(true)
    const began = sample.history[0]?.[0] ?? 0
    for (const { doneOn = 0 } of sample.answers ?? []) expect(doneOn).toBeGreaterThanOrEqual(began)
    for (const { doneOn = 0 } of sample.own ?? []) expect(doneOn).toBeGreaterThanOrEqual(began)
  })
})

const record = recordOf({ name: "Ada Lovelace", today })

describe("The record of the sample", () => {
  test("is three publications, three projects, two implementations and three credentials, no two alike", () => {
    expect(kinds.map((each) => record.filter(({ kind }) => kind === each).length)).toEqual([3, 3, 2, 3])
    for (const part of ["id", "title"] as const) expect(new Set(record.map((entry) => entry[part])).size).toBe(11)
  })

  test.each(record.map((entry) => [entry.title, entry] as const))(
    "%s is one that a candidate could add",
    (_, entry) => {
      const typed = Object.entries(asText(entry.title, entry)).filter(([, value]) => value)
      const form = { key: crypto.randomUUID(), kind: entry.kind, ...Object.fromEntries(typed) }
      const made = detailsFrom(evidenceDraft(today).parse(form), { name: "Ada Lovelace", today })
      // A form tells one status; what came before it is noted one by one.
      const history = entry.kind === "PUBLICATION" && { history: entry.details.history.slice(-1) }
      expect(made).toEqual({ kind: entry.kind, details: { ...entry.details, ...history } })
      expect(entry).toMatchObject({ sample: true, trashed: false, addedOn: today })
    },
  )

  test("has the candidate among the authors by name, and histories in order on days that have come", () => {
    for (const { kind, details } of record) {
      if (kind !== "PUBLICATION") continue
      expect(details.authors[details.self ?? -1]).toBe("Ada Lovelace")
      const days = details.history.map(({ on }) => on)
      expect(days).toEqual(days.toSorted())
      expect(days.every((day) => day <= today)).toBe(true)
    }
  })

  test("links to nothing but example.org", () => {
    const links = JSON.stringify(record).match(/https?:[^"]+/g) ?? []
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect(new URL(link).hostname).toBe("example.org")
  })

  test("says nothing that an answer by hand says too", () => {
    const proven = record.flatMap((entry) => answersOf(entry).filter(({ verdict }) => verdict.counts))
    for (const { slug } of candidateAnswers) expect(proven.map((answer) => answer.slug)).not.toContain(slug)
  })
})

describe("An answer of the sample", () => {
  const all: readonly (readonly [string, SampleAnswer, string])[] = [
    ...candidateAnswers.map((answer) => [answer.slug, answer, "CANDIDATE"] as const),
    ...Object.entries(labAnswers).flatMap(([lab, answers]) =>
      answers.map((answer) => [`${answer.slug} of ${lab}`, answer, "LAB"] as const),
    ),
    ...sampleApplications.flatMap(({ title, answers = [] }) =>
      answers.map((answer) => [`${answer.slug} of ${title}`, answer, "APPLICATION"] as const),
    ),
  ]

  test.each(all)("to %s is one that a candidate could give", (_, answer, scope) => {
    expect(catalogueItem(answer.slug)?.scope).toBe(scope)
    const { doneOn, waivedOn, waiver, note, link } = { note: "", link: "", ...answerRow(answer, today) }
    const target = { application: "a", item: "b", was: "{}" }
    expect([doneOn, waivedOn].every((day) => !day || daysBetween(day, today) >= 0)).toBe(true)
    const waived = waivedOn && { waive: "true", waiver }
    itemAnswer(today).parse({ ...target, note, link, doneOn: doneOn ?? today, ...waived })
    if (link) expect(new URL(link).hostname).toBe("example.org")
  })

  test("is given to the candidate, a lab and an application; with notes, with links, waived once, and once kept open", () => {
    expect(new Set(all.map(([, , scope]) => scope)).size).toBe(3)
    const answers = all.map(([, answer]) => answer)
    expect(answers.filter(({ waivedOn }) => waivedOn !== undefined)).toMatchObject([
      { slug: "doctorate", waiver: expect.stringMatching(/^Equivalent record/) },
    ])
    expect(answers.filter(({ link }) => link).length).toBeGreaterThan(3)
    expect(answers.filter(({ doneOn, waivedOn }) => doneOn === undefined && waivedOn === undefined)).toHaveLength(1)
  })

  test("is for a lab that the sample applies to", () => {
    const labs = sampleApplications.map(({ lab }) => lab)
    for (const lab of Object.keys(labAnswers)) expect(labs).toContain(lab)
  })
})
