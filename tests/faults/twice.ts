import { setTimeout as sleep } from "node:timers/promises"
import { emptyLedger } from "./ledger"
import type { Outcome } from "./outcome"
import { elsewhere, madeBy, newApplication, signUpAll } from "./people"
import { type Setting, start } from "./server"
import type { Store } from "./stores"
import { wrongWith } from "./truth"
import type { Answer, Browser, Fields } from "./web"

const form = "/applications/new"

/** How the same form can come more than once. Each answers what the server acknowledged. */
const ways: Record<string, (one: Browser, other: Browser, fields: Fields) => Promise<Answer[]>> = {
  "one after the other": async (one, _, fields) => [await one.send(form, fields), await one.send(form, fields)],
  "at the same time": (one, _, fields) => Promise.all([one, one, one, one].map((tab) => tab.send(form, fields))),
  "at two processes at the same time": (one, other, fields) =>
    Promise.all([one, other, one, other].map((tab) => tab.send(form, fields))),
  "after an answer that was lost": async (one, other, fields) => {
    // Before the server has begun, in the middle of its work, and after it.
    await one.sendAndLeave(form, fields, Math.random() * 40)
    return [await other.send(form, fields)]
  },
  "while a lost one is under way": async (one, other, fields) => {
    const lost = one.sendAndLeave(form, fields, 5)
    const again = await other.send(form, fields)
    await lost
    return [again]
  },
}

/** Sends the same form more than once, in every way there is: it makes one application, and every answer leads to it. */
export async function countsOnce(store: Store, setting: Setting, times: number): Promise<Outcome> {
  const servers = [await start(setting), await start(setting)] as const
  const [ada] = await signUpAll(servers[0].site, 1)
  if (!ada) throw new Error("Nobody signed up.")
  const other = elsewhere(ada, servers[1].site)
  const ledger = emptyLedger()
  const failures: string[] = []
  let sent = 0
  for (let time = 0; time < times; time++) {
    for (const [way, send] of Object.entries(ways)) {
      const title = `Sent ${way}, ${time}`
      const answers = await send(ada.browser, other, await newApplication(ada.browser, title, `Lab ${time}`))
      sent += answers.length
      const made = new Set(answers.map(madeBy))
      const [id] = made
      if (made.size > 1 || !id) failures.push(`${title}: answered ${answers.map(({ status }) => status).join(", ")}`)
      else ledger.applications.set(id, title)
    }
  }
  // What was abandoned may still be at work.
  await sleep(500)
  failures.push(...(await wrongWith(store, ledger)))
  await Promise.all(servers.map((server) => server.stop()))
  const figures = { forms: times * Object.keys(ways).length, "answers, each for one application": sent }
  return { fault: "the same form twice, lost answers", database: store.kind, figures, failures }
}
