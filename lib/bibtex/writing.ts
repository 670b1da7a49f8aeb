import type { Publication } from "@/lib/record/evidence"
import type { Status } from "@/lib/record/kinds"
import { standingOf } from "@/lib/record/publication"
import { recogniseVenue } from "@/lib/record/venues"
import { escaped, escapedName, escapedTitle, verbatim } from "./escaping"

export type Written = { readonly title: string; readonly details: Publication }

/** Publications as a BibTeX file, each with a key of its own. */
export const asBibtex = (publications: readonly Written[]): string => {
  const keys = keysOf(publications)
  return publications.map((one, place) => entryOf(one, keys[place] ?? `entry${place}`)).join("\n")
}

const entryOf = ({ title, details }: Written, key: string): string => {
  const { type, fields } = placed(details)
  const all: [string, string | null][] = [
    ["title", escapedTitle(title)],
    ["author", details.authors.map(escapedName).join(" and ")],
    ...fields,
    ["year", details.year === null ? null : `${details.year}`],
    ["doi", details.doi && verbatim(details.doi)],
    ["eprint", details.arxiv],
    ["archiveprefix", details.arxiv && "arXiv"],
    ["url", details.openReview && verbatim(details.openReview)],
    ["code", details.code && verbatim(details.code)],
  ]
  const lines = all.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@${type}{${key},\n${lines.join(",\n")}\n}\n`
}

const isOut = (status: Status): boolean => status === "PUBLISHED" || status === "ACCEPTED"

const placed = (details: Publication): { type: string; fields: [string, string | null][] } => {
  const { status } = standingOf(details)
  const venue = venueOf(details)
  if (!isOut(status)) {
    const note = noteOf(status, venue)
    return details.arxiv
      ? { type: "misc", fields: [["note", note]] }
      : { type: "unpublished", fields: [["note", note]] }
  }
  const note = [status === "ACCEPTED" ? "To appear" : "", details.award ? escaped(details.award) : ""]
  const noted: [string, string | null] = ["note", note.filter(Boolean).join(". ") || null]
  if (!venue) return { type: "misc", fields: [noted] }
  const isJournal = details.track === "JOURNAL" || recogniseVenue(venue).venue?.journal === true
  return isJournal
    ? { type: "article", fields: [["journal", escapedTitle(venue)], noted] }
    : { type: "inproceedings", fields: [["booktitle", escapedTitle(venue)], noted] }
}

const noteOf = (status: Status, venue: string | null): string => {
  if (status === "IDEA") return "Idea"
  if (status === "DRAFT") return "Draft"
  if (status === "REJECTED") return "Unpublished"
  const doing = status === "IN_REBUTTAL" ? "In rebuttal" : "Submitted"
  return venue ? `${doing} ${status === "IN_REBUTTAL" ? "at" : "to"} ${escapedTitle(venue)}` : doing
}

/** The venue with its track, as a reader of the list has to know it. */
export const venueOf = ({ venue, track }: Pick<Publication, "venue" | "track">): string | null => {
  if (!venue) return null
  const said = recogniseVenue(venue).track
  if (track === said) return venue
  if (track === "WORKSHOP") return `${venue} Workshop`
  if (track === "FINDINGS") return `Findings of ${venue}`
  if (track === "DATASETS") return `${venue} Datasets and Benchmarks Track`
  return venue
}

// "lovelace2025engines", and where that is taken "lovelace2025engines-2".
const keysOf = (publications: readonly Written[]): string[] => {
  const taken = new Set<string>()
  return publications.map(({ title, details: { authors, year } }) => {
    const family = plain(authors[0]?.split(" ").at(-1) ?? "")
    const word =
      title
        .split(/[^\p{L}\p{N}]+/u)
        .map(plain)
        .find((each) => each.length > 3) ?? ""
    const base = `${family}${year ?? ""}${word}` || "entry"
    let key = base
    for (let count = 2; taken.has(key); count++) key = `${base}-${count}`
    taken.add(key)
    return key
  })
}

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .slice(0, 40)

/** Publications as people list them, one a line. */
export const asText = (publications: readonly Written[]): string => publications.map(lineOf).join("\n")

const lineOf = ({ title, details }: Written): string => {
  const { status } = standingOf(details)
  const { authors, year, doi, arxiv, award } = details
  const parts = [
    authors.join(", "),
    title,
    whereOf(status, venueOf(details), year),
    award,
    doi ? `https://doi.org/${doi}` : null,
    arxiv && !doi ? `arXiv:${arxiv}` : null,
  ]
  return parts.flatMap((part) => (part ? [/[.!?]$/.test(part) ? part : `${part}.`] : [])).join(" ")
}

const whereOf = (status: Status, venue: string | null, year: number | null): string => {
  const when = year === null || venue?.includes(`${year}`) ? "" : `${year}`
  const place = [venue, when].filter(Boolean).join(" ")
  if (status === "PUBLISHED") return place
  if (status === "ACCEPTED") return venue ? `To appear in ${place}` : "To appear"
  if (status === "SUBMITTED" || status === "IN_REBUTTAL") return venue ? `Submitted to ${place}` : "Submitted"
  return status === "IDEA" ? "Idea" : status === "DRAFT" ? "Draft" : "Unpublished"
}
