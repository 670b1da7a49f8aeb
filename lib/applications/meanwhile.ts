import type { ApplicationDetail } from "./queries"

/** What an edit form holds of an application, by field. */
export const postingFields = [
  "lab",
  "role",
  "title",
  "postingUrl",
  "location",
  "workplace",
  "payMin",
  "payMax",
  "payCurrency",
  "payPeriod",
  "foundBy",
  "referrer",
  "deadline",
  "offerDueOn",
  "nextStep",
  "nextStepOn",
  "notes",
] as const

export type PostingField = (typeof postingFields)[number]

type Posting = { readonly [Field in Exclude<PostingField, "lab">]: ApplicationDetail[Field] } & { readonly lab: string }

/** An application as its edit form has it. */
export const postingOf = (application: ApplicationDetail): Posting => ({ ...application, lab: application.lab.name })

/** The fields as text, as they stand in the form: nothing is the empty text. */
export const asText = (posting: Posting): Record<PostingField, string> =>
  // Object.fromEntries forgets the literal type of the keys.
  Object.fromEntries(postingFields.map((field) => [field, `${posting[field] ?? ""}`])) as Record<PostingField, string>
