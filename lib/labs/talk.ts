import { citationOf, fact } from "@/lib/roles/facts"
import { type Role, roles } from "@/lib/roles/roles"
import type { Place } from "@/lib/roles/source"
import { labKey } from "./names"

/** The talk's word on a role at a lab, under the name the talk uses for it. */
export type Claim = {
  readonly role: Role
  readonly fact: number
  readonly calls: string
  readonly exists: boolean
}

const commonAt = ["Google Brain", "DeepMind", "OpenAI", "Facebook AI Research"]

/** All that the talk says of roles at labs it names. */
export const talkClaims: readonly Claim[] = [
  ...commonAt.flatMap((calls) => roles.map((role) => ({ role, fact: 3, calls, exists: true }))),
  { role: "RE", fact: 29, calls: "Google", exists: false },
  { role: "RE", fact: 30, calls: "DeepMind", exists: true },
  { role: "RE", fact: 30, calls: "OpenAI", exists: true },
]

export type TalkAgainst = {
  readonly sentences: readonly { readonly words: string; readonly fact: number; readonly cite: Place }[]
  readonly advice: string
}

/**
 * What to show someone who logs that role at a lab where the talk says there is none; null where it says no such thing.
 * Takes the names the lab goes by, the typed one among them, and its stored claims: a lab of the candidate's own has no
 * claims, yet the talk may speak of it by name ("Google").
 */
export function talkAgainst(role: Role, names: readonly string[], claims: readonly Claim[]): TalkAgainst | null {
  const keys = new Set(names.map(labKey))
  const byName = talkClaims.filter((claim) => keys.has(labKey(claim.calls)))
  const heard = [...claims, ...byName].filter((claim) => claim.role === role && isOfOneRole(claim))
  if (heard.every((claim) => claim.exists)) return null

  const numbers = [...new Set(heard.map((claim) => claim.fact))].sort((a, b) => a - b)
  const sentences = numbers.map(fact).map((each) => ({ words: each.words, fact: each.number, cite: citationOf(each) }))
  return { sentences, advice: heard.some((claim) => claim.exists) ? adviceWhereBoth : advice }
}

// What is said of one role alone outweighs fact 3, which counts the three roles together.
const isOfOneRole = (claim: Claim) => fact(claim.fact).roles.length === 1

const advice = "Your posting may know better: log it as you found it."

// Only Google DeepMind hears both: it is the one lab that two of the talk's names have become.
const adviceWhereBoth =
  "Google Brain, once a lab of Google’s, merged with DeepMind into Google DeepMind in April 2023. The posting decides: log it as you found it."
