import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { availableParallelism, loadavg, tmpdir } from "node:os"
import path from "node:path"
import { parseArgs } from "node:util"
import { findPostgres, installPostgres, missing } from "../../scripts/postgres.js"
import { startPostgres } from "../../scripts/postgres-server.js"
import { buildProduct } from "../bench/builds"
import { type Bench, faults } from "./faults"
import { asMarkdown, type Outcome } from "./outcome"
import type { Kind } from "./stores"

// npm run test:faults: what kills, cuts off, fills up, damages and doubles does to what was acknowledged, as Markdown.
//   --only kills,races       some of the faults, by their names in tests/faults/faults.ts
//   --database sqlite        one of the two
//   --short                  as small as in `npm test`
//   --build FOLDER           a build that is there already
//   --out FILE               the result in a file too

const { values: asked } = parseArgs({
  options: {
    only: { type: "string" },
    database: { type: "string" },
    short: { type: "boolean", default: false },
    build: { type: "string" },
    out: { type: "string" },
  },
})
const names = asked.only?.split(",") ?? Object.keys(faults)
const unknown = names.filter((name) => !Object.hasOwn(faults, name))
if (unknown.length > 0)
  throw new Error(`There is no fault named ${unknown}: they are ${Object.keys(faults).join(", ")}.`)

const place = mkdtempSync(path.join(tmpdir(), "labward-faults-"))
process.on("exit", () => rmSync(place, { recursive: true, force: true }))
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1))

const began = performance.now()
const outcomes: Outcome[] = []
const notRun: string[] = []
const build = asked.build ? path.resolve(asked.build) : buildProduct(path.join(place, "product")).folder
for (const database of ["sqlite", "postgresql"] as const)
  if (!asked.database || asked.database === database) await runAll(database)
const minutes = ((performance.now() - began) / 60_000).toFixed(0)
const machine = `${availableParallelism()} cores, Node ${process.version}, load average at the end ${loadavg()[0]?.toFixed(1)}`
tell(
  [
    `\`npm run test:faults\` on ${new Date().toISOString().slice(0, 10)}, ${minutes} minutes: ${machine}.`,
    asMarkdown(outcomes),
    ...notRun,
  ].join("\n\n"),
)
process.exit(outcomes.some(({ failures }) => failures.length > 0) || notRun.length > 0 ? 1 : 0)

async function runAll(database: Kind): Promise<void> {
  const found = database === "postgresql" ? (findPostgres() ?? (await installPostgres())) : null
  if (database === "postgresql" && !found) return void notRun.push(missing)
  // It has to keep what it promises: its own crash is one of the faults.
  const postgres = found ? await startPostgres({ ...found, durable: true }) : undefined
  const bench: Bench = { build, database, size: asked.short ? "short" : "full", postgres }
  for (const [name, { databases, run }] of Object.entries(faults)) {
    if (!names.includes(name) || !databases.includes(database)) continue
    console.error(`${name}, ${database} …`)
    try {
      const outcome = await run(bench)
      if (typeof outcome === "string") notRun.push(`NOT RUN: ${name}, ${database}. ${outcome}`)
      else outcomes.push(outcome)
    } catch (error) {
      outcomes.push({
        fault: name,
        database,
        figures: {},
        failures: [error instanceof Error ? `${error.stack}` : `${error}`],
      })
    }
    console.error(asMarkdown(outcomes.slice(-1)))
  }
  await postgres?.stop()
}

function tell(result: string): void {
  console.info(result)
  if (asked.out) writeFileSync(asked.out, `${result}\n`)
}
