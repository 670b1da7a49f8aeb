import { mkdtempSync, rmSync } from "node:fs"
import path from "node:path"
import Sqlite from "better-sqlite3"
import { db } from "@/lib/db/client"
import { dataFolder } from "@/lib/db/location"
import { median } from "./load"

const commits = 200
const until = "2999-12-31"

/** Commits a second of one small row each, one after another: through the app's own client, and through the plain driver. */
export async function commitsASecond(): Promise<{ client: number; plain: number }> {
  const { id: ownerId } = await db.user.findFirstOrThrow({ select: { id: true } })
  // On the same disk, and in a database of its own, as two connections to one would wait for each other.
  const folder = mkdtempSync(path.join(dataFolder(), "commits-"))
  const plain = new Sqlite(path.join(folder, "plain.db"))
  plain.pragma("journal_mode = wal")
  plain.pragma("synchronous = full")
  plain.exec(`CREATE TABLE "PutOff" (ownerId TEXT, action TEXT, until TEXT, PRIMARY KEY (ownerId, action))`)
  const insert = plain.prepare(`INSERT INTO "PutOff" VALUES (?, ?, ?)`)
  try {
    const rates = { client: [] as number[], plain: [] as number[] }
    // In turns, so that a disk that is busy for a while is busy for both.
    for (let turn = 0; turn < 5; turn++) {
      rates.plain.push(await rate(async (action) => insert.run(ownerId, action, until)))
      rates.client.push(await rate((action) => db.putOff.create({ data: { ownerId, action, until } })))
    }
    return { client: median(rates.client), plain: median(rates.plain) }
  } finally {
    await db.putOff.deleteMany({ where: { ownerId, until } })
    plain.close()
    rmSync(folder, { recursive: true })
  }
}

async function rate(commit: (action: string) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  for (let done = 0; done < commits; done++) await commit(crypto.randomUUID())
  return commits / ((performance.now() - began) / 1000)
}
