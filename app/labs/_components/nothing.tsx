import Link from "next/link"
import { EmptyState } from "@/app/_ui/empty-state"

export function NoMatch({ q, signedIn }: { q: string; signedIn: boolean }) {
  return (
    <EmptyState title={`No lab answers to “${q}”`}>
      {signedIn ? (
        <>
          <p className="mb-4">
            Search looks in names, other names and what a lab works on. A lab that is not here joins your own list with
            your first application to it.
          </p>
          <Link href={`/applications/new?lab=${encodeURIComponent(q)}`} prefetch={false} className="btn btn-main">
            Log an application there
          </Link>
        </>
      ) : (
        <p>
          Search looks in names, other names and what a lab works on. With an account you can track any lab, in this
          list or not.
        </p>
      )}
    </EmptyState>
  )
}

export function NoLabs() {
  return (
    <EmptyState title="The directory is empty">
      <p>It is filled when the server starts. Whoever runs this instance can start it once more.</p>
    </EmptyState>
  )
}
