import { readFile } from "node:fs/promises"
import path from "node:path"
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from "@prisma/driver-adapter-utils"
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg"
import type { Migration } from "@/lib/db/history"

const filters = { externalTables: [], externalEnums: [] }

/** Applies to the adapter's database what it lacks of `history`, and records it in _prisma_migrations; returns the names. */
export async function applyMigrations(adapter: SqlDriverAdapter, history: Migration[]): Promise<string[]> {
  const engine = await openEngine(adapter)
  const { appliedMigrationNames } = await engine.applyMigrations({
    filters,
    migrationsList: {
      baseDir: "prisma/migrations",
      lockfile: { path: "migration_lock.toml", content: `provider = "${providerOf(adapter)}"` },
      shadowDbInitScript: "",
      migrationDirectories: history.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
      })),
    },
  })
  return appliedMigrationNames
}

/** The SQL that turns the adapter's database into what the Prisma schema says; undefined when it is that already. */
export async function missingSql(adapter: SqlDriverAdapter, schema: string): Promise<string | undefined> {
  const engine = await openEngine(adapter, schema)
  const files = [{ path: "schema.prisma", content: schema }]
  const { exitCode, stdout } = await engine.diff({
    from: { tag: "schemaDatasource", files, configDir: "." },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: true,
    filters,
  })
  return exitCode === 0 ? undefined : (stdout ?? undefined)
}

// What the adapter calls "postgres" has a longer name in a schema.
const providerOf = ({ provider }: SqlDriverAdapter) => (provider === "postgres" ? "postgresql" : provider)
const minimalSchema = (adapter: SqlDriverAdapter) => `datasource db {\n  provider = "${providerOf(adapter)}"\n}\n`

async function openEngine(adapter: SqlDriverAdapter, schema = minimalSchema(adapter)): Promise<SchemaEngine> {
  globalThis.labwardSchemaEngine ??= loadEngine()
  const { SchemaEngine } = await globalThis.labwardSchemaEngine
  const connect = async () => ({ ...onlyItsStatements(adapter), dispose: async () => {} })
  const { provider, adapterName } = adapter
  const factory = { provider, adapterName, connect, connectToShadowDb: connect }
  return SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

// The connection is the caller's, who may be inside a transaction: the engine neither closes it nor begins another.
const onlyItsStatements = (adapter: SqlDriverAdapter) => ({
  provider: adapter.provider,
  adapterName: adapter.adapterName,
  queryRaw: adapter.queryRaw.bind(adapter),
  executeRaw: adapter.executeRaw.bind(adapter),
  executeScript: adapter.executeScript.bind(adapter),
  getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: false },
  startTransaction: () => Promise.reject(new Error("The schema engine began a transaction of its own.")),
})

// The package's own entry imports its .wasm file as a module, which Node 20 cannot do. Once is all its glue can bear: a
// second instance would get the first one's pointers.
declare global {
  var labwardSchemaEngine: ReturnType<typeof loadEngine> | undefined
}

async function loadEngine() {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg")
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@prisma/schema-engine-wasm")
  const bytes = await readFile(path.join(folder, "schema_engine_bg.wasm"))
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...glue } })
  glue.__wbg_set_wasm(instance.exports)
  if (typeof instance.exports.__wbindgen_start === "function") instance.exports.__wbindgen_start()
  return glue
}
