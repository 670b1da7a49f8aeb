import type { Unread } from "@/lib/bibtex/reading"
import { More } from "./already-there"

const mostShown = 200

/** What could not be read, line by line, and why. */
export function Unreadable({ unread }: { unread: readonly Unread[] }) {
  if (unread.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="unread">
      <header>
        <h2 id="unread">Could not be read</h2>
      </header>
      <p className="px-4 pt-2.5 text-[13px] text-soft">
        These do not come in. Mend them in your file and import it again: what is there by then is not added twice.
      </p>
      <ul>
        {unread.slice(0, mostShown).map(({ line, key, reason }) => (
          <li
            key={`${line} ${key} ${reason}`}
            className="flex flex-wrap gap-x-4 border-t border-line px-4 py-2 first:border-t-0"
          >
            <span className="w-20 flex-none text-faint tabular-nums">Line {line}</span>
            <span className="min-w-0 flex-1 basis-60 wrap-anywhere">
              {key && <b className="font-medium">{key}: </b>}
              {reason}
            </span>
          </li>
        ))}
      </ul>
      <More count={unread.length - mostShown} />
    </section>
  )
}
