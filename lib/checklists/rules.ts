import type { Day } from "@/lib/dates"
import type { Evidence } from "@/lib/record/evidence"
import * as credentials from "./rules/credentials"
import * as implementations from "./rules/implementations"
import * as projects from "./rules/projects"
import * as publications from "./rules/publications"

/**
 * What a rule says of an entry: that it satisfies the item, since which day and why in words; or that it nearly does, and what it lacks.
 */
export type Verdict = { readonly counts: boolean; readonly reason: string; readonly since: Day }

/** Null where the entry has nothing to do with the item. */
export type Rule = (entry: Evidence) => Verdict | null

/** One rule an item of the catalogue, by slug. An item that is not here is answered by hand alone. */
export const rules: Readonly<Record<string, Rule>> = {
  "intro-ml-course": credentials.introMlCourse,
  "infra-project": projects.infraProject,
  "systems-depth": projects.systemsDepth,
  "experiment-tooling": projects.experimentTooling,
  "perf-scale": projects.perfScale,
  "coauthored-paper": publications.topVenuePaper,
  "paper-reimplementation": implementations.paperReimplementation,
  "experiment-log": implementations.experimentLog,
  "paper-contribution": publications.paperContribution,
  "ml-codebase": projects.mlCodebase,
  "scale-project": projects.scaleProject,
  "public-writing": credentials.publicWriting,
  "top-venue-paper": publications.topVenuePaper,
  "publication-list": publications.publicationList,
  "research-field": credentials.researchField,
  doctorate: credentials.doctorate,
  "research-talk": credentials.researchTalk,
}

/** An entry that has to do with an item, and what the item's rule says of it. */
export type Judged = { readonly entry: Evidence; readonly verdict: Verdict }

// Every role, and every part of a page, asks the same of one record.
const known = new WeakMap<readonly Evidence[], Map<Rule, readonly Judged[]>>()

/** What the rule of an item says of each entry of the record: first those that count, the earliest first, then those that nearly do. */
export const judge = (slug: string, record: readonly Evidence[]): readonly Judged[] => {
  const rule = rules[slug]
  if (!rule) return []
  const ofRecord = known.get(record) ?? new Map<Rule, readonly Judged[]>()
  const judged = ofRecord.get(rule) ?? judgedBy(rule, record)
  known.set(record, ofRecord.set(rule, judged))
  return judged
}

const judgedBy = (rule: Rule, record: readonly Evidence[]): Judged[] =>
  record
    .flatMap((entry) => {
      const verdict = rule(entry)
      return verdict ? [{ entry, verdict }] : []
    })
    .sort(
      (a, b) =>
        Number(b.verdict.counts) - Number(a.verdict.counts) ||
        byCode(a.verdict.since, b.verdict.since) ||
        byCode(a.entry.id, b.entry.id),
    )

// Thousands of entries: a comparison that knows languages takes ten times as long.
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The items that an entry has to do with, by slug, in the order of the rules. */
export const answersOf = (entry: Evidence): { slug: string; verdict: Verdict }[] =>
  Object.entries(rules).flatMap(([slug, rule]) => {
    const verdict = rule(entry)
    return verdict ? [{ slug, verdict }] : []
  })
