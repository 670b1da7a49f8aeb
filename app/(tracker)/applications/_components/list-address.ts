import { type ApplicationFilter, applicationFilter } from "@/lib/applications/schema"

/** The address of the list with the same search and filters, at another place, or with what was just done. */
export const listAddress = (
  { q, role, stage, lab, sort }: ApplicationFilter,
  place: { after?: string; before?: string; trashed?: string; moved?: string } = {},
): string => {
  const asked = { q, role, stage, lab, sort: sort === "activity" ? undefined : sort, ...place }
  const query = new URLSearchParams(
    Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  return query.size > 0 ? `/applications?${query}` : "/applications"
}

/** The same without a place, as a form carries it to come back to. */
export const listQuery = (filter: ApplicationFilter): string => listAddress(filter).split("?")[1] ?? ""

/** The address that such a query leads back to. Whatever of it makes no sense is left out. */
export const backToList = (query: string, done: Parameters<typeof listAddress>[1] = {}): string =>
  listAddress(applicationFilter.parse(Object.fromEntries(new URLSearchParams(query))), done)
