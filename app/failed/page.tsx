import type { Metadata } from "next"
import Link from "next/link"
import { Entrance } from "../_ui/entrance"
import { failed } from "../_ui/failure"

export const metadata: Metadata = { title: "This page could not be made" }

/** Stands in for a page that failed, where the browser may run no scripts to draw the failure (see `scripts/whole-pages.js`). */
export default function FailedPage() {
  return (
    <Entrance title="This page could not be made" below={null}>
      <p className="mb-5 text-soft">{failed}</p>
      <div className="flex flex-wrap gap-2">
        {/* An empty address is the one that failed. */}
        <a href="?" className="btn btn-main">
          Try again
        </a>
        <Link href="/dashboard" prefetch={false} className="btn">
          Go to the dashboard
        </Link>
      </div>
    </Entrance>
  )
}
