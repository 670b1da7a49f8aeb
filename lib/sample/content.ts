import type { Stage } from "@/lib/applications/stages"
import type { Application } from "@/lib/db/generated/sqlite/client"
import { researchEngineerSample } from "./content/research-engineer"
import { researchScientistSample } from "./content/research-scientist"
import { softwareEngineerSample } from "./content/software-engineer"

/** Days from today, negative where they have passed. */
type Days = number

type Posting = Pick<Application, "role" | "title"> &
  Partial<Pick<Application, "location" | "workplace" | "foundBy" | "referrer" | "nextStep" | "notes">>

/** An answer to the item of that slug: done or waived on a day, or words that are kept while it is open. */
export type SampleAnswer = {
  readonly slug: string
  readonly doneOn?: Days
  readonly waivedOn?: Days
  readonly waiver?: string
  readonly note?: string
  readonly link?: string
}

export type SampleApplication = Posting & {
  /** Its slug in the directory. */
  readonly lab: string
  /** From, to, the currency, and the period it is for. */
  readonly pay: readonly [number, number, string, "YEAR" | "HOUR"]
  readonly deadline?: Days
  readonly offerDueOn?: Days
  readonly nextStepOn?: Days
  /** The oldest first: a day, the stage, and a note. */
  readonly history: readonly (readonly [Days, Stage, string?])[]
  readonly answers?: readonly SampleAnswer[]
  /** Items of the candidate’s own. */
  readonly own?: readonly { readonly title: string; readonly level: "CORE" | "RECOMMENDED"; readonly doneOn?: Days }[]
}

/**
 * Twenty applications of one made-up candidate at labs of the directory: an engineer of systems, without a doctorate, who tries all
 * three roles. Nothing in them is said of the labs in earnest.
 */
export const sampleApplications: readonly SampleApplication[] = [
  ...softwareEngineerSample,
  ...researchEngineerSample,
  ...researchScientistSample,
]
