import type { Day } from "@/lib/dates"
import type { Evidence } from "@/lib/record/evidence"
import { type Judged, judge } from "./rules"

/** How an item is answered: by the record, by hand, with a waiver, or not yet. */
export type State = "EVIDENCE" | "HAND" | "WAIVED" | "OPEN"

export type Standing = {
  readonly state: State
  /** The day since which it is answered, in whichever way was the first; null while it is open. */
  readonly since: Day | null
  /** The entries that satisfy it, the earliest first. None of them counts where the candidate overruled the record. */
  readonly proofs: readonly Judged[]
  /** Entries that nearly do, with what they lack. */
  readonly nearly: readonly Judged[]
  /** Entries in the trash that would satisfy it. */
  readonly gone: readonly Judged[]
}

type Answer = {
  readonly slug: string | null
  readonly doneOn: string | null
  readonly waivedOn: string | null
  readonly overruledOn: string | null
}

/** How an item stands, from the candidate's own answer and what the record says; `record` is the whole of it, the trash too. */
export const standingOf = ({ slug, ...answer }: Answer, record: readonly Evidence[]): Standing => {
  const judged = slug ? judge(slug, record) : []
  const present = judged.filter(({ entry }) => !entry.trashed)
  const proofs = present.filter(({ verdict }) => verdict.counts)
  const proven = answer.overruledOn === null ? proofs[0]?.verdict.since : undefined
  const [since = null] = [proven, answer.doneOn, answer.waivedOn].filter((day) => typeof day === "string").sort()
  return {
    state: proven ? "EVIDENCE" : answer.doneOn ? "HAND" : answer.waivedOn ? "WAIVED" : "OPEN",
    since,
    proofs,
    nearly: present.filter(({ verdict }) => !verdict.counts),
    gone: judged.filter(({ entry, verdict }) => entry.trashed && verdict.counts),
  }
}
