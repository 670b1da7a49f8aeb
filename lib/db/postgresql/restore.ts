import { existsSync } from "node:fs"
import pg from "pg"
import { addCopy } from "@/lib/db/copies"
import { DatabaseRefused } from "@/lib/db/errors"
import { readHistory } from "@/lib/db/history"
import { bringBack, migrationsIn, readThrough } from "@/lib/db/postgresql/copies"
import { preparePostgresql } from "@/lib/db/postgresql/migrations"

/**
 * Brings a copy back as the database, and up to this version, all of it or nothing. Returns where what was there is put aside, or null where
 * there was nothing. Throws DatabaseRefused, with nothing changed, where the copy is no whole database of Labward's.
 */
export async function restorePostgresql(copy: string, url: string): Promise<string | null> {
  if (!existsSync(copy)) throw new DatabaseRefused(`There is no file ${copy}.`)
  await examine(copy, url)
  // No older one goes for it: that might be the one to bring back.
  const aside = (await hasTables(url)) ? await addCopy({ provider: "postgresql", url }) : null
  await bringBack(copy, url, emptied)
  // As it was it is in the copy already: another would only take the place of an older one.
  await preparePostgresql(url, readHistory("postgresql"), async () => {})
  return aside
}

async function examine(copy: string, url: string): Promise<void> {
  const history = readHistory("postgresql")
  const known = new Set(history.map(({ name }) => name))
  await readThrough(copy, url).catch((error) => {
    throw new DatabaseRefused(`${copy} is damaged or no copy, so nothing was changed.`, { cause: error })
  })
  const applied = await migrationsIn(copy, url)
  if (applied.length === 0) throw new DatabaseRefused(`${copy} is not a database of Labward’s, so nothing was changed.`)
  const strange = applied.find((name) => !known.has(name))
  if (strange)
    throw new DatabaseRefused(
      `${copy} comes from a newer version of Labward, with the migration ${strange}, so nothing was changed: install that version first.`,
    )
}

async function hasTables(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public' LIMIT 1")
    return rowCount !== 0
  } finally {
    await client.end()
  }
}

// Also what the copy does not know: tables of a later version, which its own script would leave.
const emptied = `
DO $$
DECLARE each record;
BEGIN
  FOR each IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('DROP TABLE public.%I CASCADE', each.tablename);
  END LOOP;
  FOR each IN SELECT typname FROM pg_type WHERE typtype = 'e' AND typnamespace = 'public'::regnamespace LOOP
    EXECUTE format('DROP TYPE public.%I CASCADE', each.typname);
  END LOOP;
END $$;`
