import { db } from "@/lib/db/client"
import { databaseLocation } from "@/lib/db/location"

/** From now on the database refuses a write, such as `INSERT ON "Lab"`, as a full disk might in the middle of it. */
export async function refuseWrites(write: string, when = "true"): Promise<void> {
  for (const statement of traps[databaseLocation().provider](write, when)) await db.$executeRawUnsafe(statement)
}

const traps = {
  sqlite: (write: string, when: string) => [
    `CREATE TRIGGER trouble BEFORE ${write} WHEN ${when} BEGIN SELECT RAISE(ABORT, 'no more room'); END`,
  ],
  postgresql: (write: string, when: string) => [
    `CREATE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no more room'; END $$`,
    `CREATE TRIGGER trouble BEFORE ${write} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION trouble()`,
  ],
}

/** Takes that back. */
export const relent = (): Promise<unknown> => db.$executeRawUnsafe(untrap[databaseLocation().provider])

const untrap = {
  sqlite: "DROP TRIGGER IF EXISTS trouble",
  postgresql: "DROP FUNCTION IF EXISTS trouble CASCADE",
}
