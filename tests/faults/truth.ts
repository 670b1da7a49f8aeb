import { type Event, standingOf } from "@/lib/applications/history"
import type { Stage } from "@/lib/applications/stages"
import { catalogueFor } from "@/lib/checklists/catalogue"
import type { Role } from "@/lib/roles/roles"
import type { Ledger } from "./ledger"
import type { Store } from "./stores"

type ApplicationRow = {
  id: string
  ownerId: string
  labId: string
  role: Role
  title: string
  stage: Stage
  activityOn: string
  currentEventId: number
  appliedOn: string | null
}

type EventRow = Event & { applicationId: string; note: string | null }

/** What is wrong with a database, a sentence each: acknowledged and not there, there twice, or half written. */
export async function wrongWith(store: Store, ledger: Ledger): Promise<string[]> {
  const applications = await store.read<ApplicationRow>(
    `SELECT "id", "ownerId", "labId", "role", "title", "stage", "activityOn", "currentEventId", "appliedOn" FROM "Application"`,
  )
  const events = await store.read<EventRow>(
    `SELECT "id", "applicationId", "stage", "happenedOn", "struckAt", "note" FROM "StageEvent"`,
  )
  const items = await store.read<{ id: string; ownerId: string; key: string; note: string | null }>(
    `SELECT "id", "ownerId", "key", "note" FROM "ChecklistItem"`,
  )
  const labs = await store.read<{ name: string }>(
    `SELECT "name" FROM "Lab" WHERE "ownerId" IS NOT NULL
       AND ("id" NOT IN (SELECT "labId" FROM "Application") OR "id" NOT IN (SELECT "labId" FROM "LabName"))`,
  )
  return [
    ...lost(ledger, applications, events, items),
    ...twice(applications),
    ...halfWritten(applications, events, items),
    ...labs.map(({ name }) => `The lab ${name} is half written.`),
    ...(await store.damage()).map((found) => `The database's own check: ${found}`),
  ]
}

function lost(
  ledger: Ledger,
  applications: readonly ApplicationRow[],
  events: readonly EventRow[],
  items: readonly { id: string; note: string | null }[],
): string[] {
  const titles = new Map(applications.map(({ id, title }) => [id, title]))
  const noted = new Map(events.map(({ note, applicationId }) => [note, applicationId]))
  const answers = new Map(items.map(({ id, note }) => [id, note]))
  const missing = (
    what: string,
    wanted: ReadonlyMap<string, string>,
    there: ReadonlyMap<string | null, string | null>,
  ) => [...wanted].filter(([key, value]) => there.get(key) !== value).map(([key]) => `Lost: ${what} ${key}`)
  return [
    ...missing("the application", ledger.applications, titles),
    ...missing("the event noted", ledger.events, noted),
    ...missing("the answer to item", ledger.answers, answers),
  ]
}

function twice(applications: readonly ApplicationRow[]): string[] {
  const seen = new Set<string>()
  return applications
    .filter(({ ownerId, title }) => seen.size === seen.add(`${ownerId} ${title}`).size)
    .map(({ title }) => `“${title}” is there twice.`)
}

// An application comes with its first event, the standing that follows from its events, and every item of its role's checklist.
function halfWritten(
  applications: readonly ApplicationRow[],
  events: readonly EventRow[],
  items: readonly { ownerId: string; key: string }[],
): string[] {
  const histories = new Map<string, EventRow[]>(applications.map(({ id }) => [id, []]))
  for (const event of events) histories.get(event.applicationId)?.push(event)
  const keys = new Set(items.map(({ ownerId, key }) => `${ownerId} ${key}`))
  return applications.flatMap((application) => {
    const { id, ownerId, title, role, labId } = application
    const standing = standingOf(histories.get(id) ?? [])
    const follows =
      standing && Object.entries(standing).every(([name, value]) => Reflect.get(application, name) === value)
    const wanted = catalogueFor(role).map(
      ({ slug, scope }) =>
        `${ownerId} ${slug}${{ LAB: ` lab ${labId}`, APPLICATION: ` application ${id}`, CANDIDATE: "" }[scope]}`,
    )
    const absent = wanted.filter((key) => !keys.has(key)).length
    return [
      ...(follows ? [] : [`“${title}” does not stand where its history says.`]),
      ...(absent === 0 ? [] : [`“${title}” lacks ${absent} items of its checklist.`]),
    ]
  })
}
