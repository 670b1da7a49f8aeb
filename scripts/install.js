import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { digest, unlessMade } from "./digest.js"
import { quietly } from "./quietly.js"

const schema = "prisma/schema.prisma"
const generator = "scripts/generate.js"

/** Brings node_modules to what package-lock.json says, and the Prisma clients to what the schema says. */
export async function install() {
  if (!installed()) await installPackages()
  await unlessMade("lib/db/generated/.digest", digest([schema, generator, "package-lock.json"]), () =>
    quietly("Generating the database clients", process.execPath, [generator]),
  )
}

function installPackages() {
  const npm = process.env.npm_execpath?.endsWith(".js") ? [process.execPath, process.env.npm_execpath] : ["npm"]
  const [command, ...args] = [...npm, "ci", "--include=dev", "--no-audit", "--no-fund"]
  // Where SQLite has to be compiled, this saves its build from downloading headers that Node came with.
  const prefix = path.resolve(process.execPath, "../..")
  const headers = existsSync(path.join(prefix, "include/node/node.h")) ? { npm_config_nodedir: prefix } : {}
  // Of Prisma only the JavaScript is used: its install script would download an engine.
  const env = { ...headers, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
  return quietly("Installing packages, which can take a few minutes", command, args, env)
}

/** Whether npm has installed every package of package-lock.json in its version. npm writes its own list last of all. */
function installed() {
  const list = "node_modules/.package-lock.json"
  if (!existsSync(list)) return false
  const { packages: present } = JSON.parse(readFileSync(list, "utf8"))
  const { packages: wanted } = JSON.parse(readFileSync("package-lock.json", "utf8"))
  return Object.entries(wanted).every(
    ([folder, { version, optional, devOptional, peer }]) =>
      folder === "" || present[folder]?.version === version || (!present[folder] && (optional || devOptional || peer)),
  )
}
