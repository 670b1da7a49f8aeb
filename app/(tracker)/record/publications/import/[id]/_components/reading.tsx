import { LookAgain } from "./look-again"

/** How far a file is read. With scripts the page looks again by itself. */
export function Reading({ id, read, total }: { id: string; read: number; total: number }) {
  const [done, all] = [read, total].map((count) => count.toLocaleString("en-GB"))
  return (
    <div className="sheet grid max-w-[820px] gap-3 p-5">
      <p id="progress" className="font-medium tabular-nums">
        {total === 0 ? "Waiting for its turn" : `${done} of ${all} entries read`}
      </p>
      <progress
        aria-labelledby="progress"
        max={total || 1}
        value={read}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-sunk [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-accent"
      />
      <p className="text-soft">
        You need not wait here: the preview stays at this address for a day.
        <noscript>
          {" "}
          <a href={`/record/publications/import/${id}`} className="inline-link">
            Refresh
          </a>{" "}
          the page to see how far it is.
        </noscript>
      </p>
      <LookAgain />
    </div>
  )
}
