// What those who pass a link on add to it. The rest of a query may be what tells two postings apart.
const added = /^(utm_\w+|ref|src|source|gh_src|lever-(source|origin)(\[\])?|trk|fbclid|gclid)$/i

/** What two links to the same posting have in common: no scheme, nothing added, no fragment and no closing slash. */
export function linkKey(link: string): string {
  if (!URL.canParse(link)) return link
  const { host, pathname, searchParams } = new URL(link)
  const told = [...searchParams].filter(([name]) => !added.test(name))
  return `${host}${pathname.replace(/\/+$/, "")}?${new URLSearchParams(told)}`
}
