import { requestNotes } from "@/lib/request"

/** What can ail a database for a while. All that Next tells a browser of an error: by it the pages know what to say. */
export type Trouble = "DATABASE_BUSY" | "DATABASE_AWAY" | "DATABASE_FULL"

class DatabaseTrouble extends Error {
  constructor(
    readonly digest: Trouble,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    const notes = requestNotes()
    if (notes) notes.trouble = digest
  }
}

/** Others held the database for too long. Nothing was written, so the same request may be tried again. */
export class DatabaseBusy extends DatabaseTrouble {
  constructor(options?: ErrorOptions) {
    super("DATABASE_BUSY", "The database is busy. Nothing was saved: try again in a moment.", options)
  }
}

/**
 * The database is out of reach, or was lost on the way. A write may have come through although nobody said so: the same form sent again makes
 * nothing twice.
 */
export class DatabaseAway extends DatabaseTrouble {
  constructor(options?: ErrorOptions) {
    super("DATABASE_AWAY", "The database cannot be reached: try again in a moment.", options)
  }
}

/** There is no room for what was to be written, and nothing was. */
export class DatabaseFull extends DatabaseTrouble {
  constructor(options?: ErrorOptions) {
    super("DATABASE_FULL", "The disk of the database is full. Nothing was saved: make room, then try again.", options)
  }
}

/** Throws as busy what Prisma has a code for: a transaction that waited for its turn, or took, too long, and was rolled back. */
export function tellLate(error: unknown): never {
  throw error instanceof Error && "code" in error && error.code === "P2028" ? new DatabaseBusy({ cause: error }) : error
}

const troubles: ReadonlySet<unknown> = new Set<Trouble>(["DATABASE_BUSY", "DATABASE_AWAY", "DATABASE_FULL"])

/**
 * What ailed the database, where that is what an error says. Never ask by `instanceof`: the server evaluates this file several times, and a
 * class of one time is not that of another.
 */
export const troubleOf = (error: unknown): Trouble | undefined =>
  // What is in the set is one.
  error instanceof Error && "digest" in error && troubles.has(error.digest) ? (error.digest as Trouble) : undefined

/** The database must not be served as it is. The message is one sentence for the person who runs the instance. */
export class DatabaseRefused extends Error {
  override name = "DatabaseRefused"
}
