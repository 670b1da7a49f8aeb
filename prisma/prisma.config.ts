import path from "node:path"
import { defineConfig } from "prisma/config"

// `generate` never starts the schema engine, yet the CLI wants its path, and would download it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: path.join(import.meta.dirname, "schema.prisma"),
})
