import "./require-node.js"
import { spawn } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { browser } from "./browser.js"
import { install } from "./install.js"

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

/** Each part answers whether it passed, and, where it ran tests, how many of them passed and failed. */
const parts = {
  types: {
    title: "Types",
    run: async () => ({ ok: (await tool("next", "typegen")) && (await tool("tsc", "--noEmit")) }),
  },
  lint: { title: "Lint and format", run: async () => ({ ok: await tool("biome", "check", ".") }) },
  unit: { title: "Laws and unit tests", run: () => vitest("unit") },
  integration: { title: "Integration tests", run: () => vitest("integration") },
  build: { title: "Production build", run: build },
  e2e: { title: "End-to-end tests", run: endToEnd },
}

// What is tested is the repository, whatever the shell that tests it has set for an instance of its own.
for (const name of Object.keys(process.env)) {
  if (/^(DATABASE_URL|(NEXT)?AUTH_\w+|SIGN_UP|SMTP_URL|SMTP_FROM|TRUST_PROXY|PORT|NODE_ENV)$/.test(name))
    delete process.env[name]
}
process.env.NEXT_TELEMETRY_DISABLED = "1"
process.chdir(root)

const asked = process.argv.slice(2)
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
  const result = { title, ok: false, seconds: 0, passed: 0, failed: 0 }
  results.push(result)
  Object.assign(result, await run().catch(surprise), { seconds: (performance.now() - begun) / 1000 })
  return result.ok
}

function summarise() {
  console.info("\n== Summary")
  for (const { title, ok, seconds, passed, failed } of results) {
    const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : ""
    console.info(
      `${title.padEnd(22)}${ok ? "ok    " : "FAILED"}${`${seconds.toFixed(1)} s`.padStart(9)}  ${counts}`.trimEnd(),
    )
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  // A part that fails without a failing test (types, a build, no browser) counts as one, so that 0 failed means all is well.
  const failed = results.reduce((sum, result) => sum + (result.ok ? 0 : Math.max(1, result.failed)), 0)
  if (failed > 0) process.exitCode = 1
  console.info(`\n${passed} passed, ${failed} failed`)
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

async function endToEnd() {
  if (!existsSync(buildId)) throw new Error("There is no production build to test: `npm test -- build e2e` makes one.")
  process.env.LABWARD_BROWSER = await browser()
  const file = `${reports}/e2e.json`
  rmSync(file, { force: true })
  const ok = await tool("playwright", "test")
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
