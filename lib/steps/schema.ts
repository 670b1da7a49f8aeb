import { z } from "zod"
import { calendarDay, optional, rowNumber } from "@/lib/form"

const application = z.string().max(64)
const event = rowNumber.min(1)
/** The day of the step, as the button's page showed it. */
const day = optional(calendarDay)

export const stepDone = z.strictObject({ application })
export const stepPutOff = z.strictObject({ application, day })

/** Takes back that a step was done; `event` is what says so in the history. */
export const stepUndone = z.strictObject({ application, event, day })

/** What an application's address tells of the step that was done last: the event that says so, and the day the step had. */
export const stepTold = z.object({
  done: event.optional().catch(undefined),
  day: calendarDay.optional().catch(undefined),
})

export type StepTold = z.output<typeof stepTold>
