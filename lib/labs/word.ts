import { type Fact, fact } from "@/lib/roles/facts"
import type { Role } from "@/lib/roles/roles"
import { labKey } from "./names"
import { type Claim, talkClaims } from "./talk"

/** A fact that speaks of a role at a lab, and what the talk calls the lab there. */
export type Heard = { readonly fact: Fact; readonly calls: readonly string[] }

/** What the talk says of a role at a lab, by fact, and what it comes to. What the talk leaves out is unknown, never "no". */
export type Word = { readonly says: "yes" | "no" | "both" | "unknown"; readonly heard: readonly Heard[] }

type Named = { readonly names: readonly { name: string }[]; readonly claims: readonly Claim[] }

/** Takes the stored claims, and for a lab of the candidate's own, which has none, those that the talk makes of its name. */
export function wordOn(role: Role, { names, claims }: Named): Word {
  const keys = new Set(names.map(({ name }) => labKey(name)))
  const byName = claims.length > 0 ? [] : talkClaims.filter(({ calls }) => keys.has(labKey(calls)))
  const said = [...claims, ...byName].filter((claim) => claim.role === role)
  const numbers = [...new Set(said.map((claim) => claim.fact))].sort((a, b) => a - b)
  const heard = numbers.map((number) => ({
    fact: fact(number),
    calls: said
      .filter((claim) => claim.fact === number)
      .map((claim) => claim.calls)
      .sort(),
  }))
  return { says: comesTo(said), heard }
}

const comesTo = (said: readonly Claim[]): Word["says"] => {
  if (said.length === 0) return "unknown"
  if (said.every((claim) => claim.exists)) return "yes"
  return said.some((claim) => claim.exists) ? "both" : "no"
}
