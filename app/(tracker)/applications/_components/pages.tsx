import Link from "next/link"
import type { ApplicationFilter } from "@/lib/applications/schema"
import { listAddress } from "./list-address"

/** The way to the pages before and after this one. */
export function Pages({
  filter,
  previous,
  next,
}: {
  filter: ApplicationFilter
  previous: string | null
  next: string | null
}) {
  if (!previous && !next) return null
  return (
    <nav aria-label="Pages" className="flex justify-between border-t border-line px-3 py-2.5">
      {previous ? (
        <Link href={listAddress(filter, { before: previous })} prefetch={false} className="link" rel="prev">
          Previous
        </Link>
      ) : (
        <span />
      )}
      {next && (
        <Link href={listAddress(filter, { after: next })} prefetch={false} className="link" rel="next">
          Next
        </Link>
      )}
    </nav>
  )
}
