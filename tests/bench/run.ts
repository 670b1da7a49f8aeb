import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { buildFloor, buildProduct } from "./builds"
import { readOptions } from "./options"
import type { Account } from "./seed"
import { start } from "./servers"

// npm run bench: Labward beside the smallest page that the same Next.js serves, as Markdown.
//   --only pages,browser,commits   some of the parts
//   --out FILE                     the result in a file too
//   --data FOLDER                  where the database is kept, and found by the next run; else it is made anew
//   --others 50                    how many other accounts there are, of 1,000 applications each
//   --requests 200                 how often each page is asked for, in five turns
//   --million, --million 100000    instead of all that: an account among so many applications beside one alone, on PostgreSQL

const { out, data, wanted, others, requests, port, million } = readOptions(process.argv.slice(2))
const secret = "b".repeat(40)
const place = mkdtempSync(path.join(tmpdir(), "labward-bench-"))
process.on("exit", () => rmSync(place, { recursive: true, force: true }))
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1))

const results: string[] = []
if (million) {
  const { measureMillion } = await import("./million")
  tell(await measureMillion({ accounts: million / 100, place, port, requests, secret }))
  tell(heading())
  process.exit(0)
}

const folder = path.resolve(data ?? path.join(place, "data"))
process.env.DATABASE_URL = `file:${path.join(folder, "labward.db")}`
const accounts = await findAccounts()
const [few, some, many] = accounts
if (!few || !some || !many) throw new Error(`${folder} holds no accounts of the bench: empty it, or name another.`)

if (wanted.includes("commits")) tell(await measureCommits())
if (wanted.some((part) => part !== "commits")) await measureServers()
tell(heading())
process.exit(0)

/** Each result as it comes, so that what fails later takes none with it. */
function tell(result: string): void {
  results.push(result)
  console.info(`${result}\n`)
  if (out) writeFileSync(out, `${results.join("\n\n")}\n`)
}

async function findAccounts(): Promise<Account[]> {
  const file = path.join(folder, "accounts.json")
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"))
  mkdirSync(folder, { recursive: true })
  const began = performance.now()
  console.error(`Seeding accounts of 100, 1,000 and 10,000 applications, and ${others} others of 1,000 …`)
  // Imported only now that DATABASE_URL says where.
  const { seed } = await import("./seed")
  const seeded = await seed([100, 1000, 10_000], others, secret)
  writeFileSync(file, JSON.stringify(seeded))
  console.error(`Seeded in ${Math.round((performance.now() - began) / 1000)} s.`)
  return seeded
}

async function measureCommits(): Promise<string> {
  console.error("Committing …")
  const { commitsASecond } = await import("./commits")
  const { closeDatabase } = await import("@/lib/db/client")
  const { table } = await import("./table")
  const { client, plain } = await commitsASecond()
  await closeDatabase()
  const rates = [client, plain].map((rate) => `${Math.round(rate)} a second`)
  return table(["commits, synchronous=FULL", "the app’s client", "plain better-sqlite3"], [["of one row", ...rates]])
}

async function measureServers(): Promise<void> {
  console.error("Building both …")
  const [product, floor] = [buildProduct(path.join(place, "product")), buildFloor(path.join(place, "floor"))]
  tell(`Built in ${Math.round(product.seconds)} s, the floor in ${Math.round(floor.seconds)} s.`)
  const next = "node_modules/next/dist/bin/next"
  const onFloor = await start({ folder: floor.folder, args: [next, "start"], port: port + 1, page: "/" })
  const env = {
    AUTH_SECRET: secret,
    DATABASE_URL: process.env.DATABASE_URL ?? "",
    AUTH_URL: `http://127.0.0.1:${port}`,
  }
  const args = ["scripts/serve.js"]
  const cookie = some?.cookie ?? ""
  const onProduct = await start({ folder: product.folder, args, port, env, page: "/dashboard", cookie })
  // Until both have tidied up after starting.
  await sleep(3000)
  try {
    await measureWanted(onFloor, onProduct)
  } finally {
    await Promise.all([onFloor.stop(), onProduct.stop()])
  }
}

async function measureWanted(floor: Awaited<ReturnType<typeof start>>, product: typeof floor): Promise<void> {
  if (!few || !some || !many) return
  if (wanted.includes("pages")) {
    console.error("Asking for pages …")
    const { measureResponses } = await import("./responses")
    tell(await measureResponses(floor, product, [few, some, many], requests))
  }
  if (wanted.includes("browser")) {
    console.error("Browsing …")
    const { measureBrowsing } = await import("./browsing")
    tell(await measureBrowsing(floor, product, some))
  }
}

function heading(): string {
  const day = new Date().toISOString().slice(0, 10)
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(", ")
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model ?? "an unknown processor"}, Node ${process.version}`
  return `\`npm run bench\` on ${day}: ${machine}; load average at the end ${load}.`
}
