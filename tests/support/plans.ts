import Sqlite from "better-sqlite3"
import { databaseLocation, nameOf } from "@/lib/db/location"
import type { Statement } from "./statements"

/**
 * What is wrong with how SQLite goes about some statements, each thing once: a table or an index that it reads from end to end, rows that
 * it sorts by itself, checklist items of which it reads all that the owner has, and rows that it finds among everybody's.
 */
export function complaintsOf(statements: readonly Statement[]): string[] {
  const database = new Sqlite(nameOf(databaseLocation()), { readonly: true })
  try {
    const complaints = statements.flatMap(({ sql, values }) => {
      if (!/^\s*(SELECT|WITH)/i.test(sql)) return []
      const plan = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values)
      return plan.flatMap(({ detail }) => complaintOf(detail, tablesOf(sql)) ?? [])
    })
    return [...new Set(complaints)].toSorted()
  } finally {
    database.close()
  }
}

type Tables = { readonly first: string; readonly named: (alias: string) => string }

function complaintOf(detail: string, { first, named }: Tables): string | undefined {
  const [, scanned] = /^SCAN (\S+)/.exec(detail) ?? []
  // What is counted has been found by an index already.
  if (scanned && scanned !== "sub") return `scans ${named(scanned)}`
  if (detail === "USE TEMP B-TREE FOR ORDER BY") return `sorts ${first}`
  const [, owned] = /^SEARCH (\S+) .*\(ownerId=\?\)$/.exec(detail) ?? []
  if (owned && named(owned) === "ChecklistItem") return "reads every ChecklistItem of the owner"
  const [, everybodys] = /^SEARCH (\S+) USING .*INDEX \S+ \((?:trashedAt|removedAt)[=<>]/.exec(detail) ?? []
  if (everybodys) return `reads everybody's ${named(everybodys)}`
}

/** The table that a statement reads first, and what the names in its plan stand for. */
function tablesOf(sql: string): Tables {
  const aliases = [...sql.matchAll(/`main`\.`(\w+)`(?: AS `(\w+)`)?/g)].map(([, table = "", alias = table]) => [
    alias,
    table,
  ])
  const byAlias = new Map(aliases.map(([alias, table]) => [alias, table]))
  const named = (alias: string) => byAlias.get(alias.replace("main.", "")) ?? alias
  return { first: aliases[0]?.[1] ?? "", named }
}
