import { catalogue, catalogueItem, type Level, type Scope } from "@/lib/checklists/catalogue"
import type { Role } from "@/lib/roles/roles"

type Item = {
  readonly id: string
  readonly slug: string | null
  readonly title: string | null
  readonly scope: Scope
  readonly level: Level
  readonly role: Role | null
  readonly labId: string | null
  readonly applicationId: string | null
  /** The day since which it is answered; null while it is open. */
  readonly since: string | null
}

/** An application that is not yet sent. */
export type Waiting = { readonly id: string; readonly role: Role; readonly labId: string; readonly sample: boolean }

/** An open core item, with the number of applications not yet sent that it holds up and one of them, of the sample only if all are. */
export type HeldUp = Pick<Item, "id" | "scope" | "role" | "labId" | "applicationId"> & {
  readonly words: string
  readonly holdsUp: number
  /** The number is of those that were looked at, so there may be more. */
  readonly atLeast: boolean
  readonly exampleId: string | undefined
}

/**
 * The open core items among `items` that hold anything up, those about the candidate first, in the order of the catalogue. `waiting`
 * are the applications not yet sent, or the first of them: `waitingFor` counts all of a role's.
 */
export const heldUp = (
  items: readonly Item[],
  waiting: readonly Waiting[],
  waitingFor: Readonly<Record<Role, number>>,
): HeldUp[] => {
  const all = Object.values(waitingFor).reduce((total, count) => total + count, 0)
  const counted = (item: Item): HeldUp => {
    const seen = waiting.filter((application) => holdsBack(item, application))
    const exact = item.scope === "CANDIDATE"
    return {
      ...item,
      words: wordsOf(item) ?? "",
      holdsUp: exact ? (item.role ? waitingFor[item.role] : all) : seen.length,
      atLeast: item.scope === "LAB" && all > waiting.length,
      exampleId: (seen.find(({ sample }) => !sample) ?? seen[0])?.id,
    }
  }
  return items
    .filter((item) => item.level === "CORE" && item.since === null && wordsOf(item))
    .sort((a, b) => scopes.indexOf(a.scope) - scopes.indexOf(b.scope) || placeOf(a) - placeOf(b))
    .map(counted)
    .filter(({ holdsUp }) => holdsUp > 0)
}

/** Whether an item counts for an application. */
export const holdsBack = (
  item: Pick<Item, "scope" | "role" | "labId" | "applicationId">,
  application: Omit<Waiting, "sample">,
) => {
  if (item.scope === "LAB") return item.labId === application.labId
  if (item.scope === "APPLICATION") return item.applicationId === application.id
  return item.role === null || item.role === application.role
}

const scopes: readonly Scope[] = ["CANDIDATE", "LAB", "APPLICATION"]

const places = new Map(catalogue.map(({ slug }, place) => [slug, place]))
const placeOf = ({ slug }: Item) => (slug === null ? places.size : (places.get(slug) ?? places.size))

// An item of another release may have no words here.
const wordsOf = ({ slug, title }: Item) => (slug === null ? title : catalogueItem(slug)?.title)
