"use client"

import { Entrance } from "./entrance"

export const failed =
  "Something failed on the way, and it was not your doing. What was saved before is still there. If you had just sent a form, look first whether it arrived."

/** What stands where a page could not be made. `retry` asks the server for it once more. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && "digest" in error ? `${error.digest}` : null
  const busy = digest === "DATABASE_BUSY"
  return (
    <Entrance
      title={busy ? "The database is busy" : "This page could not be made"}
      below={digest && !busy ? `For whoever runs this instance: the server’s log has it as ${digest}.` : null}
    >
      <p className="mb-5 text-soft">
        {busy ? "Another program holds it, a backup perhaps. Nothing was lost: try again in a moment." : failed}
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="button" onClick={retry} className="btn btn-main">
          Try again
        </button>
        {/* A whole new page: what failed may be in the one that is loaded. */}
        <a href="/dashboard" className="btn">
          Go to the dashboard
        </a>
      </div>
    </Entrance>
  )
}
