import { nobody } from "@/lib/record/authors"
import type { Evidence, Publication } from "@/lib/record/evidence"
import { statusNames, type Track, tierNames, trackNames } from "@/lib/record/kinds"
import { acceptedSince, standingOf } from "@/lib/record/publication"
import { recogniseVenue, tierOf } from "@/lib/record/venues"
import type { Rule } from "../rules"

const ofPublication =
  (judge: (publication: Publication, entry: Evidence<"PUBLICATION">) => ReturnType<Rule>): Rule =>
  (entry) => {
    if (entry.kind !== "PUBLICATION") return null
    if (entry.details.self !== nobody) return judge(entry.details, entry)
    return { counts: false, reason: "You are none of its authors", since: entry.addedOn }
  }

/** "ICLR 2025, main track, accepted". */
const told = (publication: Publication): string =>
  [venueAndYear(publication), trackIn(publication), statusNames[standingOf(publication).status].toLowerCase()]
    .filter(Boolean)
    .join(", ")

const venueAndYear = ({ venue, year }: Publication): string => {
  const name = venue && (recogniseVenue(venue).venue?.name ?? venue)
  // "NeurIPS 2024 Workshop on X" tells its year already.
  return [name, year && !name?.includes(`${year}`) ? year : null].filter(Boolean).join(" ")
}

// A workshop or a journal is what its name says; a tier of the candidate's own says that they mean what they chose.
const trackOf = ({ track, venue, tier }: Publication): Track => {
  const named = recogniseVenue(venue ?? "").track
  return track === "MAIN" && (tier === null || named === "JOURNAL") ? (named ?? track) : track
}

const trackIn = (publication: Publication): string => {
  const track = trackOf(publication)
  if (track !== "MAIN") return trackNames[track].toLowerCase()
  return publication.venue ? "main track" : ""
}

/** A paper accepted or published at a venue of the top tier or of a subfield, on the main track or in a journal ("Q&A 5"). */
export const topVenuePaper = ofPublication((publication, { addedOn }) => {
  const since = acceptedSince(publication)
  const tier = tierOf(publication)
  const track = trackOf(publication)
  const main = track === "MAIN" || track === "JOURNAL"
  if (since && main && tier !== "OTHER") return { counts: true, reason: told(publication), since }
  const lacking = !since
    ? "not accepted yet"
    : !main
      ? "not the main track"
      : publication.venue
        ? `the venue’s tier is “${tierNames[tier].toLowerCase()}”`
        : "no venue"
  return { counts: false, reason: `${told(publication)}: ${lacking}`, since: addedOn }
})

/** An accepted or published entry with venue, year and authors ("Takeaways 4"). */
export const publicationList = ofPublication((publication, { addedOn }) => {
  const since = acceptedSince(publication)
  if (!since) return { counts: false, reason: `${told(publication)}: not accepted yet`, since: addedOn }
  const missing = [
    publication.venue ? "" : "its venue",
    publication.year ? "" : "its year",
    publication.authors.length > 0 ? "" : "its authors",
  ].filter(Boolean)
  if (missing.length > 0) return { counts: false, reason: `Add ${missing.join(" and ")}`, since: addedOn }
  return { counts: true, reason: told(publication), since }
})

/** A publication that others can read and that nobody turned down: accepted, published, or public while under review ("Q&A 7"). */
export const paperContribution = ofPublication((publication, { addedOn }) => {
  const since = acceptedSince(publication)
  if (since) return { counts: true, reason: told(publication), since }
  const { status, on } = standingOf(publication)
  const isPublic = Boolean(publication.arxiv ?? publication.openReview ?? publication.doi)
  const underReview = status === "SUBMITTED" || status === "IN_REBUTTAL"
  if (underReview && isPublic) return { counts: true, reason: `${told(publication)}, public`, since: on }
  const lacking = underReview ? "not public yet" : status === "REJECTED" ? "turned down" : "not out yet"
  return { counts: false, reason: `${told(publication)}: ${lacking}`, since: addedOn }
})
