import { addDays, type Day } from "@/lib/dates"
import type { Status, Track } from "@/lib/record/kinds"
import { recogniseVenue } from "@/lib/record/venues"
import type { RawEntry } from "./reading"

/** Where an entry says that it appeared: the venue in short where it is a known one, else as it stands; null where it is none. */
export const placeOf = ({ type, fields }: RawEntry): { venue: string | null; track: Track } => {
  const venue = venueOf(type, fields)
  if (!venue) return { venue: null, track: "MAIN" }
  const { venue: known, track } = recogniseVenue(venue)
  return {
    venue: known ? known.name : venue,
    track: track ?? (/^(?:article|periodical)$/.test(type) && !known ? "JOURNAL" : "MAIN"),
  }
}

const submitted = /^(?:submitted|under (?:review|submission))\s*(?:to|at|for)?\s*:?\s*/i
const accepted = /^(?:accepted|to appear|forthcoming|in press)\s*(?:to|at|in|for|by)?\s*:?\s*/i

const venueOf = (type: string, fields: RawEntry["fields"]): string | null => {
  const { booktitle, journal, journaltitle, eventtitle, howpublished, institution, organization } = fields
  const noted = (fields.note ?? "").replace(submitted, "").replace(accepted, "")
  const named = [booktitle, journaltitle, journal, eventtitle, bare(howpublished ?? "")]
  const published = [institution, organization, /^(?:in)?book$/.test(type) ? fields.publisher : ""]
  // "Accepted at ICLR 2025" in the note: only then is the rest of it a venue.
  const inNote = noted !== fields.note && recogniseVenue(noted).venue ? noted : ""
  const venue = [...named, inNote, ...published].map((each) =>
    each?.replace(submitted, "").replace(accepted, "").trim(),
  )
  const found = venue.find((each) => each && !recogniseVenue(each).preprint)
  return found || null
}

// A link is a place to look, not a venue.
const bare = (howpublished: string): string =>
  howpublished
    .replaceAll(/https?:\/\/\S+/g, "")
    .replace(/^\W*(?:available|accessed|online|url)\b.*$/i, "")
    .trim()

/** The status that an entry gives away, and since when: the last day of its month or year, and today at the latest. */
export const standingFrom = (entry: RawEntry, venue: string | null, today: Day): { status: Status; statusOn: Day } => {
  const { year, month } = dateOf(entry.fields)
  const status = statusOf(entry, venue)
  const isToCome = year !== null && `${year}` > today.slice(0, 4)
  const last = year === null ? today : lastDay(year, month)
  return {
    status: status === "PUBLISHED" && isToCome ? "ACCEPTED" : status,
    statusOn: last < today ? last : today,
  }
}

const statusOf = ({ type, fields }: RawEntry, venue: string | null): Status => {
  const { note = "", pubstate = "", addendum = "", booktitle = "", journal = "", howpublished = "" } = fields
  const said = [pubstate, note, addendum, booktitle, journal, howpublished].join("\n").toLowerCase()
  if (/\b(?:to appear|accepted|in press|inpress|forthcoming)\b/.test(said)) return "ACCEPTED"
  if (/\bin rebuttal\b/.test(said)) return "IN_REBUTTAL"
  if (/\b(?:under (?:review|submission)|submitted)\b/.test(said)) return "SUBMITTED"
  if (/^idea$/m.test(said)) return "IDEA"
  if (type === "unpublished" || /\b(?:in preparation|inpreparation|draft|unpublished|work in progress)\b/.test(said))
    return "DRAFT"
  // arXiv gives its preprints a DOI too.
  if (venue || (fields.doi && !/arxiv/i.test(fields.doi))) return "PUBLISHED"
  return isPreprint(fields) ? "SUBMITTED" : "DRAFT"
}

const isPreprint = (fields: RawEntry["fields"]): boolean =>
  [
    fields.journal,
    fields.journaltitle,
    fields.howpublished,
    fields.archiveprefix,
    fields.eprinttype,
    fields.publisher,
  ].some((each) => each && recogniseVenue(each).preprint) ||
  /arxiv\.org/i.test(fields.url ?? "") ||
  !!fields.eprint

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/** The year of an entry, and its month from 1, as far as it has them. */
export const dateOf = ({ date = "", year = date, month = "" }: RawEntry["fields"]) => {
  const found = /(?:19|20)\d{2}/.exec(year)
  const inDate = /^\d{4}-(\d{2})/.exec(date)?.[1] ?? ""
  const named = months.findIndex((each) => month.toLowerCase().includes(each)) + 1
  // "10~" # feb comes as "10 02".
  const numbers = [...(month || inDate).matchAll(/\b(?:0?[1-9]|1[0-2])\b/g)].map(([number]) => number)
  const number = named || Number(numbers.find((each) => each.startsWith("0")) ?? numbers.at(-1) ?? 0)
  return { year: found ? Number(found[0]) : null, month: number || null }
}

const lastDay = (year: number, month: number | null): Day =>
  month === null || month === 12 ? `${year}-12-31` : addDays(`${year}-${`${month + 1}`.padStart(2, "0")}-01`, -1)
