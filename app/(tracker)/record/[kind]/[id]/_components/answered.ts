import type { Viewer } from "@/lib/auth/viewer"
import { listCandidateItems } from "@/lib/checklists/queries"
import { answersOf } from "@/lib/checklists/rules"
import type { EvidenceRow } from "@/lib/record/queries"

/** The items that an entry has to do with, those it answers first, and whether the candidate overruled the record there. */
export const answeredBy = async (viewer: Viewer, entry: EvidenceRow) => {
  const items = await listCandidateItems(viewer)
  const overruled = new Set(items.filter(({ overruledOn }) => overruledOn !== null).map(({ slug }) => slug))
  return answersOf(entry)
    .toSorted((a, b) => Number(b.verdict.counts) - Number(a.verdict.counts))
    .map((answer) => ({ ...answer, overruled: overruled.has(answer.slug) }))
}

export type AnsweredItem = Awaited<ReturnType<typeof answeredBy>>[number]
