import { ActionForm } from "@/app/_ui/action-form"
import { SelectField, TextField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import type { ApplicationDetail } from "@/lib/applications/queries"
import { likelyNext, stageNames, stages } from "@/lib/applications/stages"
import { type Day, longDay, shortDay } from "@/lib/dates"
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
          <HistoryEvent key={event.id} application={id} event={event} today={today} />
        ))}
      </ol>
    </section>
  )
}

type Event = ApplicationDetail["events"][number]

function HistoryEvent({ application, event, today }: { application: string; event: Event; today: Day }) {
  const { id, stage, happenedOn, note, struckAt } = event
  const told = `${stageNames[stage]} on ${longDay(happenedOn, today)}`
  return (
    <li className="group/event grid grid-cols-[74px_minmax(0,1fr)_auto] gap-x-3 py-[5px]">
      <time dateTime={happenedOn} className="text-faint">
        {shortDay(happenedOn, today)}
      </time>
      <div className={struckAt ? "text-faint" : undefined}>
        {struckAt ? <s>{stageNames[stage]}</s> : stageNames[stage]}
        {struckAt && <span className="text-[12.5px]"> struck out</span>}
        {note && <p className="text-[12.5px] whitespace-pre-line text-faint">{struckAt ? <s>{note}</s> : note}</p>}
      </div>
      <ActionForm action={strike} className="print:hidden">
        <input type="hidden" name="application" value={application} />
        <input type="hidden" name="event" value={id} />
        <input type="hidden" name="struck" value={struckAt ? "false" : "true"} />
        <SubmitButton className="min-h-6 text-[12px] text-faint underline-offset-2 hover:text-ink hover:underline">
          {struckAt ? "Restore" : "Strike out"}
          <span className="sr-only"> {told}</span>
        </SubmitButton>
      </ActionForm>
    </li>
  )
}
