import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { greatestInt } from "@/lib/form"
import type { ApplicationFilter } from "./schema"

type Where = Prisma.ApplicationWhereInput
type Row = {
  id: string
  activityOn: string
  currentEventId: number
  deadline: string | null
  appliedOn: string | null
  lab: { slug: string }
}

// Each order ends in a column that no two rows share, so a place in it is exact. Rows without a value come last.
const orders = {
  activity: { column: "activityOn", tie: "currentEventId", direction: "desc", nullable: false },
  deadline: { column: "deadline", tie: "id", direction: "asc", nullable: true },
  applied: { column: "appliedOn", tie: "id", direction: "desc", nullable: true },
  // The slug sorts by letter alone, where the name would put every capital first.
  lab: { column: "slug", tie: "id", direction: "asc", nullable: false },
} as const

type Sort = ApplicationFilter["sort"]

/** A place in the list between two rows, to start a page at; as text it stands in an address. */
type Place = { value: string | null; tie: string | number }

const placeOf = (sort: Sort, row: Row): Place => {
  const { column, tie } = orders[sort]
  return { value: column === "slug" ? row.lab.slug : row[column], tie: row[tie] }
}

export const cursorOf = (sort: Sort, row: Row): string => {
  const { value, tie } = placeOf(sort, row)
  return `${value ?? ""}~${tie}`
}

/** The place a cursor names, or null for one that makes no sense, as after a change of sort. */
export const readCursor = (sort: Sort, cursor: string): Place | null => {
  const [value = "", tie = "", ...rest] = cursor.split("~")
  if (!tie || rest.length > 0 || (!value && !orders[sort].nullable)) return null
  if (orders[sort].tie === "id") return { value: value || null, tie }
  return /^\d{1,10}$/.test(tie) && Number(tie) <= greatestInt ? { value, tie: Number(tie) } : null
}

type Order = Prisma.ApplicationOrderByWithRelationInput

/** A stretch of the list: the rows that it holds, and how they are sorted. */
export type Stretch = { readonly where: Where; readonly orderBy: Order[] }

// The columns come from the table above, which the compiler cannot relate to the type of a condition or of an order.
const on = <Of extends Where | Order>(column: string, asked: unknown) =>
  (column === "slug" ? { lab: { slug: asked } } : { [column]: asked }) as Of

/**
 * The stretches that a page is read from, one after another, forwards or backwards: the rows with a value, and those without, since no
 * index has both in this order. Only what lies on the far side of a cursor; one that makes no sense, as after a change of sort, is none.
 */
export const stretches = (sort: Sort, forwards: boolean, cursor?: string | null): Stretch[] => {
  const { column, tie, direction, nullable } = orders[sort]
  const upwards = (direction === "asc") === forwards
  const [towards, further] = upwards ? (["asc", "gt"] as const) : (["desc", "lt"] as const)
  const tied = on<Order>(tie, towards)
  const valued: Stretch = { where: nullable ? on(column, { not: null }) : {}, orderBy: [on(column, towards), tied] }
  const blank: Stretch = { where: on(column, null), orderBy: [tied] }
  const all = !nullable ? [valued] : forwards ? [valued, blank] : [blank, valued]
  const place = cursor ? readCursor(sort, cursor) : null
  if (!place) return all
  const { value } = place
  const beyondTie = on<Where>(tie, { [further]: place.tie })
  const beyond = { OR: [on<Where>(column, { [further]: value }), { AND: [on<Where>(column, value), beyondTie] }] }
  const [here, ...rest] = all.slice(all.indexOf(value === null ? blank : valued))
  return here ? [{ ...here, where: { AND: [here.where, value === null ? beyondTie : beyond] } }, ...rest] : all
}
