import path from "node:path"
import { DatabaseRefused } from "@/lib/db/errors"

/**
 * The absolute path of the database file: DATABASE_URL, which is `file:` and a path, else data/labward.db. A relative
 * path starts at the working folder. Throws DatabaseRefused for any other URL.
 */
export function databaseFile(): string {
  const url = process.env.DATABASE_URL || "file:data/labward.db"
  const file = /^file:([^?]+)/.exec(url)?.[1]
  if (!file) throw new DatabaseRefused(refusal(url))
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), file)
}

/** The folder that holds everything this instance keeps: the database, its copies, the generated secret. */
export const dataFolder = (): string => path.dirname(databaseFile())

// The URL itself may hold a password, so the sentence never repeats it.
const refusal = (url: string) =>
  /^postgres(ql)?:/.test(url)
    ? "DATABASE_URL names a PostgreSQL database, which this version of Labward cannot use yet: give it as file:/path/to/labward.db, or leave it out."
    : "DATABASE_URL is not a database file: give it as file:/path/to/labward.db, or leave it out."
