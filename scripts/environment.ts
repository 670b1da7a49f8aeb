import "./require-node.js"
import { existsSync } from "node:fs"
import path from "node:path"

// What the server reads too, in this order; what the shell has set comes before it.
process.chdir(path.dirname(import.meta.dirname))
for (const file of [".env.production.local", ".env.local", ".env.production", ".env"])
  if (existsSync(file)) process.loadEnvFile(file)
