import { ActionForm } from "@/app/_ui/action-form"
import { SelectField, TextField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import { UnsavedGuard } from "@/app/_ui/unsaved-guard"
import { isNote } from "@/lib/applications/history"
import type { ApplicationDetail } from "@/lib/applications/queries"
import { likelyNext, stageNames, stages } from "@/lib/applications/stages"
import { type Day, longDay, shortPast } from "@/lib/dates"
import { move, strike } from "../actions"

/** Moves the application, and shows all that happened to it, the latest first. */
export function History({ application, today }: { application: ApplicationDetail; today: Day }) {
  const { id, stage, events } = application
  const latestFirst = events.toSorted((a, b) => b.happenedOn.localeCompare(a.happenedOn) || b.id - a.id)
  return (
    <section aria-labelledby="history" className="sheet">
      <header>
        <h2 id="history">History</h2>
      </header>
      <ActionForm
        // A new form for each event: the one before has done its work.
        key={Math.max(...events.map((event) => event.id))}
        action={move}
        className="grid grid-cols-2 gap-2.5 px-4 pt-3.5 pb-3 print:hidden"
      >
        <UnsavedGuard />
        <input type="hidden" name="application" value={id} />
        <SelectField name="stage" label="Stage" defaultValue={likelyNext(stage)}>
          {stages.map((each) => (
            <option key={each} value={each}>
              {stageNames[each]}
            </option>
          ))}
        </SelectField>
        <TextField name="happenedOn" label="On" type="date" required max={today} defaultValue={today} />
        <TextField name="note" label="Note" maxLength={2000} autoComplete="off" wide />
        <SubmitButton className="btn justify-self-start">Move</SubmitButton>
      </ActionForm>
      <ol className="px-4 pt-1 pb-3">
        {latestFirst.map((event) => (
          <HistoryEvent key={event.id} application={id} event={event} stayed={isNote(event, events)} today={today} />
        ))}
      </ol>
    </section>
  )
}

type Event = ApplicationDetail["events"][number]

type Shown = { application: string; event: Event; stayed: boolean; today: Day }

// A note left the stage as it was, so its words stand first.
function HistoryEvent({ application, event, stayed, today }: Shown) {
  const { id, stage, happenedOn, note, struckAt } = event
  const [words, beneath] = stayed ? [note, `Still ${stageNames[stage]}`] : [stageNames[stage], note]
  const told = `${words} on ${longDay(happenedOn, today)}`
  return (
    <li className="group/event grid grid-cols-[74px_minmax(0,1fr)_auto] gap-x-3 py-[5px]">
      <time dateTime={happenedOn} className="text-faint">
        {shortPast(happenedOn, today)}
      </time>
      <div className={`whitespace-pre-line ${struckAt ? "text-faint" : ""}`}>
        {struckAt ? <s>{words}</s> : words}
        {struckAt && <span className="text-[12.5px]"> struck out</span>}
        {beneath && <p className="text-[12.5px] text-faint">{struckAt ? <s>{beneath}</s> : beneath}</p>}
      </div>
      {/* Its parts stand in the grid of the row, so that a refusal has a line of its own. */}
      <ActionForm action={strike} className="contents print:hidden">
        <input type="hidden" name="application" value={application} />
        <input type="hidden" name="event" value={id} />
        <input type="hidden" name="struck" value={struckAt ? "false" : "true"} />
        <SubmitButton className="col-start-3 row-start-1 min-h-6 self-start text-[12px] text-faint underline-offset-2 hover:text-ink hover:underline">
          {struckAt ? "Restore" : "Strike out"}
          <span className="sr-only"> {told}</span>
        </SubmitButton>
      </ActionForm>
    </li>
  )
}
