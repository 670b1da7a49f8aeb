import { addDays, type Day } from "@/lib/dates"
import { slugOf } from "@/lib/labs/names"
import type { SampleAnswer, SampleApplication } from "./content"

const dayFrom =
  (today: Day) =>
  (days?: number): Day | null =>
    days === undefined ? null : addDays(today, days)

/** What a sample posting says, as it is stored on that day. */
export const postingRow = (sample: SampleApplication, today: Day) => {
  const { lab, pay, deadline, offerDueOn, nextStepOn, history: _, answers: _answers, own: _own, ...posting } = sample
  const [payMin, payMax, payCurrency, payPeriod] = pay
  const day = dayFrom(today)
  return {
    ...posting,
    ...{ payMin, payMax, payCurrency, payPeriod },
    postingUrl: `https://example.org/openings/${lab}/${slugOf(posting.title)}`,
    deadline: day(deadline),
    offerDueOn: day(offerDueOn),
    nextStepOn: day(nextStepOn),
  }
}

export const eventRows = ({ history }: SampleApplication, today: Day) =>
  history.map(([days, stage, note = null]) => ({ stage, happenedOn: addDays(today, days), note }))

export const answerRow = ({ slug: _, doneOn, waivedOn, ...words }: SampleAnswer, today: Day) => {
  const day = dayFrom(today)
  return { ...words, doneOn: day(doneOn), waivedOn: day(waivedOn) }
}

export const ownItemRows = ({ own = [] }: SampleApplication, today: Day) =>
  own.map(({ doneOn, ...words }, index) => ({ ...words, doneOn: dayFrom(today)(doneOn), position: index + 1 }))
