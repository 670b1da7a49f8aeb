import type { Day } from "@/lib/dates"
import type {
  attemptNames,
  awardNames,
  CredentialType,
  closenessNames,
  courseLevelNames,
  Direction,
  degreeLevelNames,
  Kind,
  Skill,
  Status,
  Tier,
  Track,
  visibilityNames,
} from "./kinds"

/** A status of a publication, and the day since which it had it. */
export type StatusChange = { readonly status: Status; readonly on: Day }

export type Publication = {
  /** In the order of the paper, each as "Ada Lovelace". */
  readonly authors: readonly string[]
  /** The place of the candidate among the authors, from 0; null where it is not known, and -1 where they are none of them. */
  readonly self: number | null
  /** Whether the candidate shares the first place, wherever they stand. */
  readonly equalFirst: boolean
  /** As typed; lib/record/venues knows which one is meant. */
  readonly venue: string | null
  /** The candidate's own word; null leaves it to the table of venues. */
  readonly tier: Tier | null
  readonly track: Track
  readonly year: number | null
  /** At least one, at most one a day, the earliest first: the last is the status of today. */
  readonly history: readonly StatusChange[]
  /** "10.1000/182", without the resolver's address. */
  readonly doi: string | null
  /** "2301.01234" or "cs/0301001", without a version. */
  readonly arxiv: string | null
  readonly openReview: string | null
  readonly code: string | null
  readonly award: string | null
  readonly contribution: string | null
}

export type Project = {
  readonly on: Day
  readonly summary: string | null
  readonly part: string | null
  readonly skills: readonly Skill[]
  readonly visibility: keyof typeof visibilityNames
  readonly repository: string | null
  readonly designDocument: string | null
  readonly users: string | null
  readonly hard: string | null
  /** A link, or the words. */
  readonly writeUp: string | null
  readonly collaborators: string | null
  readonly ownPart: string | null
  readonly metric: string | null
  readonly unit: string | null
  readonly better: Direction | null
  readonly before: number | null
  readonly after: number | null
  readonly measuredHow: string | null
}

/** The title is the paper's. */
export type Implementation = {
  readonly on: Day
  readonly paperLink: string | null
  readonly arxiv: string | null
  readonly state: keyof typeof attemptNames
  readonly repository: string | null
  readonly metric: string | null
  readonly unit: string | null
  readonly better: Direction | null
  readonly target: number | null
  readonly reproduced: number | null
  readonly seeds: number | null
  readonly ablations: string | null
  /** A link, or the words. */
  readonly writeUp: string | null
  readonly compute: string | null
  readonly learned: string | null
  readonly hours: number | null
}

/** What a type does not have is null. */
export type Credential = {
  readonly type: CredentialType
  /** The day it was finished, awarded or given; of a degree that is expected, a day to come. */
  readonly on: Day
  /** Who gave the course or the degree, where the talk was given or the writing appeared. */
  readonly place: string | null
  readonly link: string | null
  readonly courseLevel: keyof typeof courseLevelNames | null
  readonly degreeLevel: keyof typeof degreeLevelNames | null
  readonly award: keyof typeof awardNames | null
  readonly field: string | null
  readonly closeness: keyof typeof closenessNames | null
  readonly minutes: number | null
  readonly slides: string | null
  readonly recording: string | null
}

/** What each kind has of its own. */
export type DetailsOf = {
  PUBLICATION: Publication
  PROJECT: Project
  IMPLEMENTATION: Implementation
  CREDENTIAL: Credential
}

type Entry<K extends Kind> = {
  readonly id: string
  readonly kind: K
  readonly title: string
  readonly details: DetailsOf[K]
  /** The day it was added, in the account's time zone. */
  readonly addedOn: Day
  readonly trashed: boolean
  readonly sample: boolean
}

/** An entry of the record. */
export type Evidence<K extends Kind = Kind> = { [One in K]: Entry<One> }[K]
