import "./require-node.js"
import { readdirSync } from "node:fs"
import path from "node:path"
import { digest, unlessMade } from "./digest.js"
import { install } from "./install.js"
import { quietly } from "./quietly.js"

process.chdir(path.dirname(import.meta.dirname))
process.env.NEXT_TELEMETRY_DISABLED = "1"

await install()
await unlessMade(".next/labward-digest", digest(sources()), () =>
  quietly("Building", process.execPath, ["node_modules/next/dist/bin/next", "build"], { NODE_ENV: "production" }),
)
await import("./serve.js")

function sources() {
  const atRoot = readdirSync(".").filter((name) => /\.(ts|js|json)$/.test(name) && name !== "next-env.d.ts")
  return [...atRoot, "app", "lib", "public", "prisma/schema.prisma"]
}
