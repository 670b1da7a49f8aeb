import { spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { emptyLedger } from "./ledger"
import { type Outcome, seconds } from "./outcome"
import { madeBy, newApplication, signUpAll } from "./people"
import { type Setting, start } from "./server"
import type { Store } from "./stores"
import { wrongWith } from "./truth"
import { type Browser, browse, plainText } from "./web"

const told = "The database is busy, so nothing was saved."

/**
 * Another process holds the SQLite file, first for a short while and then for longer than writers wait: they save it after all, or are told
 * and find nothing half done, while readers read.
 */
export async function waitsForLock(store: Store, setting: Setting): Promise<Outcome> {
  const server = await start(setting)
  const people = await signUpAll(server.site, 4)
  const ledger = emptyLedger()
  const failures: string[] = []
  const reads: number[] = []
  const writes: number[] = []
  let refused = 0
  for (const [held, expected] of [
    [2_000, "saved"],
    [8_000, "told"],
  ] as const) {
    const forms = await Promise.all(
      people.map(async ({ browser }) => newApplication(browser, `Logged while held for ${held} ms`)),
    )
    const release = await holdElsewhere(store.file ?? "")
    const began = performance.now()
    const sent = people.map(async ({ browser }, place) => {
      const answer = await browser.send("/applications/new", forms[place] ?? [])
      writes.push(performance.now() - began)
      const id = madeBy(answer)
      if (id) ledger.applications.set(id, `Logged while held for ${held} ms`)
      const outcome = id ? "saved" : answer.text.includes(told) ? "told" : `${answer.status} ${plainText(answer.text)}`
      if (outcome === "told") refused++
      if (outcome !== expected) failures.push(`Held for ${held} ms, a writer was answered: ${outcome.slice(0, 200)}`)
    })
    while (performance.now() - began < held) {
      for (const { browser } of people) reads.push(await msToRead(browser, "/applications", failures))
      reads.push(await msToRead(browse(server.site), "/healthz", failures))
      await sleep(100)
    }
    await release()
    await Promise.all(sent)
  }
  failures.push(...(await wrongWith(store, ledger)))
  if (ledger.applications.size !== people.length)
    failures.push(`${ledger.applications.size} were saved, not ${people.length}.`)
  await server.stop()
  return {
    fault: "another process holds the lock",
    database: store.kind,
    figures: {
      "waited and saved": ledger.applications.size,
      "told to try again": refused,
      "s, the longest write": seconds(Math.max(...writes)),
      "pages read meanwhile": reads.length,
      "s, the slowest of them": seconds(Math.max(...reads)),
    },
    failures,
  }
}

async function msToRead(browser: Browser, path: string, failures: string[]): Promise<number> {
  const began = performance.now()
  const { status } = await browser.open(path)
  if (status !== 200) failures.push(`${path} answered ${status} while another process held the file.`)
  return performance.now() - began
}

/** Takes the write lock in a process of its own; returns what lets go of it again. */
async function holdElsewhere(file: string) {
  const script = `
    const db = new (require("better-sqlite3"))(process.argv[1], { timeout: 10_000 })
    db.exec("BEGIN IMMEDIATE")
    console.log("held")
    process.stdin.on("end", () => process.exit()).resume()`
  const holder = spawn(process.execPath, ["-e", script, file], { stdio: ["pipe", "pipe", "inherit"] })
  await once(holder.stdout, "data")
  return async () => {
    holder.stdin.end()
    await once(holder, "exit")
  }
}
