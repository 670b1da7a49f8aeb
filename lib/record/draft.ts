import type { Day } from "@/lib/dates"
import { nobody, placeAmong, writeAuthors } from "./authors"
import type { Credential, DetailsOf, Implementation, Project, Publication } from "./evidence"
import type { Kind } from "./kinds"
import { standingOf, withStanding } from "./publication"
import type { EvidenceDraft, EvidenceEdit } from "./schema"

type Filled<K extends Kind> = Extract<EvidenceDraft | EvidenceEdit, { kind: K }>

/** A kind of evidence with what it has of its own. */
export type Kinded = { [K in Kind]: { readonly kind: K; readonly details: DetailsOf[K] } }[Kind]

/** Who fills the form: the name to find among the authors, and their today. */
type Filler = { readonly name: string; readonly today: Day }

/**
 * What a filled form says of an entry; `before` is the publication that an edit changes. What cannot be so comes back as complaints by field.
 */
export const detailsFrom = (
  draft: EvidenceDraft | EvidenceEdit,
  filler: Filler,
  before?: Publication,
): Kinded | { readonly errors: Record<string, string> } => {
  switch (draft.kind) {
    case "PUBLICATION":
      return publicationFrom(draft, filler, before)
    case "PROJECT":
      return { kind: draft.kind, details: projectFrom(draft) }
    case "IMPLEMENTATION":
      return { kind: draft.kind, details: implementationFrom(draft) }
    case "CREDENTIAL":
      return { kind: draft.kind, details: credentialFrom(draft) }
  }
}

const publicationFrom = (
  draft: Filled<"PUBLICATION">,
  filler: Filler,
  before?: Publication,
): Kinded | { errors: Record<string, string> } => {
  const self = selfIn(draft, filler, before)
  if (draft.self && self === null)
    return { errors: { self: "Write your name as it stands among the authors, or leave this empty." } }
  const history = historyAfter(draft, filler, before)
  if (!history)
    return {
      errors: {
        statusOn: "An earlier status stands on that day or after it. Choose a later day, or take that one out.",
      },
    }
  const { authors, equalFirst, venue, tier, track, year, doi, arxiv, openReview, code, award, contribution } = draft
  const where = { venue, tier, track, year, doi, arxiv, openReview, code }
  return { kind: "PUBLICATION", details: { authors, self, equalFirst, ...where, history, award, contribution } }
}

// Of two authors of one name, an edit keeps the one that was chosen.
const selfIn = ({ authors, self }: Filled<"PUBLICATION">, { name }: Filler, before?: Publication): number | null => {
  const chosen = before?.self ?? null
  const isKept =
    chosen !== null &&
    chosen !== nobody &&
    authors[chosen] === before?.authors[chosen] &&
    (!self || self === authors[chosen])
  if (isKept) return chosen
  const place = placeAmong(authors, self ?? name)
  return place === null && !self && chosen === nobody ? nobody : place
}

// A status that is new while its day is still the old one's began today: the old one stays in the history.
const historyAfter = ({ status, statusOn }: Filled<"PUBLICATION">, { today }: Filler, before?: Publication) => {
  if (!before) return [{ status, on: statusOn }]
  const standing = standingOf(before)
  const isForgotten = status !== standing.status && statusOn === standing.on
  return withStanding(before.history, { status, on: isForgotten ? today : statusOn })
}

const projectFrom = (draft: Filled<"PROJECT">): Project => {
  const { on, summary, part, skills, visibility, repository, designDocument, users, hard, writeUp } = draft
  const { collaborators, ownPart, metric, unit, better, before, after, measuredHow } = draft
  const work = { on, summary, part, skills, visibility, repository, designDocument, users, hard, writeUp }
  return { ...work, collaborators, ownPart, metric, unit, better, before, after, measuredHow }
}

const implementationFrom = (draft: Filled<"IMPLEMENTATION">): Implementation => {
  const { on, paperLink, arxiv, state, repository, metric, unit, better, target, reproduced } = draft
  const { seeds, ablations, writeUp, compute, learned, hours } = draft
  const figures = { metric, unit, better, target, reproduced }
  return { on, paperLink, arxiv, state, repository, ...figures, seeds, ablations, writeUp, compute, learned, hours }
}

const credentialFrom = (draft: Filled<"CREDENTIAL">): Credential => {
  const { type, on, place, link, courseLevel, degreeLevel, award, field, closeness, minutes, slides, recording } = draft
  return { type, on, place, link, courseLevel, degreeLevel, award, field, closeness, minutes, slides, recording }
}

/** A stored entry by the fields of its form, as text: nothing is the empty text. */
export const asText = (title: string, { kind, details }: Kinded): Record<string, string> => {
  if (kind === "PUBLICATION") return { title, ...publicationAsText(details) }
  return { title, ...textOf(details) }
}

const publicationAsText = ({ authors, self, history, equalFirst, ...rest }: Publication): Record<string, string> => {
  const { status, on } = standingOf({ history })
  return {
    ...textOf(rest),
    authors: writeAuthors(authors),
    self: self === null ? "" : (authors[self] ?? ""),
    equalFirst: equalFirst ? "on" : "",
    status,
    statusOn: on,
  }
}

const textOf = (details: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(details).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.join("\n") : `${value ?? ""}`,
    ]),
  )

/** An edit by the fields of its form, as text, to be held against the text of what is stored. */
export const editAsText = ({ evidence: _, version: __, was: ___, keep: ____, kind, ...fields }: EvidenceEdit) => {
  const { equalFirst, ...texts } = textOf(fields)
  return kind === "PUBLICATION" ? { ...texts, equalFirst: equalFirst === "true" ? "on" : "" } : texts
}
