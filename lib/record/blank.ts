import type { DetailsOf } from "./evidence"

/** What an entry has of which nothing is told, by kind; days, authors, a history and a credential's type each has to tell itself. */
export const blank = {
  PUBLICATION: {
    self: null,
    year: null,
    equalFirst: false,
    venue: null,
    tier: null,
    track: "MAIN",
    doi: null,
    arxiv: null,
    openReview: null,
    code: null,
    award: null,
    contribution: null,
  },
  PROJECT: {
    summary: null,
    part: null,
    skills: [],
    visibility: "PRIVATE",
    repository: null,
    designDocument: null,
    users: null,
    hard: null,
    writeUp: null,
    collaborators: null,
    ownPart: null,
    metric: null,
    unit: null,
    better: null,
    before: null,
    after: null,
    measuredHow: null,
  },
  IMPLEMENTATION: {
    paperLink: null,
    arxiv: null,
    state: "ATTEMPTED",
    repository: null,
    metric: null,
    unit: null,
    better: null,
    target: null,
    reproduced: null,
    seeds: null,
    ablations: null,
    writeUp: null,
    compute: null,
    learned: null,
    hours: null,
  },
  CREDENTIAL: {
    place: null,
    link: null,
    courseLevel: null,
    degreeLevel: null,
    award: null,
    field: null,
    closeness: null,
    minutes: null,
    slides: null,
    recording: null,
  },
} as const satisfies {
  PUBLICATION: Omit<DetailsOf["PUBLICATION"], "authors" | "history">
  PROJECT: Omit<DetailsOf["PROJECT"], "on">
  IMPLEMENTATION: Omit<DetailsOf["IMPLEMENTATION"], "on">
  CREDENTIAL: Omit<DetailsOf["CREDENTIAL"], "on" | "type">
}
