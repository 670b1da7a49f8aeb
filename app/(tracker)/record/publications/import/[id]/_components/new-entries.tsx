import { ActionForm } from "@/app/_ui/action-form"
import { EmptyState } from "@/app/_ui/empty-state"
import { SubmitButton } from "@/app/_ui/submit-button"
import { mostShown, type Placed } from "@/lib/bibtex/preview"
import { importPublications } from "../../actions"
import { TickedBox } from "./choices"
import { EntryLine } from "./entry-line"
import { TickAll } from "./tick-all"

/** What is new in a file, each with a box of its own; what is beyond the first few hundred shares one. */
export function NewEntries({ id, fresh, known }: { id: string; fresh: readonly Placed[]; known: number }) {
  if (fresh.length === 0) {
    return (
      <section className="sheet">
        <EmptyState title="Nothing new">
          <p>
            {known > 0
              ? "Every publication that could be read is in your record already."
              : "No publication could be read. What is wrong with each stands below."}
          </p>
        </EmptyState>
      </section>
    )
  }
  const rest = fresh.slice(mostShown)
  const untold = rest.filter(({ details }) => details.self === null).length
  return (
    <section className="sheet" aria-labelledby="new">
      <ActionForm action={importPublications}>
        <input type="hidden" name="preview" value={id} />
        <header className="flex min-h-[42px] items-center justify-between gap-3 border-b border-line px-4 py-1.5">
          <h2 id="new">New</h2>
          <TickAll />
        </header>
        <ul>
          {fresh.slice(0, mostShown).map((entry) => (
            <EntryLine key={entry.place} entry={entry} />
          ))}
        </ul>
        {rest.length > 0 && (
          <TickedBox name="rest" value="on" className="border-t border-line px-4 py-3">
            <span>
              The other {rest.length.toLocaleString("en-GB")} too
              <small className="block text-[12.5px] text-faint">
                Only the first {mostShown} are shown here.
                {untold > 0 &&
                  ` Of the others, ${untold.toLocaleString("en-GB")} do not tell which author you are: say it on their own pages.`}
              </small>
            </span>
          </TickedBox>
        )}
        <div className="sticky bottom-0 flex items-center justify-end gap-3 rounded-b-lg border-t border-line bg-sheet px-4 py-2.5 max-md:bottom-[46px]">
          <SubmitButton className="btn btn-main">Import</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
