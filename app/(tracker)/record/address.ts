import { type Kind, kindNames } from "@/lib/record/kinds"

/** The list of a kind. */
export const listOf = (kind: Kind): string => `/record/${kindNames[kind].path}`

/** The page of an entry, with what its address is to tell. */
export const addressOf = ({ kind, id }: { kind: Kind; id: string }, told: Record<string, string> = {}): string => {
  const query = new URLSearchParams(told).toString()
  return `${listOf(kind)}/${encodeURIComponent(id)}${query && `?${query}`}`
}
