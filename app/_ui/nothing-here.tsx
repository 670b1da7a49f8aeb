import Link from "next/link"
import { EmptyState } from "./empty-state"

/** What is said of an address that leads to nothing, with a way on. */
export function NothingHere({ href, way }: { href: string; way: string }) {
  return (
    <>
      <h1 className="sr-only">Not found</h1>
      <EmptyState title="There is nothing at this address">
        <p className="mb-5">
          It was removed, it belongs to another account, or the address has a slip in it. A link from outside may have
          been cut short.
        </p>
        <Link href={href} prefetch={false} className="btn btn-main">
          {way}
        </Link>
      </EmptyState>
    </>
  )
}
