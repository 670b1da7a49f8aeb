import { judge } from "@/lib/checklists/rules"
import type { Evidence } from "@/lib/record/evidence"

/** What the rule of an item says of an entry, as "yes, since 2026-03-01: Course", "not yet: Say who uses it", or "nothing". */
export const verdictOn = (slug: string, entry: Evidence): string => {
  const [judged] = judge(slug, [entry])
  if (!judged) return "nothing"
  const { counts, reason, since } = judged.verdict
  // Figures and their units stay on one line, which is not what a test reads.
  const words = reason.replaceAll("\u00a0", " ")
  return counts ? `yes, since ${since}: ${words}` : `not yet: ${words}`
}
