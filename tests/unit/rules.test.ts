import { describe, expect, test } from "vitest"
import { catalogue, catalogueItem } from "@/lib/checklists/catalogue"
import { answersOf, judge, rules } from "@/lib/checklists/rules"
import { things } from "@/lib/checklists/things"
import { formFor, wantedOf } from "@/lib/checklists/wanted"
import { detailsFrom } from "@/lib/record/draft"
import type { Evidence } from "@/lib/record/evidence"
import { type Kind, kindNames, kinds } from "@/lib/record/kinds"
import { presetForm } from "@/lib/record/presets"
import { evidenceDraft } from "@/lib/record/schema"
import { addedOn, credential, degree, implementation, ofEachKind, project, publication } from "../support/evidence"

const today = "2026-11-23"
const slugs = Object.keys(rules)
/** What only the candidate's own word answers. */
const byHandAlone = ["research-agenda"]

describe("the rules", () => {
  test("are those of items about the candidate, each in the catalogue", () => {
    expect(slugs.map((slug) => catalogueItem(slug)?.scope)).toEqual(slugs.map(() => "CANDIDATE"))
  })

  test("leave no item about the candidate out but those that are answered by hand alone", () => {
    const items = catalogue.filter(({ scope }) => scope === "CANDIDATE").map(({ slug }) => slug)
    expect(items.toSorted()).toEqual([...slugs, ...byHandAlone].toSorted())
  })

  test.each(slugs)("say nothing of an entry that has nothing to do with %s", (slug) => {
    const kindOf = formFor(slug)?.kind
    // Whoever wrote up a project has run an experiment too.
    const other = Object.values(ofEachKind()).filter(({ kind }) => kind !== kindOf && slug !== "experiment-log")
    expect(judge(slug, other)).toEqual([])
  })

  test("of items that the catalogue does not have, or that ask for the candidate’s own word, say nothing", () => {
    const record = Object.values(ofEachKind())
    for (const slug of ["role-fit", "lab-focus-brief", "research-agenda", "from-another-release"])
      expect(judge(slug, record)).toEqual([])
  })

  test("put what counts first, the earliest first, then what nearly does", () => {
    const paper = (id: string, status: "ACCEPTED" | "DRAFT", on: string) =>
      publication({ history: [{ status, on }] }, { id, addedOn: on })
    const record = [
      paper("draft", "DRAFT", "2020-01-01"),
      paper("b", "ACCEPTED", "2025-01-01"),
      paper("late", "ACCEPTED", "2025-01-02"),
      paper("a", "ACCEPTED", "2025-01-01"),
    ]
    expect(judge("top-venue-paper", record).map(({ entry }) => entry.id)).toEqual(["a", "b", "late", "draft"])
  })
})

test.each<[what: string, entry: Evidence, slugs: string[]]>([
  [
    "an accepted paper",
    publication(),
    ["coauthored-paper", "paper-contribution", "top-venue-paper", "publication-list"],
  ],
  ["a doctorate in the field", degree(), ["intro-ml-course", "research-field", "doctorate"]],
  [
    "a reimplementation with a write-up",
    implementation({ writeUp: "x" }),
    ["paper-reimplementation", "experiment-log"],
  ],
  ["a course", credential(), ["intro-ml-course"]],
  ["a project of which nothing is told", project(), []],
])("%s shows what it answers", (_, entry, expected) => {
  const answers = answersOf(entry)
  expect(answers.filter(({ verdict }) => verdict.counts).map(({ slug }) => slug)).toEqual(expected)
})

describe("the form that an open item opens", () => {
  /** All but what decides which item an entry answers, so that this has to come with the form. */
  const full: Record<Kind, Record<string, string>> = {
    PUBLICATION: { title: "Notes", authors: "Ada Lovelace\nCharles Babbage", venue: "ICML", year: "2025" },
    PROJECT: {
      ...{ title: "Mill", users: "three teams", hard: "Clocks", collaborators: "Grace", ownPart: "The scheduler" },
      ...{ metric: "Latency", better: "LOWER", before: "41", after: "9" },
    },
    IMPLEMENTATION: {
      ...{ title: "Attention", repository: "https://example.org/", writeUp: "What I saw" },
      ...{ metric: "BLEU", better: "HIGHER", target: "28.4", reproduced: "27.9" },
    },
    CREDENTIAL: { title: "A credential", field: "Machine learning", closeness: "ML", minutes: "50" },
  }
  const formOf = (slug: string) => {
    const form = formFor(slug)
    if (!form) throw new Error(`${slug} opens no form.`)
    return form
  }
  /** The entry that somebody makes who opens the form, fills in the rest and leaves what is set. */
  const filled = (slug: string): Evidence => {
    const { kind, href } = formOf(slug)
    const asked = Object.fromEntries(new URL(href, "https://example.org").searchParams)
    const form = { ...full[kind], ...presetForm(kind, today, asked), kind, key: crypto.randomUUID() }
    const made = detailsFrom(evidenceDraft(today).parse(form), { name: "Ada Lovelace", today })
    if ("errors" in made) throw new Error(JSON.stringify(made.errors))
    return { ...made, id: "new", title: "New", addedOn, trashed: false, sample: false }
  }

  test.each(slugs)("for %s makes an entry that answers it", (slug) => {
    expect(judge(slug, [filled(slug)])).toMatchObject([{ verdict: { counts: true } }])
  })

  test.each(slugs)("for %s stands at the address of its kind, and sets no more than that kind has", (slug) => {
    const { kind, href, words } = formOf(slug)
    const { pathname, searchParams } = new URL(href, "https://example.org")
    expect(pathname).toBe(`/record/${kindNames[kind].path}/new`)
    expect(presetForm(kind, today, Object.fromEntries(searchParams))).toMatchObject(Object.fromEntries(searchParams))
    expect(words).toMatch(/^Add [a-zM]/)
  })

  test("there is for each item that has a rule, and for no other", () => {
    expect(kinds.flatMap(wantedOf).toSorted()).toEqual(slugs.toSorted())
    for (const slug of [...byHandAlone, "role-fit", "lab-focus-brief", "from-another-release"])
      expect(formFor(slug)).toBeNull()
  })
})

describe("one more thing to add", () => {
  test.each(things)("$words answers at least the item whose form opens for it", ({ slug, entry }) => {
    expect(judge(slug, [entry])).toMatchObject([{ verdict: { counts: true } }])
    expect(formFor(slug)?.kind).toBe(entry.kind)
  })
})
