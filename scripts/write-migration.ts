import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { draftForPostgresql, draftForSqlite } from "@/lib/db/draft-migration"
import { findPostgres, missing } from "./postgres.js"
import { startPostgres } from "./postgres-server.js"
import { refuse } from "./refuse"

// npm run db:migration NAME: writes what prisma/schema.prisma says beyond the migrations as the next one, for both databases.

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name))
  refuse("Name the migration in small letters, digits and _: npm run db:migration add_labs")
const found = findPostgres()
if (!found) refuse(`A migration is written for both databases, and there is no PostgreSQL to try it on. ${missing}`)

const drafts = { sqlite: await draftForSqlite(), postgresql: await draftWith(found) }
const now = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14)
for (const [provider, sql] of Object.entries(drafts))
  console.info(sql ? `Wrote ${write(provider, sql)}: read it before you commit it.` : `${provider} has it all already.`)

async function draftWith(postgres: NonNullable<typeof found>) {
  const server = await startPostgres(postgres)
  try {
    return await draftForPostgresql(server.url())
  } finally {
    await server.stop()
  }
}

function write(provider: string, sql: string): string {
  const file = path.join("prisma/migrations", provider, `${now}_${name}`, "migration.sql")
  mkdirSync(path.dirname(file))
  writeFileSync(file, sql)
  return file
}
