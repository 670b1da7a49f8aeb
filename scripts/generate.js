import { spawnSync } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"

// npm run generate: makes both database clients from prisma/schema.prisma. A client knows one kind of database, so the second is made from
// the same schema with another provider and another place to go.

process.chdir(path.dirname(import.meta.dirname))
const folder = "lib/db/generated"
const source = "prisma/schema.prisma"
const derived = `${folder}/postgresql.prisma`

mkdirSync(folder, { recursive: true })
writeFileSync(derived, forPostgresql(readFileSync(source, "utf8")))
for (const schema of [source, derived]) {
  const args = [
    "node_modules/prisma/build/index.js",
    "generate",
    "--config",
    "prisma/prisma.config.ts",
    "--schema",
    schema,
  ]
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" })
  if (status !== 0) process.exit(status ?? 1)
}

function forPostgresql(schema) {
  return schema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('output          = "../lib/db/generated/sqlite"', 'output          = "./postgresql"')
}
