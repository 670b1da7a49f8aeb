import { blank } from "@/lib/record/blank"
import type { Credential, Evidence, Implementation, Project, Publication } from "@/lib/record/evidence"

/** Something a candidate could add to the record, in words, the slug of an item whose form opens for it, and an entry as it would be. */
export type Thing = { readonly words: string; readonly slug: string; readonly entry: Evidence }

// Of any day: whether an entry counts does not hang on one.
const on = "2000-01-01"
const common = { id: "", addedOn: on, trashed: false, sample: false } as const
const some = "some"

const paper: Publication = {
  ...blank.PUBLICATION,
  authors: [some],
  self: 0,
  venue: "ICML",
  year: 2000,
  history: [{ status: "ACCEPTED", on }],
}

const project: Project = { ...blank.PROJECT, on }

const implementation: Implementation = {
  ...blank.IMPLEMENTATION,
  on,
  state: "REPRODUCED",
  repository: "https://example.org/",
  writeUp: some,
  metric: some,
  better: "HIGHER",
  target: 2,
  reproduced: 2,
}

const course: Credential = {
  ...blank.CREDENTIAL,
  on,
  type: "COURSE",
  courseLevel: "INTRODUCTORY",
  closeness: "ML",
}

/** What one more thing could be. No doctorate: the talk itself says not to do one only to get into a lab ("Takeaways 9"). */
export const things: readonly Thing[] = [
  {
    words: "an accepted paper",
    slug: "top-venue-paper",
    entry: { ...common, kind: "PUBLICATION", title: some, details: paper },
  },
  {
    words: "an introductory ML course",
    slug: "intro-ml-course",
    entry: { ...common, kind: "CREDENTIAL", title: some, details: course },
  },
  {
    words: "a paper reimplemented and written up",
    slug: "paper-reimplementation",
    entry: { ...common, kind: "IMPLEMENTATION", title: some, details: implementation },
  },
  {
    words: "a distributed system that others run on",
    slug: "infra-project",
    entry: {
      ...common,
      kind: "PROJECT",
      title: some,
      details: { ...project, skills: ["INFRASTRUCTURE", "DISTRIBUTED_SYSTEMS"], users: some, hard: some },
    },
  },
  {
    words: "work with others in an ML codebase",
    slug: "ml-codebase",
    entry: {
      ...common,
      kind: "PROJECT",
      title: some,
      details: { ...project, skills: ["ML_CODE"], collaborators: some, ownPart: some },
    },
  },
  {
    words: "a tool for research, with a gain measured",
    slug: "experiment-tooling",
    entry: {
      ...common,
      kind: "PROJECT",
      title: some,
      details: { ...project, skills: ["ML_TOOLING"], metric: some, better: "LOWER", before: 2, after: 1 },
    },
  },
]
