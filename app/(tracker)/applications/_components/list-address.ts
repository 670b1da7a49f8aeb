import type { ApplicationFilter } from "@/lib/applications/schema"

/** The address of the list with the same search and filters, at another place, or with what was just done. */
export const listAddress = (
  { q, role, stage, lab, sort }: ApplicationFilter,
  place: { after?: string; before?: string; trashed?: string; moved?: string } = {},
): string => {
  const asked = { q, role, stage, lab, sort: sort === "activity" ? undefined : sort, ...place }
  const query = new URLSearchParams(
    Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  return `/applications?${query}`
}
