import { type Kind, kindNames } from "@/lib/record/kinds"

/** What would answer an item: the words of a link, and the form it opens, set to the right kind. */
export type Wanted = { readonly words: string; readonly kind: Kind; readonly preset: Readonly<Record<string, string>> }

const wanted: Readonly<Record<string, Wanted>> = {
  "intro-ml-course": {
    words: "Add a course",
    kind: "CREDENTIAL",
    preset: { type: "COURSE", courseLevel: "INTRODUCTORY", closeness: "ML" },
  },
  "infra-project": { words: "Add infrastructure", kind: "PROJECT", preset: { skills: "INFRASTRUCTURE" } },
  "systems-depth": { words: "Add a systems project", kind: "PROJECT", preset: { skills: "DISTRIBUTED_SYSTEMS" } },
  "experiment-tooling": { words: "Add a tool for research", kind: "PROJECT", preset: { skills: "ML_TOOLING" } },
  "perf-scale": { words: "Add a before and an after", kind: "PROJECT", preset: { better: "LOWER" } },
  "coauthored-paper": { words: "Add publication", kind: "PUBLICATION", preset: { status: "ACCEPTED" } },
  "paper-reimplementation": {
    words: "Add a reimplementation",
    kind: "IMPLEMENTATION",
    preset: { state: "REPRODUCED" },
  },
  "experiment-log": { words: "Add a write-up", kind: "IMPLEMENTATION", preset: {} },
  "paper-contribution": { words: "Add publication", kind: "PUBLICATION", preset: { status: "ACCEPTED" } },
  "ml-codebase": { words: "Add a project in ML code", kind: "PROJECT", preset: { skills: "ML_CODE" } },
  "scale-project": { words: "Add a project with others", kind: "PROJECT", preset: {} },
  "public-writing": { words: "Add writing", kind: "CREDENTIAL", preset: { type: "WRITING" } },
  "top-venue-paper": { words: "Add publication", kind: "PUBLICATION", preset: { status: "ACCEPTED" } },
  "publication-list": { words: "Add publication", kind: "PUBLICATION", preset: { status: "PUBLISHED" } },
  "research-field": {
    words: "Add a doctorate",
    kind: "CREDENTIAL",
    preset: { type: "DEGREE", degreeLevel: "DOCTORATE" },
  },
  doctorate: { words: "Add a doctorate", kind: "CREDENTIAL", preset: { type: "DEGREE", degreeLevel: "DOCTORATE" } },
  "research-talk": { words: "Add a talk", kind: "CREDENTIAL", preset: { type: "TALK" } },
}

/** The form that would answer an item: the words of a link, and its address; null where only the candidate's own word does. */
export const formFor = (slug: string): { words: string; href: string; kind: Kind } | null => {
  const form = wanted[slug]
  if (!form) return null
  const query = new URLSearchParams(form.preset).toString()
  const href = `/record/${kindNames[form.kind].path}/new${query && `?${query}`}`
  return { words: form.words, href, kind: form.kind }
}

/** The items that entries of a kind are asked for, by slug. */
export const wantedOf = (kind: Kind): string[] =>
  Object.entries(wanted).flatMap(([slug, form]) => (form.kind === kind ? [slug] : []))
