import path from "node:path"
import { DatabaseRefused } from "@/lib/db/errors"

/** Where the data is: a file of SQLite's, by its absolute path, or a database of PostgreSQL's, by its URL. */
export type Location = { provider: "sqlite"; file: string } | { provider: "postgresql"; url: string }

export type Provider = Location["provider"]

/**
 * What DATABASE_URL names: `file:` and a path, which starts at the working folder where it is relative, or a `postgres:` URL; data/labward.db
 * without it. Throws DatabaseRefused for any other.
 */
export function databaseLocation(): Location {
  const url = process.env.DATABASE_URL || "file:data/labward.db"
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return { provider: "postgresql", url }
  const file = /^file:([^?]+)/.exec(url)?.[1]
  if (!file) throw new DatabaseRefused(refusal)
  return { provider: "sqlite", file: path.resolve(/* turbopackIgnore: true */ process.cwd(), file) }
}

// The URL itself may hold a password, so the sentence never repeats it.
const refusal =
  "DATABASE_URL is neither a database file nor a PostgreSQL database: give it as file:/path/to/labward.db or postgres://user:password@host/name, or leave it out."

/** A location in words that may be printed: the path, or the URL without who signs in and how. */
export function nameOf(location: Location): string {
  if (location.provider === "sqlite") return location.file
  const { host, pathname } = new URL(location.url)
  return `postgres://${host}${pathname}`
}

/** The folder that holds what this instance keeps beside its rows: the database file, copies, the generated secret. */
export function dataFolder(): string {
  const location = databaseLocation()
  if (location.provider === "sqlite") return path.dirname(location.file)
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), "data")
}
