import type { Publication } from "@/lib/record/evidence"
import { withoutMarkup } from "./plain"

type Known = { readonly title: string; readonly details: Pick<Publication, "doi" | "arxiv" | "year"> }

/** A title for comparison: without case, accents, punctuation and what is left of markup. */
export const foldedTitle = (title: string): string => {
  const plain = withoutMarkup(title).normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase()
  const words = plain.replaceAll(/[^\p{L}\p{N}]+/gu, "")
  // A title of signs alone is told from others by its signs.
  return words || plain.replaceAll(/\s+/g, "")
}

/** What tells a publication from any other: its DOI, its arXiv number, its title with the year. */
const marksOf = ({ title, details: { doi, arxiv, year } }: Known): string[] => [
  ...(doi ? [`doi ${doi.toLowerCase()}`] : []),
  ...(arxiv ? [`arxiv ${arxiv.toLowerCase()}`] : []),
  `title ${foldedTitle(title)} ${year ?? ""}`,
]

/** Finds the first that was noted and is the same publication; notes another. */
export const sameAs = <Named>() => {
  const seen = new Map<string, Named>()
  return {
    find: (one: Known): Named | undefined => {
      const mark = marksOf(one).find((each) => seen.has(each))
      return mark === undefined ? undefined : seen.get(mark)
    },
    note: (one: Known, named: Named): void => {
      for (const mark of marksOf(one)) if (!seen.has(mark)) seen.set(mark, named)
    },
  }
}
