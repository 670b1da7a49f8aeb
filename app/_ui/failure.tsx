"use client"

import { Entrance } from "./entrance"
import { failed, troubleWords } from "./failure-words"

/** What stands where a page could not be made. `retry` asks the server for it once more. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && "digest" in error ? `${error.digest}` : null
  const told = Object.entries(troubleWords).find(([trouble]) => trouble === digest)?.[1]
  const { title, words } = told ?? failed
  return (
    <Entrance
      title={title}
      below={digest && !told ? `For whoever runs this instance: the server’s log has it as ${digest}.` : null}
    >
      <p className="mb-5 text-soft">{words}</p>
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
