import fc from "fast-check"
import { catalogue } from "@/lib/checklists/catalogue"
import type { StoredItem } from "@/lib/checklists/queries"
import { addDays } from "@/lib/dates"
import type {
  Credential,
  DetailsOf,
  Evidence,
  Implementation,
  Project,
  Publication,
  StatusChange,
} from "@/lib/record/evidence"
import * as names from "@/lib/record/kinds"
import { venues } from "@/lib/record/venues"
import { roles } from "@/lib/roles/roles"
import { answered, own } from "./items"

const oneOf = <Key extends string>(named: Readonly<Record<Key, unknown>>): fc.Arbitrary<Key> =>
  // Object.keys forgets the literal type of the keys.
  fc.constantFrom(...(Object.keys(named) as Key[]))
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null })

export const aDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays("2024-06-01", days))
// As a form leaves it: never blank.
const aText = fc.string().map((text) => text.trim() || "x")
const words = maybe(fc.oneof(fc.constantFrom("three teams", "Machine learning", "s", "%"), aText))
const link = maybe(fc.webUrl())
const figure = maybe(fc.oneof(fc.constantFrom(0, 1, 9, 41), fc.double({ noNaN: true, noDefaultInfinity: true })))
const count = maybe(fc.nat(1000))

const history: fc.Arbitrary<StatusChange[]> = fc
  .uniqueArray(fc.record({ status: oneOf(names.statusNames), on: aDay }), {
    selector: ({ on }) => on,
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) => changes.toSorted((a, b) => (a.on < b.on ? -1 : 1)))

const known = venues.flatMap(({ name, aliases }) => [name, ...aliases])
const venue = maybe(fc.oneof(fc.constantFrom(...known), aText))

const publication: fc.Arbitrary<Publication> = fc.record({
  authors: fc.array(fc.constantFrom("Ada Lovelace", "Charles Babbage", "Grace Hopper"), { maxLength: 3 }),
  self: fc.constant(null),
  equalFirst: fc.boolean(),
  venue,
  tier: maybe(oneOf(names.tierNames)),
  track: oneOf(names.trackNames),
  year: maybe(fc.integer({ min: 1900, max: 2099 })),
  history,
  doi: maybe(fc.constant("10.1000/182")),
  arxiv: maybe(fc.constant("2301.01234")),
  openReview: link,
  code: link,
  award: words,
  contribution: words,
})

const measured = { metric: words, unit: words, better: maybe(oneOf(names.directionNames)) }

const project: fc.Arbitrary<Project> = fc.record({
  ...measured,
  on: aDay,
  summary: words,
  part: words,
  skills: fc.uniqueArray(oneOf(names.skillNames), { maxLength: 4 }),
  visibility: oneOf(names.visibilityNames),
  repository: link,
  designDocument: link,
  users: words,
  hard: words,
  writeUp: words,
  collaborators: words,
  ownPart: words,
  before: figure,
  after: figure,
  measuredHow: words,
})

const implementation: fc.Arbitrary<Implementation> = fc.record({
  ...measured,
  on: aDay,
  paperLink: link,
  arxiv: maybe(fc.constant("2301.01234")),
  state: oneOf(names.attemptNames),
  repository: link,
  target: figure,
  reproduced: figure,
  seeds: count,
  ablations: words,
  writeUp: words,
  compute: words,
  learned: words,
  hours: figure,
})

const credential: fc.Arbitrary<Credential> = fc.record({
  type: oneOf(names.credentialNames),
  on: aDay,
  place: words,
  link,
  courseLevel: maybe(oneOf(names.courseLevelNames)),
  degreeLevel: maybe(oneOf(names.degreeLevelNames)),
  award: maybe(oneOf(names.awardNames)),
  field: words,
  closeness: maybe(oneOf(names.closenessNames)),
  minutes: maybe(fc.integer({ min: 1, max: 120 })),
  slides: link,
  recording: link,
})

const details: { [K in names.Kind]: fc.Arbitrary<DetailsOf[K]> } = {
  PUBLICATION: publication,
  PROJECT: project,
  IMPLEMENTATION: implementation,
  CREDENTIAL: credential,
}

const entryOf = (kind: names.Kind): fc.Arbitrary<Evidence> =>
  fc.record({
    id: fc.uuid(),
    kind: fc.constant(kind),
    title: aText,
    details: details[kind],
    addedOn: aDay,
    trashed: fc.boolean(),
    sample: fc.boolean(),
    // The kind and its details go together, which the type of a record of both does not say.
  }) as fc.Arbitrary<Evidence>

/** Any entry of the record, of any kind, in the trash or not. */
export const anEntry: fc.Arbitrary<Evidence> = fc.oneof(...names.kinds.map(entryOf))

/** A record: entries in any order, each with an id of its own. */
export const aRecord = fc.uniqueArray(anEntry, { selector: ({ id }) => id, maxLength: 12 })

const anAnswer: fc.Arbitrary<Partial<StoredItem>> = fc.record({
  doneOn: maybe(aDay),
  waivedOn: maybe(aDay),
  overruledOn: maybe(aDay),
})
const ofCandidate = catalogue.filter(({ scope }) => scope === "CANDIDATE")
const level = fc.constantFrom("CORE", "RECOMMENDED", "BONUS")

/** A candidate's answers: some of the catalogue's items, and some of their own, each with a place of its own. */
export const answers: fc.Arbitrary<StoredItem[]> = fc
  .tuple(
    fc
      .subarray(ofCandidate)
      .chain((items) => fc.tuple(...items.map(({ slug }) => anAnswer.map((fields) => answered(slug, fields))))),
    fc.array(fc.tuple(anAnswer, fc.constantFrom(...roles), level), { maxLength: 4 }),
  )
  .map(([listed, mine]) => [
    ...listed.flat(),
    ...mine.map(([fields, role, level], position) => own(`own ${position}`, { ...fields, role, level, position })),
  ])
