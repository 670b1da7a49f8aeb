import { addDays, type Day } from "@/lib/dates"
import { blank } from "@/lib/record/blank"
import type { Kinded } from "@/lib/record/draft"
import type { Credential, Evidence, Implementation, Project, Publication } from "@/lib/record/evidence"
import type { Status } from "@/lib/record/kinds"
import { sampleRecord } from "./content/record"
import { sampleKey } from "./queries"

/** Days from today, negative where they have passed. */
type Days = number

/** Of what it does not tell, an entry has nothing. */
type Told<Details extends { on: Day }> = { readonly on: Days } & Partial<Omit<Details, "on">>

type ToldPublication = {
  /** The candidate’s own name comes among them, at the place `self`. */
  readonly coauthors: readonly string[]
  readonly self: number
  /** It is of the year that it then is. */
  readonly outIn: Days
  readonly history: readonly (readonly [Days, Status])[]
} & Partial<Omit<Publication, "authors" | "self" | "year" | "history">>

type SampleKind =
  | { readonly kind: "PUBLICATION"; readonly details: ToldPublication }
  | { readonly kind: "PROJECT"; readonly details: Told<Project> }
  | { readonly kind: "IMPLEMENTATION"; readonly details: Told<Implementation> }
  | { readonly kind: "CREDENTIAL"; readonly details: Told<Credential> & Pick<Credential, "type"> }

export type SampleEntry = SampleKind & { readonly title: string }

/** The sample’s record as it is for a candidate of that name on that day; until an entry is stored, its form key stands for its id. */
export const recordOf = ({ name, today }: { name: string; today: Day }): Evidence[] =>
  sampleRecord.map(({ title, ...told }, index) => ({
    ...kindedOf(told, name, today),
    ...{ id: `${sampleKey}record ${index}`, title, addedOn: today, trashed: false, sample: true },
  }))

const kindedOf = ({ kind, details }: SampleKind, name: string, today: Day): Kinded => {
  if (kind === "PUBLICATION") return { kind, details: publicationOf(details, name, today) }
  const on = addDays(today, details.on)
  if (kind === "PROJECT") return { kind, details: { ...blank.PROJECT, ...details, on } }
  if (kind === "IMPLEMENTATION") return { kind, details: { ...blank.IMPLEMENTATION, ...details, on } }
  return { kind, details: { ...blank.CREDENTIAL, ...details, on } }
}

const publicationOf = (told: ToldPublication, name: string, today: Day): Publication => {
  const { coauthors, outIn, history, ...rest } = told
  return {
    ...blank.PUBLICATION,
    ...rest,
    authors: coauthors.toSpliced(told.self, 0, name),
    year: Number(addDays(today, outIn).slice(0, 4)),
    history: history.map(([days, status]) => ({ status, on: addDays(today, days) })),
  }
}
