import { z } from "zod"
import type { Day } from "@/lib/dates"
import { placeAmong } from "@/lib/record/authors"
import type { Publication } from "@/lib/record/evidence"
import { publicationFields } from "@/lib/record/schema/publication"
import { linksOf } from "./links"
import type { RawEntry, Unread } from "./reading"
import { dateOf, placeOf, standingFrom } from "./standing"

/** An entry as it would come into the record. `left` says in words what of it could not be taken. */
export type ReadEntry = {
  readonly line: number
  readonly title: string
  readonly details: Publication
  readonly left: readonly string[]
}

export type Reader = { readonly name: string; readonly today: Day }

const spare = {
  venue: "Its venue",
  year: "Its year",
  doi: "Its DOI",
  arxiv: "Its arXiv number",
  openReview: "Its link to OpenReview",
  code: "Its link to code",
  award: "Its award",
} as const

const thesis = "A thesis is no publication here: its degree goes to the credentials."

const noPublications: Readonly<Record<string, string>> = {
  phdthesis: thesis,
  mastersthesis: thesis,
  thesis,
  patent: "A patent is no publication here.",
}

/** What entries say, as the form of a publication would take it; or why the form would not. */
export const publicationFrom = ({ name, today }: Reader) => {
  const schema = z.strictObject(publicationFields(today))
  return (raw: RawEntry): ReadEntry | Unread => {
    const elsewhere = noPublications[raw.type.toLowerCase()]
    if (elsewhere) return { line: raw.line, key: raw.key, reason: elsewhere }
    const typed = typedFrom(raw, today)
    const first = schema.safeParse(typed)
    const wrong = first.success ? [] : first.error.issues.map(({ path }) => path[0])
    // What an entry can do without is left out, rather than the entry.
    const spared = Object.entries(spare).filter(([field]) => wrong.includes(field))
    const parsed = spared.length > 0 ? schema.safeParse({ ...typed, ...blank(spared) }) : first
    if (!parsed.success) return { line: raw.line, key: raw.key, reason: complaintOf(parsed.error, typed) }
    const { title, status, statusOn, self: _, ...rest } = parsed.data
    const history = [{ status, on: statusOn }]
    const left = spared.map(([, words]) => `${words} could not be read.`)
    return { line: raw.line, title, details: { ...rest, self: placeAmong(rest.authors, name), history }, left }
  }
}

const blank = (fields: [string, string][]) => Object.fromEntries(fields.map(([field]) => [field, ""]))

const complaintOf = (error: z.ZodError, { title, authors }: { title: string; authors: string }): string => {
  if (!title) return "It has no title."
  if (!authors) return "It has no authors."
  return error.issues[0]?.message ?? "It is no publication."
}

const typedFrom = (raw: RawEntry, today: Day) => {
  const { fields, authors } = raw
  const { venue, track } = placeOf(raw)
  const { year } = dateOf(fields)
  const { status, statusOn } = standingFrom(raw, venue, today)
  return {
    title: titleOf(fields),
    // A comma would part a name in two.
    authors: authors.map((author) => author.replaceAll(/\s*[,;]\s*/g, " ").trim()).join("\n"),
    venue: venue ?? "",
    track,
    year: year === null ? (fields.year ?? "") : `${year}`,
    status,
    statusOn,
    ...linksOf(raw),
    award: awardIn(fields.note ?? ""),
  }
}

const titleOf = ({ title = "", subtitle = "" }: RawEntry["fields"]): string =>
  (subtitle ? `${title}: ${subtitle}` : title).trim()

const awardIn = (note: string): string =>
  /\b(?:awards?|spotlight|oral|honou?rable mention|best paper|outstanding paper)\b/i.test(note)
    ? note.slice(0, 200)
    : ""
