import Link from "next/link"
import { ActionForm } from "@/app/_ui/action-form"
import { Notice } from "@/app/_ui/notice"
import { SubmitButton } from "@/app/_ui/submit-button"
import { type Day, longDay } from "@/lib/dates"
import { type ActionName, actionKey, missesDay } from "@/lib/insights/action-key"
import type { DashboardView } from "@/lib/insights/schema"
import { undoAction } from "../actions"

/** What the button pressed last has done, with the way back. It stands there while empty, so that a change is read out. */
export function Told({ view, today }: { view: DashboardView; today: Day }) {
  const name = view.putOff ?? view.done
  return (
    <Notice>
      {view.sample ? (
        <p>The sample is removed. What you logged and answered yourself is still here.</p>
      ) : name ? (
        <>
          <p>{view.putOff ? putOffWords(view, today) : <Done name={name} />}</p>
          <Undo name={name} view={view} />
        </>
      ) : null}
    </Notice>
  )
}

const putOffWords = ({ putOff, until = "" }: DashboardView, today: Day) =>
  `Put off until ${longDay(until, today)}${putOff && missesDay(putOff, until, today) ? ", past its last day" : ""}.`

function Done({ name: { kind, id } }: { name: ActionName }) {
  if (kind === "item") return "Ticked off."
  if (kind === "deadline") return "Moved to Applied, today."
  const history = (
    <Link href={`/applications/${id}`} prefetch={false} className="inline-link">
      application’s history
    </Link>
  )
  return kind === "step" ? (
    <>Done, and noted in the {history}.</>
  ) : (
    <>Noted in the {history} that you followed up today.</>
  )
}

function Undo({ name, view: { until, event, actions } }: { name: ActionName; view: DashboardView }) {
  const action = actionKey(name)
  return (
    <ActionForm action={undoAction}>
      <input type="hidden" name="undone" value={action} />
      {until && <input type="hidden" name="until" value={until} />}
      {event && <input type="hidden" name="event" value={event} />}
      {actions && <input type="hidden" name="actions" value={actions} />}
      {/* The row whose button had the focus is gone; the way back is where the hand would go next. */}
      <SubmitButton key={action} autoFocus className="link">
        Undo
      </SubmitButton>
    </ActionForm>
  )
}
