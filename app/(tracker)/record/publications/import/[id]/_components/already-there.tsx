import Link from "next/link"
import type { Known } from "@/lib/bibtex/preview"

const mostShown = 200

/** What does not come in, because the record has it, or the file itself has it twice. */
export function AlreadyThere({ known }: { known: readonly Known[] }) {
  if (known.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="known">
      <header>
        <h2 id="known">Already there</h2>
      </header>
      <ul>
        {known.slice(0, mostShown).map(({ place, title, line, recordedAs, sameAsLine }) => (
          <li key={place} className="border-t border-line px-4 py-2 first:border-t-0">
            <p className="wrap-anywhere">{title}</p>
            <p className="text-[12.5px] text-faint">
              {recordedAs ? (
                <Link
                  href={`/record/publications/${encodeURIComponent(recordedAs)}`}
                  prefetch={false}
                  className="inline-link"
                >
                  Already in your record<span className="sr-only">: {title}</span>
                </Link>
              ) : (
                `The same as in line ${sameAsLine} of this file`
              )}{" "}
              · line {line}
            </p>
          </li>
        ))}
      </ul>
      <More count={known.length - mostShown} />
    </section>
  )
}

/** How many more there are than a list shows. */
export const More = ({ count }: { count: number }) =>
  count > 0 && <p className="border-t border-line px-4 py-2 text-faint">And {count.toLocaleString("en-GB")} more.</p>
