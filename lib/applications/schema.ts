import { z } from "zod"
import {
  calendarDay,
  formAsItWas,
  instant,
  line,
  optional,
  pastDay,
  prose,
  rowNumber,
  several,
  webLink,
} from "@/lib/form"
import { labName } from "@/lib/labs/schema"
import { roles } from "@/lib/roles/roles"
import { postingFields } from "./meanwhile"
import { stages } from "./stages"

export const workplaces = { ON_SITE: "On site", HYBRID: "Hybrid", REMOTE: "Remote" } as const
export const payPeriods = { YEAR: "a year", MONTH: "a month", DAY: "a day", HOUR: "an hour" } as const
export const foundBys = {
  REFERRAL: "Referral",
  CAREERS_PAGE: "Careers page",
  JOB_BOARD: "Job board",
  RECRUITER: "Recruiter",
  EVENT: "Event",
  OTHER: "Other",
} as const

const oneOf = <Key extends string>(names: Record<Key, string>, complaint: string) =>
  // Object.keys forgets the literal type of the keys.
  z.enum(Object.keys(names) as [Key, ...Key[]], complaint)

const id = z.string().max(64)
const stage = z.enum(stages, "Choose a stage.")
const moved = { stage, note: optional(prose("the note", 2000)) }

const pay = z
  .string("Enter the pay as a number.")
  .trim()
  // 120,000 and 120 000 and 120k are how people write it.
  .transform((typed) => typed.replaceAll(/[,\s]/g, "").replace(/^(\d{1,6})k$/i, "$1000"))
  .pipe(z.string().regex(/^\d{1,9}$/, "Enter a whole number, like 120000."))
  .transform(Number)

const currency = line("the currency", 3)
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, "Use the three letters of the currency, like GBP.")

const posting = {
  lab: labName,
  role: z.enum(roles, "Choose a role."),
  title: line("the title", 200).min(1, "Give the job title."),
  postingUrl: optional(webLink),
  location: optional(line("the location", 200)),
  workplace: optional(oneOf(workplaces, "Choose a workplace from the list.")),
  payMin: optional(pay),
  payMax: optional(pay),
  payCurrency: optional(currency),
  payPeriod: optional(oneOf(payPeriods, "Choose a period from the list.")),
  foundBy: optional(oneOf(foundBys, "Choose from the list.")),
  referrer: optional(line("the name", 120)),
  deadline: optional(calendarDay),
  nextStep: optional(line("the next step", 200)),
  nextStepOn: optional(calendarDay),
  notes: optional(prose("the notes", 10_000)),
}

type Checked = {
  payMin: number | null
  payMax: number | null
  payCurrency: string | null
  nextStep: string | null
  nextStepOn: string | null
}

/** What one field can only be wrong about beside another. */
const together = (draft: Checked, context: z.RefinementCtx) => {
  const complain = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message })
  const { payMin, payMax, payCurrency, nextStep, nextStepOn } = draft
  if (payMin !== null && payMax !== null && payMin > payMax)
    complain("payMax", "Enter at least as much as the lower end.")
  if ((payMin ?? payMax) !== null && !payCurrency) complain("payCurrency", "Say which currency, like GBP.")
  if (nextStepOn && !nextStep) complain("nextStep", "Say what the step on that day is.")
}

/** An application as it is logged. `key` is made with the form; `today` is the viewer's. */
export const applicationDraft = (today: string) =>
  z
    .strictObject({
      ...posting,
      key: z.uuid("This form does not look like ours. Reload the page and try again."),
      stage: stage.default("SAVED"),
      stageOn: optional(pastDay(today)),
    })
    .superRefine(together)

/**
 * An application as it is edited: `version` is the one the form was made from, `was` the fields it showed, and `keep` names those that
 * keep what somebody else saved meanwhile.
 */
export const applicationEdit = z
  .strictObject({
    ...posting,
    application: id,
    version: rowNumber,
    offerDueOn: optional(calendarDay),
    was: formAsItWas,
    keep: several(z.enum(postingFields)),
  })
  .superRefine(together)

export const moveDraft = (today: string) => z.strictObject({ ...moved, application: id, happenedOn: pastDay(today) })

/** Strikes an event out, or with `struck` "false" takes that back. */
export const eventStrike = z.strictObject({
  application: id,
  event: rowNumber.min(1),
  struck: z.stringbool(),
})

/** The query of the list, to come back to it. A search of 200 characters is nine times as long in an address. */
export const listQuery = z.string().max(4000)

/** What to do with the applications chosen in the list. */
export const bulkChange = z.strictObject({
  ids: several(id).refine((ids) => ids.length > 0, "Choose at least one application."),
  list: listQuery,
  change: z.enum(["move", "trash"]),
  stage,
})

export const movedTogether = z.strictObject({ at: instant, list: listQuery })

/** What a form tells of an application while it is typed, to look for one like it. */
export const likelySearch = z.object({
  lab: z.string().max(120).catch(""),
  title: z.string().max(200).catch(""),
  postingUrl: z.string().trim().max(2000).catch(""),
})

export const sorts = {
  activity: "Last activity",
  deadline: "Deadline",
  lab: "Lab",
  applied: "Day applied",
} as const

/** What the address of the list asks for. Whatever it does not understand, it leaves out. */
export const applicationFilter = z.object({
  q: z.string().normalize("NFC").trim().max(200).catch(""),
  role: z.enum(roles).optional().catch(undefined),
  stage: z
    .enum([...stages, "OPEN", "CLOSED"])
    .optional()
    .catch(undefined),
  lab: z.string().max(80).optional().catch(undefined),
  sort: oneOf(sorts, "").catch("activity"),
  after: z.string().max(400).optional().catch(undefined),
  before: z.string().max(400).optional().catch(undefined),
  trashed: instant.optional().catch(undefined),
  moved: instant.optional().catch(undefined),
})

export type ApplicationFilter = z.output<typeof applicationFilter>
