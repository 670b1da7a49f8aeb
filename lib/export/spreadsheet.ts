import { foundBys, payPeriods, workplaces } from "@/lib/applications/schema"
import { stageNames } from "@/lib/applications/stages"
import type { Viewer } from "@/lib/auth/viewer"
import type { Day } from "@/lib/dates"
import { roleNames } from "@/lib/roles/roles"
import { byteOrderMark, csvRecord } from "./csv"
import { applicationBatches } from "./queries"
import type { ExportedApplication } from "./shape"

type Column = (application: ExportedApplication, dayOf: (instant: Date) => Day) => string | number | null

/** The columns by their heads. A history is one field, an event a line. */
export const columns = {
  Lab: ({ lab }) => lab.name,
  Role: ({ role }) => roleNames[role],
  "Job title": ({ title }) => title,
  Stage: ({ stage }) => stageNames[stage],
  "Last activity": ({ activityOn }) => activityOn,
  "Applied on": ({ appliedOn }) => appliedOn,
  Deadline: ({ deadline }) => deadline,
  "Offer due on": ({ offerDueOn }) => offerDueOn,
  "Next step": ({ nextStep }) => nextStep,
  "Next step on": ({ nextStepOn }) => nextStepOn,
  "Posting link": ({ postingUrl }) => postingUrl,
  Location: ({ location }) => location,
  Workplace: ({ workplace }) => workplace && workplaces[workplace],
  "Pay from": ({ payMin }) => payMin,
  "Pay to": ({ payMax }) => payMax,
  Currency: ({ payCurrency }) => payCurrency,
  "Pay period": ({ payPeriod }) => payPeriod && payPeriods[payPeriod],
  "Found by": ({ foundBy }) => foundBy && foundBys[foundBy],
  "Referred by": ({ referrer }) => referrer,
  Notes: ({ notes }) => notes,
  History: ({ events }) => events.map(told).join("\n"),
  "Logged on": ({ createdAt }, dayOf) => dayOf(createdAt),
  "In the trash since": ({ trashedAt }, dayOf) => trashedAt && dayOf(trashedAt),
} as const satisfies Record<string, Column>

const told = ({ stage, happenedOn, note, struckAt }: ExportedApplication["events"][number]) =>
  `${happenedOn} ${stageNames[stage]}${struckAt ? " (struck out)" : ""}${note ? `: ${note}` : ""}`

/** The viewer's applications as CSV, in pieces: a line of heads, then a record each. Days are the account's. */
export async function* applicationsAsCsv(viewer: Viewer): AsyncGenerator<string> {
  const dayOf = dayIn(viewer.timeZone)
  yield byteOrderMark + csvRecord(Object.keys(columns))
  for await (const batch of applicationBatches(viewer))
    yield batch.map((each) => csvRecord(Object.values(columns).map((column) => column(each, dayOf)))).join("")
}

// One formatter for all records: each takes tens of kilobytes, and ten thousand took 300 MB.
const dayIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" })
  return (instant: Date): Day => format.format(instant)
}
