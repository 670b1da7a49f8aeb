import { spawn } from "node:child_process"
import { once } from "node:events"
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3"
import Sqlite from "better-sqlite3"
import { afterEach, describe, expect, test } from "vitest"
import { DatabaseBusy } from "@/lib/db/errors"
import { PrismaClient } from "@/lib/db/generated/sqlite/client"
import { sqlite } from "@/lib/db/sqlite/adapter"
import { freshDatabase } from "../../support/database"

const adapters = {
  stock: (file: string) => new PrismaBetterSqlite3({ url: file }),
  ours: (file: string) => sqlite(file, () => {}),
}

const opened: PrismaClient[] = []
function openWith(adapter: keyof typeof adapters, file = freshDatabase()) {
  const db = new PrismaClient({
    adapter: adapters[adapter](file),
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  })
  opened.push(db)
  return { db, file }
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((db) => db.$disconnect()))
})

const lab = (slug: string) => ({ slug, name: slug })

/** Eight people who save and look a hundred times each, beside three whose every write fails and must leave nothing behind. */
async function mixedWrites(db: PrismaClient) {
  const saved: string[] = []
  let leaked = 0
  const person = async (slug: string) => {
    await db.lab.create({ data: lab(slug) })
    saved.push(slug)
    leaked += await db.lab.count({ where: { slug: { startsWith: "fails" } } })
  }
  const same = { key: "same", name: "Same" }
  const unlucky = (slug: string) =>
    expect(db.lab.create({ data: { ...lab(slug), names: { create: [same, same] } } })).rejects.toThrow("Unique")
  const hundredTimes = async (act: (slug: string) => Promise<void>, who: string) => {
    for (let time = 0; time < 100; time++) await act(`${who}-${time}`)
  }
  await Promise.all([
    ...Array.from({ length: 8 }, (_, index) => hundredTimes(person, `saved-${index}`)),
    ...Array.from({ length: 3 }, (_, index) => hundredTimes(unlucky, `fails-${index}`)),
  ])
  await db.$disconnect()
  return { saved, leaked }
}

async function lostWrites(adapter: keyof typeof adapters) {
  const { db, file } = openWith(adapter)
  const { saved, leaked } = await mixedWrites(db)
  const database = new Sqlite(file)
  const stored = new Set(database.prepare<[], string>("SELECT slug FROM Lab").pluck().all())
  database.close()
  return { saved: saved.length, lost: saved.filter((slug) => !stored.has(slug)).length, leaked, stored: stored.size }
}

describe("800 writes beside 300 failing transactions", () => {
  test("ours keeps each one that it acknowledged, and shows nobody what is not committed", async () => {
    expect(await lostWrites("ours")).toEqual({ saved: 800, lost: 0, leaked: 0, stored: 800 })
  })

  test("the stock adapter loses some, or this experiment has stopped proving anything", async () => {
    const { lost, leaked } = await lostWrites("stock")
    expect(lost).toBeGreaterThan(0)
    expect(leaked).toBeGreaterThan(0)
  })
})

test("500 transactions at once all count", async () => {
  const { db } = openWith("ours")
  const { id } = await db.lab.create({ data: { ...lab("counted"), focus: "0" } })
  const increment = () =>
    db.$transaction(async (tx) => {
      const { focus } = await tx.lab.findUniqueOrThrow({ where: { id } })
      await tx.lab.update({ where: { id }, data: { focus: String(Number(focus) + 1) } })
    })
  await Promise.all(Array.from({ length: 500 }, increment))
  expect(await db.lab.findUnique({ where: { id } })).toMatchObject({ focus: "500" })
})

describe("a commit that fails", () => {
  // With checks deferred to COMMIT, a name without its lab passes as a statement and fails there.
  const orphan = (db: PrismaClient) =>
    db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON")
      await tx.labName.create({ data: { labId: "nobody", key: "orphan", name: "Orphan" } })
    })

  test("leaves nothing behind, and the next transaction works", async () => {
    const { db } = openWith("ours")
    await expect(orphan(db)).rejects.toThrow()
    expect(await db.labName.count()).toBe(0)
    await db.$transaction([db.lab.create({ data: lab("after") })])
    expect(await db.lab.count()).toBe(1)
  })

  test("takes what comes after it along in the stock adapter", async () => {
    const { db, file } = openWith("stock")
    await expect(orphan(db)).rejects.toThrow()
    await db.lab.create({ data: lab("after") })
    await db.$disconnect()
    expect(await openWith("ours", file).db.lab.count()).toBe(0)
  })
})

test("a transaction that ran into a full disk commits nothing, even if its error is caught", async () => {
  const { db } = openWith("ours")
  const [size] = await db.$queryRaw<{ page_count: number }[]>`PRAGMA page_count`
  await db.$executeRawUnsafe(`PRAGMA max_page_count = ${Number(size?.page_count) + 5}`)
  const long = "x".repeat(50_000)
  const fill = db.$transaction(async (tx) => {
    await tx.lab.create({ data: lab("before") })
    await tx.lab.create({ data: { ...lab("too-long"), focus: long } }).catch(() => undefined)
    await tx.lab.create({ data: lab("after") }).catch(() => undefined)
  })
  await expect(fill).rejects.toThrow(/full/)
  expect(await db.lab.count()).toBe(0)
})

describe("while another process holds the file", () => {
  /** Takes the write lock in a process of its own; returns what lets go of it again. */
  async function holdElsewhere(file: string) {
    const script = `
      const db = new (require("better-sqlite3"))(process.argv[1])
      db.exec("BEGIN IMMEDIATE")
      console.log("held")
      setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ["-e", script, file], { stdio: ["ignore", "pipe", "inherit"] })
    await once(holder.stdout, "data")
    return async () => {
      holder.kill()
      await once(holder, "exit")
    }
  }

  /** The longest time for which the event loop stood still while `work` ran, in milliseconds. */
  async function longestStall(work: Promise<unknown>) {
    let longest = 0
    let last = performance.now()
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last - 5)
      last = performance.now()
    }, 5)
    await work.finally(() => clearInterval(timer))
    return longest
  }

  test("writers wait without stopping anyone else, readers read, and then all is written", async () => {
    const { db, file } = openWith("ours")
    await db.lab.create({ data: lab("first") })
    const release = await holdElsewhere(file)
    const started = performance.now()
    const writes = Promise.all([
      db.lab.create({ data: lab("plain") }),
      db.$transaction([db.lab.create({ data: lab("in-a-transaction") })]),
    ])
    const stall = longestStall(writes)
    expect(await db.lab.count()).toBe(1)
    expect(performance.now() - started).toBeLessThan(500)
    await release()
    expect(await stall).toBeLessThan(500)
    expect(await db.lab.count()).toBe(3)
  })

  test("who waited five seconds is told that the database is busy, and nothing is written later", async () => {
    const { db, file } = openWith("ours")
    await db.lab.count()
    const release = await holdElsewhere(file)
    const writes = Promise.allSettled([
      db.lab.create({ data: lab("plain") }),
      db.$transaction([db.lab.create({ data: lab("in-a-transaction") })]),
      db.$transaction((tx) => tx.lab.create({ data: lab("interactive") })),
    ])
    expect(await longestStall(writes)).toBeLessThan(500)
    for (const write of await writes)
      expect(write).toMatchObject({ status: "rejected", reason: expect.any(DatabaseBusy) })
    await release()
    expect(await db.lab.count()).toBe(0)
  })
})
