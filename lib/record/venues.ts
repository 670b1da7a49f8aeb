import type { Tier, Track } from "./kinds"
import { isIdle, type Name, nameOf } from "./venue-name"
import { venues as table, type Venue } from "./venue-table"

/** The venues that the table knows. */
export const venues: readonly Venue[] = table

/**
 * What a venue's name says: which venue of the table it is, if any, and the track that the name gives away. A `preprint` server is no venue.
 */
export type Recognised = { readonly venue: Venue | null; readonly track: Track | null; readonly preprint?: true }

const preprint =
  /^\W*(?:arxiv|corr\b|computing research repository|biorxiv|medrxiv|chemrxiv|psyarxiv|techrxiv|ssrn|preprints?\b|openreview(?:\.net)?$)/i

// Beside the main conference, in volumes and sessions of their own.
const beside =
  /\b(?:companion|tutorials?|demo(?:nstration)?s?|doctoral|consortium|student|late[- ]breaking|industry|industrial|adjunct|blog ?posts?|tiny papers?|shared tasks?|competitions?|extended abstracts?|srw|journal track|sister conferences?|senior member|invited|panels?|keynotes?|special session)\b/i

const datasets =
  /[([]?(?:\bdata ?sets?\s*(?:and|&|\+)\s*benchmarks?|\bd\s*&\s*b)\b(?:\s+tracks?)?(?:\s*\(?round\s+\d\)?)?[)\]]?/i

// A record names few venues, and many rules ask about each of them: reading a name takes 50 times as long as finding it here.
const known = new Map<string, Recognised>()

/** Which venue a name means, as typed or as a BibTeX file has it. A workshop of a conference is not the conference. */
export const recogniseVenue = (text: string): Recognised => {
  const before = known.get(text)
  if (before) return before
  const recognised = read(text)
  if (known.size >= 2000) known.clear()
  known.set(text, recognised)
  return recognised
}

const read = (text: string): Recognised => {
  // The series that is called so holds conferences too.
  const name = text.slice(0, 1000).replaceAll(/\bworkshops? (?:and|&) conference proceedings\b/gi, "")
  if (preprint.test(name)) return { venue: null, track: null, preprint: true }
  if (isWorkshop(name)) return { venue: null, track: "WORKSHOP" }
  if (/\bfindings\b/i.test(name)) return { venue: findingsOf(name), track: "FINDINGS" }
  if (beside.test(name)) return { venue: null, track: null }
  if (datasets.test(name)) return { venue: venueIn(name.replace(datasets, "")), track: "DATASETS" }
  const venue = venueIn(name)
  return { venue, track: venue?.journal ? "JOURNAL" : null }
}

/** The tier of a publication: the candidate's own word, else what the table says of its venue. */
export const tierOf = ({ venue, tier }: { venue: string | null; tier: Tier | null }): Tier =>
  tier ?? recogniseVenue(venue ?? "").venue?.tier ?? "OTHER"

// "CVPRW", "ICML Workshops", "MATH-AI @ NeurIPS".
const isWorkshop = (name: string): boolean =>
  /workshop/i.test(name) ||
  /\b(?:CVPR|ICCV|ECCV|ICML|NeurIPS|NIPS|ICLR|ICRA|ICASSP|SIGIR|KDD|AAAI|IJCAI)-?W\b/.test(name) ||
  /\w\s*@\s*\w/.test(name)

// "Findings of the Association for Computational Linguistics: EMNLP 2023" is of EMNLP; without such a word, of ACL.
const findingsOf = (name: string): Venue | null => {
  const rest = name.replace(/\bfindings(?:\s+of)?(?:\s+the)?\b/i, "")
  const whose = /association for computational linguistics\W+(\S.*)$/i.exec(rest)?.[1]
  return (whose && venueIn(whose)) || venueIn(rest)
}

type Alias = { venue: Venue; words: readonly string[] }

const aliases: readonly Alias[] = table
  .flatMap((venue) =>
    [venue.name, ...venue.aliases].map((alias) => ({ venue, words: nameOf(alias).map(({ word }) => word) })),
  )
  .toSorted((a, b) => b.words.length - a.words.length)

const venueIn = (text: string): Venue | null => {
  const name = nameOf(text)
  const found = aliases.find((alias) => placesOf(name, alias).some((place) => standsAlone(name, place, alias)))
  return found?.venue ?? null
}

const placesOf = (name: Name, { words }: Alias): number[] =>
  name.flatMap((_, place) => (words.every((word, index) => name[place + index]?.word === word) ? [place] : []))

// Held in by signs that part, or by words that say nothing: "and Applications" behind it makes it another conference.
const standsAlone = (name: Name, from: number, alias: Alias): boolean => {
  const to = from + alias.words.length
  const start = name.findLastIndex(({ parted }, index) => index <= from && parted !== "")
  const next = name.findIndex(({ parted }, index) => index >= to && parted !== "")
  const end = next === -1 ? name.length : next
  const around = [...name.slice(Math.max(start, 0), from), ...withoutTwin(name.slice(to, end))]
  if (!around.every(({ word }) => isIdle(word) && !(alias.venue.journal && word === "international"))) return false
  return alias.words.length > 1 ? !goesOn(name, end, alias) : !isAnothers(name, from, alias)
}

const twins = [
  "and the international joint conference on natural language processing",
  "and international joint conference on natural language processing",
  "and international conference on computational linguistics",
  "and the international conference on computational linguistics",
  "human language technologies",
  "hlt",
  "ijcnlp",
  "conll",
  "coling",
  "pricai",
  "ecai",
  "ecml pkdd",
].map((twin) => twin.split(" "))

// Conferences that are held together share a name.
const withoutTwin = (words: Name): Name => {
  const said = words.filter(({ word }) => !/^\d+(?:st|nd|rd|th)?$/.test(word))
  const twin = twins.find((each) => each.every((word, index) => said[index]?.word === word))
  return twin ? said.slice(twin.length) : words
}

// "…on Machine Learning, Optimization, and Data Science" is a list, and another conference; a place or a day after a comma is not.
const goesOn = (name: Name, end: number, { venue }: Alias): boolean => {
  if (name[end]?.parted !== "," && name[end]?.parted !== ":") return false
  const aside = name.findIndex(({ parted }, index) => index >= end && parted === "(")
  const rest = name.slice(end, aside === -1 ? undefined : aside)
  const own = rest.some(({ word }) => word === nameOf(venue.name)[0]?.word)
  const words = withoutTwin(rest)
  return !own && words[0]?.word !== undefined && words.some(({ word }) => word === "and")
}

// Another conference may have the same letters: the name before them has to speak of the same things.
const isAnothers = (name: Name, from: number, { venue }: Alias): boolean => {
  if (name[from]?.parted !== "(" && name[from]?.parted !== "[") return false
  const before = name.slice(0, from).map(({ word }) => word)
  const told = before.filter((word) => word.length > 3 && !isIdle(word))
  const things = venue.aliases.flatMap((alias) =>
    nameOf(alias)
      .map(({ word }) => word)
      .filter((word) => word.length > 3 && !isIdle(word)),
  )
  if (told.length === 0 || things.length === 0) return false
  const shared = told.filter((word) =>
    things.some((thing) => thing.startsWith(word.slice(0, 5)) || word.startsWith(thing)),
  )
  return shared.length * 2 < told.length
}
