import type { ReactNode } from "react"
import { ActionForm } from "@/app/_ui/action-form"
import { DayPill } from "@/app/_ui/day-pill"
import { SubmitButton } from "@/app/_ui/submit-button"
import type { ApplicationDetail } from "@/lib/applications/queries"
import { foundBys } from "@/lib/applications/schema"
import { isUnsent } from "@/lib/applications/stages"
import { type Day, longDay } from "@/lib/dates"
import { stepCanWait, stepIsDone } from "../actions"
import { payOf } from "./pay"

/** What the posting says, and what is to be done about it. */
export function Posting({ application, today }: { application: ApplicationDetail; today: Day }) {
  const { postingUrl, deadline, stage, offerDueOn, nextStep, foundBy, referrer, notes } = application
  const source = [foundBy && foundBys[foundBy], referrer].filter(Boolean).join(", ")
  const pay = payOf(application)
  const answers = offerDueOn !== null || stage === "OFFER"
  const empty = ![deadline, answers, nextStep, pay, source, notes].some(Boolean)
  return (
    <section aria-labelledby="posting" className="sheet">
      <header>
        <h2 id="posting">Posting</h2>
        {postingUrl && (
          <a href={postingUrl} rel="noreferrer" target="_blank" className="link">
            Open link
          </a>
        )}
      </header>
      {empty && (
        <p className="px-4 py-3.5 text-faint">Deadline, pay, next step and notes stand here once you add them.</p>
      )}
      <dl className="grid grid-cols-[88px_minmax(0,1fr)] gap-x-3 gap-y-2 px-4 py-3.5 empty:hidden">
        {deadline && (
          <Row name="Deadline">
            {isUnsent(stage) ? (
              <DayPill day={deadline} today={today} />
            ) : (
              <time dateTime={deadline}>{longDay(deadline, today)}</time>
            )}
          </Row>
        )}
        {answers && (
          <Row name="Answer by">{offerDueOn ? <DayPill day={offerDueOn} today={today} /> : "No day set"}</Row>
        )}
        {nextStep && <Row name="Next step">{<NextStep {...application} nextStep={nextStep} today={today} />}</Row>}
        {pay && <Row name="Pay">{pay}</Row>}
        {source && <Row name="Found by">{source}</Row>}
        {notes && (
          <Row name="Notes">
            <span className="whitespace-pre-line">{notes}</span>
          </Row>
        )}
      </dl>
    </section>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-faint">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

type Step = { id: string; nextStep: string; nextStepOn: string | null; today: Day }

function NextStep({ id, nextStep, nextStepOn, today }: Step) {
  return (
    <>
      <bdi>{nextStep}</bdi> {nextStepOn && <DayPill day={nextStepOn} today={today} />}
      <span className="flex gap-4">
        <ActionForm action={stepIsDone}>
          <input type="hidden" name="application" value={id} />
          <SubmitButton className="link">Done</SubmitButton>
        </ActionForm>
        <ActionForm action={stepCanWait}>
          <input type="hidden" name="application" value={id} />
          {nextStepOn && <input type="hidden" name="day" value={nextStepOn} />}
          <SubmitButton className="link">Put off a week</SubmitButton>
        </ActionForm>
      </span>
    </>
  )
}
