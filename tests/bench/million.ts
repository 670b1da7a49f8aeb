import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { findPostgres, missing } from "../../scripts/postgres.js"
import { startPostgres } from "../../scripts/postgres-server.js"
import { createDatabase, dropDatabase } from "../support/postgresql"
import { buildProduct } from "./builds"
import { cloneAccount, connected } from "./clone"
import { type Asked, inTurns } from "./responses"
import { start } from "./servers"
import { ms, table, times } from "./table"

const each = 100
const goal = 1.5
const pages = { dashboard: "/dashboard", list: "/applications" }

type Bench = { accounts: number; place: string; port: number; requests: number; secret: string }
type Seeded = { full: string; empty: string; first: string; middle: string }

/**
 * Asks for the pages of two accounts among so many, of 100 applications each, and of one that has another database of the same server to
 * itself. Returns what they took. It opens a database of PostgreSQL's, so nothing else may be open.
 */
export async function measureMillion(bench: Bench): Promise<string> {
  const found = findPostgres()
  if (!found) throw new Error(missing)
  // A server of our own never waits for its disk: that makes the seeding shorter, and pages only read.
  const postgres = await startPostgres(found)
  const made: string[] = []
  try {
    const make = async (template?: string) => {
      made.push(await createDatabase(postgres.url(), template))
      return made.at(-1) ?? ""
    }
    const seeded = await seedBoth(bench, make)
    return [await measureBoth(bench, seeded), await sizeOf(seeded.full)].join("\n\n")
  } finally {
    for (const url of made) await dropDatabase(url)
    await postgres.stop()
  }
}

async function seedBoth({ accounts, secret }: Bench, make: (template?: string) => Promise<string>): Promise<Seeded> {
  const full = await make()
  process.env.DATABASE_URL = full
  // Imported only now that DATABASE_URL says where.
  const { closeDatabase, db } = await import("@/lib/db/client")
  const { cookieOf, seed } = await import("./seed")
  const [account] = await seed([each], 0, secret)
  if (!account) throw new Error("No account was seeded.")
  // A database is only copied while nobody is connected to it.
  await closeDatabase()
  const empty = await make(full)
  await connected(empty, (client) => client.query("VACUUM ANALYZE"))
  const began = performance.now()
  const { id } = await db.user.findUniqueOrThrow({ where: { email: account.email }, select: { id: true } })
  await cloneAccount(full, id, accounts - 1)
  console.error(`Cloned in ${Math.round((performance.now() - began) / 1000)} s.`)
  const email = `${Math.ceil(accounts / 2)}-${account.email}`
  const middle = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } })
  const cookie = await cookieOf(middle.id, secret)
  await closeDatabase()
  return { full, empty, first: account.cookie, middle: cookie }
}

async function measureBoth({ place, port, requests, secret }: Bench, seeded: Seeded): Promise<string> {
  console.error("Building …")
  const { folder } = buildProduct(path.join(place, "product"))
  const serve = (url: string, at: number) => {
    const env = { AUTH_SECRET: secret, DATABASE_URL: url, AUTH_URL: `http://127.0.0.1:${at}` }
    return start({ folder, args: ["scripts/serve.js"], port: at, env, page: "/dashboard", cookie: seeded.first })
  }
  const [alone, among] = [await serve(seeded.empty, port), await serve(seeded.full, port + 1)]
  try {
    // Until both have tidied up after starting.
    await sleep(3000)
    const asked = new Map<string, Asked>()
    for (const [name, path] of Object.entries(pages)) {
      asked.set(`${name} alone`, { server: alone, path, cookie: seeded.first })
      asked.set(`${name} first`, { server: among, path, cookie: seeded.first })
      // Again, so that both servers are as warm, and the table shows what is chance.
      asked.set(`${name} again`, { server: alone, path, cookie: seeded.first })
      asked.set(`${name} middle`, { server: among, path, cookie: seeded.middle })
    }
    return tableOf(await inTurns(asked, 1, requests))
  } finally {
    await Promise.all([alone.stop(), among.stop()])
  }
}

function tableOf(figures: Awaited<ReturnType<typeof inTurns>>): string {
  const rows = Object.keys(pages).flatMap((page) => {
    const alone = figures(`${page} alone`)
    return Object.entries(accountNames).map(([which, account]) => {
      const { p50, p95 } = figures(`${page} ${which}`)
      return [`${page}, ${account}`, ms(p50), ms(p95), times(p50 / alone.p50), times(p95 / alone.p95)]
    })
  })
  return table(["100 applications, 1 connection", "p50", "p95", "p50 to alone", `p95, goal ${goal}`], rows)
}

const accountNames = {
  alone: "alone in its database",
  again: "the same again",
  first: "the first of all",
  middle: "one in the middle",
}

const sizeOf = (url: string): Promise<string> =>
  connected(url, async (client) => {
    const { rows } = await client.query(`SELECT version(), pg_size_pretty(pg_database_size(current_database())) AS size,
      (SELECT count(*) FROM "User") AS accounts, (SELECT count(*) FROM "Application") AS applications,
      (SELECT count(*) FROM "ChecklistItem") AS items, current_setting('shared_buffers') AS shared`)
    const [{ version, size, accounts, applications, items, shared }] = rows
    const counts = [accounts, applications, items].map((count) => Number(count).toLocaleString("en-GB"))
    return `${counts[1]} applications and ${counts[2]} items of ${counts[0]} accounts, ${size}, on ${/^\S+ \S+/.exec(version)}, ${shared} of shared buffers.`
  })
