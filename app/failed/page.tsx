import type { Metadata } from "next"
import Link from "next/link"
import { databaseState } from "@/lib/db/health"
import { Entrance } from "../_ui/entrance"
import { busy, failed } from "../_ui/failure-words"

export const metadata: Metadata = { title: "This page could not be made" }

const silent = {
  title: "The database does not answer",
  words:
    "Labward is running, and the file it keeps everything in is out of its reach. Nothing was saved just now. Whoever runs this instance finds the reason in the server’s log.",
}

/** Stands in for a page that failed, where the browser may run no scripts to draw the failure (see `scripts/whole-pages.js`). */
export default async function FailedPage() {
  const { title, words } = { answers: failed, busy, silent }[await databaseState()]
  return (
    <Entrance title={title} below={null}>
      <p className="mb-5 text-soft">{words}</p>
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
