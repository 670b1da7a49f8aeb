import type { Prisma } from "@/lib/db/generated/sqlite/client"
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
  return /^\d{1,15}$/.test(tie) ? { value, tie: Number(tie) } : null
}

/** The order of a page that is read forwards, or backwards from the place it ends at. */
export const orderBy = (sort: Sort, forwards: boolean): Prisma.ApplicationOrderByWithRelationInput[] => {
  const { column, tie, direction, nullable } = orders[sort]
  const towards = (direction === "asc") === forwards ? "asc" : "desc"
  if (column === "slug") return [{ lab: { slug: towards } }, { id: towards }]
  const nulls = forwards ? "last" : "first"
  return [{ [column]: nullable ? { sort: towards, nulls } : towards }, { [tie]: towards }]
}

/** The rows on the far side of a cursor. One that makes no sense, as after a change of sort, asks for nothing. */
export const beyond = (sort: Sort, cursor: string, forwards: boolean): Where => {
  const { column, tie, direction, nullable } = orders[sort]
  const place = readCursor(sort, cursor)
  if (!place) return {}
  const further = (direction === "asc") === forwards ? "gt" : "lt"
  // The columns come from the table above, which the compiler cannot relate to the type of a condition.
  const where = (condition: unknown) =>
    (column === "slug" ? { lab: { slug: condition } } : { [column]: condition }) as Where
  const tied = { AND: [where(place.value), { [tie]: { [further]: place.tie } } as Where] }
  if (place.value === null) return { OR: [tied, ...(forwards ? [] : [where({ not: null })])] }
  return { OR: [where({ [further]: place.value }), tied, ...(nullable && forwards ? [where(null)] : [])] }
}
