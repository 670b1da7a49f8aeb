import type { Day } from "@/lib/dates"
import type { Publication, StatusChange } from "./evidence"
import type { Status } from "./kinds"

/** The status a publication has today; of its history the last. */
export const standingOf = ({ history }: Pick<Publication, "history">): StatusChange => {
  const last = history.at(-1)
  if (!last) throw new Error("A publication keeps one status.")
  return last
}

const isOut = (status: Status) => status === "ACCEPTED" || status === "PUBLISHED"

/** The day since which it counts as accepted or published; null where it is neither today. */
export const acceptedSince = ({ history }: Pick<Publication, "history">): Day | null => {
  const before = history.findLastIndex(({ status }) => !isOut(status))
  return history[before + 1]?.on ?? null
}

/** The history with a change noted in it, wherever its day falls: one day has one status, and one that goes on is told once. */
export const withChange = (history: readonly StatusChange[], change: StatusChange): StatusChange[] =>
  [...history.filter(({ on }) => on !== change.on), change]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .filter(({ status }, place, all) => all[place - 1]?.status !== status)

/**
 * The history after an edit says which status the publication has today and since when: the same status moves to that day, another one
 * follows. The only change gives way to an earlier one; else null where an earlier change stands on that day or after it.
 */
export const withStanding = (history: readonly StatusChange[], now: StatusChange): StatusChange[] | null => {
  const standing = standingOf({ history })
  const isReplaced =
    standing.status === now.status || standing.on === now.on || (history.length === 1 && now.on < standing.on)
  const before = isReplaced ? history.slice(0, -1) : [...history]
  const last = before.at(-1)
  if (last && last.on >= now.on) return null
  return last?.status === now.status ? before : [...before, now]
}

/** Where a reader finds the paper: the addresses of its DOI, arXiv and OpenReview entries, and of its code. */
export const addressesOf = ({ doi, arxiv, openReview, code }: Publication): { name: string; href: string }[] =>
  [
    { name: "DOI", href: doi && `https://doi.org/${doi.split("/").map(encodeURIComponent).join("/")}` },
    { name: "arXiv", href: arxiv && `https://arxiv.org/abs/${arxiv}` },
    { name: "OpenReview", href: openReview },
    { name: "Code", href: code },
  ].flatMap(({ name, href }) => (href ? [{ name, href }] : []))
