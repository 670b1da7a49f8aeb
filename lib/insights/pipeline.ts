import { isClosed, isUnsent, openStages, type Stage } from "@/lib/applications/stages"
import { type Role, roles } from "@/lib/roles/roles"

/** Some of an account's applications: how many of a role stand at a stage. */
export type Standing = { readonly role: Role; readonly stage: Stage; readonly count: number }

export type Column = (typeof openStages)[number] | "CLOSED"

/** The columns of the table, each a value of the list's stage filter. */
export const columns: readonly Column[] = [...openStages, "CLOSED"]

export type Pipeline = {
  readonly rows: readonly {
    readonly role: Role
    readonly counts: Readonly<Record<Column, number>>
    readonly all: number
  }[]
  readonly all: number
  readonly open: number
  readonly offers: number
  /** By role, how many are not yet sent. */
  readonly unsent: Readonly<Record<Role, number>>
}

const columnOf = (stage: Stage): Column => openStages.find((open) => open === stage) ?? "CLOSED"

const sum = (standings: readonly Standing[]) => standings.reduce((total, { count }) => total + count, 0)

/** The table of all roles, also of those without applications. */
export const pipelineOf = (standings: readonly Standing[]): Pipeline => {
  const rows = roles.map((role) => {
    const ofRole = standings.filter((standing) => standing.role === role)
    const entries = columns.map((column) => [column, sum(ofRole.filter(({ stage }) => columnOf(stage) === column))])
    // Built from every column, which fromEntries cannot tell.
    return { role, counts: Object.fromEntries(entries) as Record<Column, number>, all: sum(ofRole) }
  })
  const unsent = (role: Role) => sum(standings.filter((each) => each.role === role && isUnsent(each.stage)))
  return {
    rows,
    all: sum(standings),
    open: sum(standings.filter(({ stage }) => !isClosed(stage))),
    offers: sum(standings.filter(({ stage }) => stage === "OFFER")),
    unsent: { SWE: unsent("SWE"), RE: unsent("RE"), RS: unsent("RS") },
  }
}
