import Link from "next/link"
import { EmptyState } from "@/app/_ui/empty-state"

export function NoApplications() {
  return (
    <EmptyState title="No application yet">
      <p className="mb-4">
        Log the first: lab, role and title are enough. Its role’s checklist comes with it, and says what to prepare.
      </p>
      <Link href="/applications/new" prefetch={false} className="btn btn-main">
        Log application
      </Link>
    </EmptyState>
  )
}

export function NoMatch() {
  return (
    <EmptyState title="No application matches">
      <p>
        Search looks in title, lab, place and notes.{" "}
        <Link href="/applications" prefetch={false} className="inline-link">
          Show all applications
        </Link>
      </p>
    </EmptyState>
  )
}
