import "./require-node.js"
import { createHash } from "node:crypto"
import { readdirSync } from "node:fs"
import path from "node:path"
import { digest, unlessMade } from "./digest.js"
import { install } from "./install.js"
import { quietly } from "./quietly.js"

process.chdir(path.dirname(import.meta.dirname))
process.env.NEXT_TELEMETRY_DISABLED = "1"

await install()
await unlessMade(".next/labward-digest", digest(sources()) + digestOfSettings(), () =>
  quietly("Building", process.execPath, ["node_modules/next/dist/bin/next", "build"], { NODE_ENV: "production" }),
)
await import("./serve.js")

function sources() {
  const atRoot = readdirSync(".").filter((name) => /\.(ts|js|json)$/.test(name) && name !== "next-env.d.ts")
  return [...atRoot, "app", "lib", "public", "prisma/schema.prisma"]
}

// What becomes a part of the build, as a digest: one of the two is a secret.
function digestOfSettings() {
  const { DEPLOYMENT_ID = "", NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = "" } = process.env
  const set = DEPLOYMENT_ID + NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
  return set && createHash("sha256").update(`${DEPLOYMENT_ID} ${NEXT_SERVER_ACTIONS_ENCRYPTION_KEY}`).digest("hex")
}
