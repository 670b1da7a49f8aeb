import { type Role, roles } from "@/lib/roles/roles"
import type { Readiness } from "./readiness"
import { rules } from "./rules"
import { things } from "./things"
import { formFor } from "./wanted"

/** How many open items of a role something would answer, and how many of them are core. */
export type Answers = { readonly role: Role; readonly items: number; readonly core: number }

/** Something to add to the record ("an accepted paper"), the form for it, and what it would answer by role: at least one item of each. */
export type Step = { readonly words: string; readonly href: string; readonly answers: readonly Answers[] }

/** What one more thing in the record would answer: what would change most stands first. Bonus items count, those beyond the talk do not. */
export const oneMoreThing = (readiness: Readonly<Record<Role, Readiness>>): Step[] =>
  things
    .flatMap(({ words, slug, entry }): Step[] => {
      const answers = roles.flatMap((role): Answers[] => {
        const answered = readiness[role].items.filter(
          ({ slug, state, overruledOn }) =>
            state === "OPEN" && overruledOn === null && slug && rules[slug]?.(entry)?.counts,
        )
        const core = answered.filter(({ level }) => level === "CORE").length
        return answered.length > 0 ? [{ role, items: answered.length, core }] : []
      })
      const form = formFor(slug)
      return answers.length > 0 && form ? [{ words, href: form.href, answers }] : []
    })
    .sort((a, b) => sum(b, "items") - sum(a, "items") || sum(b, "core") - sum(a, "core"))

const sum = ({ answers }: Step, what: "items" | "core") => answers.reduce((total, each) => total + each[what], 0)

/** Of those steps the one that takes a role furthest: by its core items, then by all of them; undefined where none helps it. */
export const bestFor = (role: Role, steps: readonly Step[]): Step | undefined => {
  const gain = ({ answers }: Step) => answers.find((each) => each.role === role)
  return steps
    .filter(gain)
    .toSorted((a, b) => (gain(b)?.core ?? 0) - (gain(a)?.core ?? 0) || (gain(b)?.items ?? 0) - (gain(a)?.items ?? 0))[0]
}
