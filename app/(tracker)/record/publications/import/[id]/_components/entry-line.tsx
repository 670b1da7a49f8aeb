import type { Placed } from "@/lib/bibtex/preview"
import type { Publication } from "@/lib/record/evidence"
import { statusNames, trackNames } from "@/lib/record/kinds"
import { standingOf } from "@/lib/record/publication"
import { TickedBox, WhichAuthor } from "./choices"

/** A new entry: whether it is to come in, what was understood of it, and a question where it is not clear which author the candidate is. */
export function EntryLine({ entry: { place, line, title, details, left } }: { entry: Placed }) {
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 border-t border-line px-4 py-2.5 first:border-t-0">
      <TickedBox name="chosen" value={`${place}`} describedBy={`entry-${place}`} className="min-w-0 flex-1 basis-80">
        <span className="min-w-0 font-medium wrap-anywhere">{title}</span>
      </TickedBox>
      <span className="pill max-md:ml-7">{statusNames[standingOf(details).status]}</span>
      <div id={`entry-${place}`} className="grid w-full gap-0.5 pl-7 text-[12.5px] text-faint">
        <p className="wrap-anywhere">{authorsOf(details)}</p>
        <p className="wrap-anywhere">
          {whereOf(details)} · line {line}
        </p>
        {left.length > 0 && <p className="text-warn">{left.join(" ")}</p>}
      </div>
      {details.self === null && <WhichAuthor place={place} title={title} authors={details.authors} />}
    </li>
  )
}

const mostAuthors = 12

const authorsOf = ({ authors, self }: Publication): string => {
  const shown = authors.slice(0, mostAuthors).join(", ")
  const more = authors.length > mostAuthors ? ` and ${authors.length - mostAuthors} more` : ""
  if (self === null) return `${shown}${more}`
  const place = authors.length === 1 ? "alone" : `${self + 1} of ${authors.length}`
  return `${shown}${more}. You: ${authors[self]}, ${place}`
}

const whereOf = ({ venue, track, year, arxiv }: Publication): string =>
  [venue ?? (arxiv ? `arXiv:${arxiv}` : "No venue"), track === "MAIN" ? "" : trackNames[track], year ?? "No year"]
    .filter(Boolean)
    .join(" · ")
