import "./require-node.js"
import { spawn } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { browser } from "./browser.js"
import { install } from "./install.js"
import { findPostgres, installPostgres, missing } from "./postgres.js"
import { startPostgres } from "./postgres-server.js"

const root = path.join(import.meta.dirname, "..")
const reports = "test-results"
const buildId = ".next/BUILD_ID"

const tools = {
  biome: "@biomejs/biome/bin/biome",
  next: "next/dist/bin/next",
  playwright: "@playwright/test/cli.js",
  tsc: "typescript/bin/tsc",
  vitest: "vitest/vitest.mjs",
}

// What a person does most: on PostgreSQL these are done again, and with --all everything is.
const mainWays = ["accounts", "applications", "dashboard", "labs", "readiness", "sample", "slips", "two-processes"]

/** Each part answers whether it passed, and, where it ran tests, how many of them passed and failed, or why it did not run. */
const parts = {
  types: {
    title: "Types",
    run: async () => ({ ok: (await tool("next", "typegen")) && (await tool("tsc", "--noEmit")) }),
  },
  lint: { title: "Lint and format", run: async () => ({ ok: await tool("biome", "check", ".") }) },
  unit: { title: "Laws and unit tests", run: () => vitest("unit") },
  integration: { title: "Integration, SQLite", run: () => vitest("sqlite") },
  postgresql: { title: "Integration, PostgreSQL", run: () => withPostgres(() => vitest("postgresql")) },
  build: { title: "Production build", run: build },
  e2e: { title: "End to end, SQLite", run: () => endToEnd("e2e") },
  "e2e-postgresql": { title: "End to end, PostgreSQL", run: () => withPostgres(endToEndOnPostgres) },
}

// What is tested is the repository, whatever the shell that tests it has set for an instance of its own.
for (const name of Object.keys(process.env)) {
  if (
    /^(DATABASE_URL|(NEXT)?AUTH_\w+|SIGN_UP|LOG|STOP_DELAY|DEPLOYMENT_ID|NEXT_SERVER_ACTIONS_ENCRYPTION_KEY|SMTP_URL|SMTP_FROM|TRUST_PROXY|PORT|NODE_ENV)$/.test(
      name,
    )
  )
    delete process.env[name]
}
process.env.NEXT_TELEMETRY_DISABLED = "1"
process.chdir(root)

const all = process.argv.includes("--all")
const asked = process.argv.slice(2).filter((name) => name !== "--all")
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`There is no part named ${unknown.join(", ")}. The parts are ${Object.keys(parts).join(", ")}.`)
  process.exit(1)
}

const results = []
// At the exit, because an installation that fails ends the process.
process.on("exit", summarise)

if (await attempt("Installation", installAll)) {
  for (const [name, { title, run }] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) await attempt(title, run)
  }
}

async function attempt(title, run) {
  console.info(`\n== ${title}`)
  const begun = performance.now()
  const result = { title, ok: false, notRun: "", seconds: 0, passed: 0, failed: 0 }
  results.push(result)
  Object.assign(result, await run().catch(surprise), { seconds: (performance.now() - begun) / 1000 })
  return result.ok
}

function summarise() {
  console.info("\n== Summary")
  for (const { title, ok, notRun, seconds, passed, failed } of results) {
    const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : ""
    const verdict = notRun ? "not run" : ok ? "ok" : "FAILED"
    console.info(`${title.padEnd(24)}${verdict.padEnd(7)}${`${seconds.toFixed(1)} s`.padStart(9)}  ${counts}`.trimEnd())
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  // A part that fails without a failing test (types, a build, no browser) counts as one, so that 0 failed means all is well.
  const failed = results.reduce((sum, result) => sum + (result.ok ? 0 : Math.max(1, result.failed)), 0)
  if (failed > 0) process.exitCode = 1
  console.info(`\n${passed} passed, ${failed} failed`)
  for (const why of new Set(results.map(({ notRun }) => notRun).filter(Boolean))) console.info(`\n${why}`)
}

async function installAll() {
  await install()
  return { ok: true }
}

async function vitest(project) {
  const file = `${reports}/${project}.json`
  rmSync(file, { force: true })
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`]
  const ok = await tool("vitest", "run", "--project", project, ...report)
  const { numPassedTests = 0, numFailedTests = 0 } = read(file)
  return { ok, passed: numPassedTests, failed: numFailedTests }
}

async function build() {
  // A build that fails must not leave the end-to-end tests with the one before, nor `npm start` with one it did not make.
  for (const file of [buildId, ".next/labward-digest"]) rmSync(file, { force: true })
  return { ok: await tool("next", "build") }
}

/** Runs a part that needs PostgreSQL, once its programs can be found; where none can be had, says so in the end. */
async function withPostgres(run) {
  const found = findPostgres() ?? (await installPostgres())
  if (!found) return { ok: true, notRun: `Nothing was tested on PostgreSQL. ${missing}` }
  // Copies are made by the tools of the same version.
  if (found.bin) process.env.PATH = `${found.bin}${path.delimiter}${process.env.PATH}`
  return run(found)
}

async function endToEndOnPostgres(found) {
  const server = await startPostgres(found)
  try {
    process.env.LABWARD_E2E_POSTGRES = server.url()
    return await endToEnd("e2e-postgresql", ...(all ? [] : mainWays.map((name) => `/${name}.test.ts`)))
  } finally {
    await server.stop()
  }
}

async function endToEnd(name, ...files) {
  if (!existsSync(buildId)) throw new Error("There is no production build to test: `npm test -- build e2e` makes one.")
  process.env.LABWARD_BROWSER = await browser()
  const file = `${reports}/${name}.json`
  rmSync(file, { force: true })
  process.env.LABWARD_E2E_REPORT = file
  const ok = await tool("playwright", "test", ...files)
  const { expected = 0, unexpected = 0 } = read(file).stats ?? {}
  return { ok, passed: expected, failed: unexpected }
}

function surprise(error) {
  console.error(error instanceof Error ? error.message : error)
  return { ok: false }
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
}

/** Runs a tool of node_modules to its end, its output shown as it comes; answers whether it succeeded. */
function tool(name, ...args) {
  const file = path.join(root, "node_modules", tools[name])
  const child = spawn(process.execPath, [file, ...args], { stdio: ["ignore", "inherit", "inherit"] })
  return new Promise((done) => child.on("close", (code) => done(code === 0)).on("error", () => done(false)))
}
