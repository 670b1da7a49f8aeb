import type { Role } from "@/lib/roles/roles"
import { catalogueFor, type Level } from "./catalogue"
import { isAnswered, type Tally, tallyOf } from "./progress"

type Answered = {
  readonly slug: string | null
  readonly role: Role | null
  readonly level: Level
  readonly title: string | null
  readonly doneOn: string | null
  readonly waivedOn: string | null
}

/** One item of a role's readiness. */
export type Cell = { readonly words: string; readonly level: Exclude<Level, "BEYOND">; readonly answered: boolean }

export type Readiness = { readonly core: Tally; readonly cells: readonly Cell[]; readonly next: Cell | undefined }

const open = { doneOn: null, waivedOn: null }

/**
 * Readiness for a role: the items about the candidate, also those that no application has brought up yet, against the candidate's
 * answers. What goes beyond the talk counts in nothing. `next` is the first open item, core before recommended.
 */
export const readinessFor = (role: Role, answers: readonly Answered[]): Readiness => {
  const bySlug = new Map(answers.map((answer) => [answer.slug, answer]))
  const listed = catalogueFor(role)
    .filter((item) => item.scope === "CANDIDATE")
    .map((item) => ({ ...open, ...bySlug.get(item.slug), level: item.level, words: item.title }))
  const own = answers
    .filter((answer) => answer.slug === null && answer.role === role)
    .map((answer) => ({ ...answer, words: answer.title ?? "" }))
  const items = [...listed, ...own]
  const cells = (["CORE", "RECOMMENDED", "BONUS"] as const).flatMap((level) =>
    items
      .filter((item) => item.level === level)
      .map((item) => ({ words: item.words, level, answered: isAnswered(item) })),
  )
  return { core: tallyOf(items, "CORE"), cells, next: cells.find((cell) => !cell.answered && cell.level !== "BONUS") }
}
