import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { draftMigration } from "@/lib/db/draft-migration"

// npm run db:migration NAME: writes what prisma/schema.prisma says beyond the migrations as the next migration.

const migrations = "prisma/migrations"
const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Name the migration in small letters, digits and _: npm run db:migration add_labs")
  process.exit(1)
}

mkdirSync(migrations, { recursive: true })
const sql = await draftMigration()
console.info(
  sql ? `Wrote ${write(sql)}: read it before you commit it.` : "The migrations say all that the schema says.",
)

function write(sql: string): string {
  const now = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14)
  const file = path.join(migrations, `${now}_${name}`, "migration.sql")
  mkdirSync(path.dirname(file))
  writeFileSync(file, sql)
  // Prisma's own commands look for it, should anyone use them.
  const lock = path.join(migrations, "migration_lock.toml")
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "sqlite"\n')
  return file
}
