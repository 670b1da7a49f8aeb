import { setTimeout as sleep } from "node:timers/promises"
import { acknowledged, emptyLedger } from "./ledger"
import { type Outcome, seconds } from "./outcome"
import { signUpAll } from "./people"
import { type Setting, start, untilReady } from "./server"
import type { Store } from "./stores"
import { wrongWith } from "./truth"
import { browse } from "./web"
import { sendAgain, type Writer, writeUntil } from "./writers"

type Restart = (how: { immediate: boolean; after: number }) => Promise<void>

const back = 5_000

/** Crashes PostgreSQL again and again while eight people write, and leaves it away for a second or two each time. */
export async function survivesRestarts(
  store: Store,
  setting: Setting,
  restart: Restart,
  times: number,
): Promise<Outcome> {
  const server = await start(setting)
  const writers: Writer[] = await signUpAll(server.site, 8)
  const ledger = emptyLedger()
  const failures: string[] = []
  const away = new Map<string, number>()
  const count = (answer: string) => away.set(answer, (away.get(answer) ?? 0) + 1)
  const msUntilBack: number[] = []
  let over = false
  const writing = writeUntil(writers, ledger, () => over || server.ended() !== undefined, true)
  for (let time = 0; time < times; time++) {
    await untilMore(ledger, 60, failures)
    const restarting = restart({ immediate: true, after: 1_000 + Math.random() * 1_000 })
    let returned = false
    restarting.then(() => {
      returned = true
    })
    await sleep(100)
    while (!returned) for (const answer of await look(server.site)) if (!returned) count(answer)
    await restarting
    const ready = await untilReady(server)
    const began = performance.now()
    await untilMore(ledger, 1, failures)
    msUntilBack.push(ready + performance.now() - began)
  }
  over = true
  await writing
  await sendAgain(writers, ledger)
  if (server.ended()) failures.push(`The server ended ${server.ended()}: ${server.told().slice(-1000)}`)
  const slowest = Math.max(...msUntilBack)
  if (slowest > back) failures.push(`It took ${seconds(slowest)} s until the first write after PostgreSQL was back.`)
  for (const [answer, count] of away)
    if (!/ 503/.test(answer)) failures.push(`With PostgreSQL away, ${count} times: ${answer}`)
  failures.push(...(await wrongWith(store, ledger)))
  await server.stop()
  return {
    fault: "PostgreSQL crashed under 8 writers",
    database: store.kind,
    figures: {
      restarts: times,
      acknowledged: acknowledged(ledger),
      "s until the first write, the slowest": seconds(slowest),
      "answers while away": [...away].map(([answer, count]) => `${answer} ${count} times`).join("; "),
      "refusals told to writers": [...ledger.refusals].map(([words, count]) => `“${words}” ${count} times`).join("; "),
    },
    failures,
  }
}

/** How a balancer is answered, and somebody who opens a page. */
async function look(site: string): Promise<string[]> {
  await sleep(50)
  const asked = ["/readyz", "/labs"].map(async (path) => {
    const answer = await browse(site)
      .open(path)
      .catch((error: Error) => ({ status: error.message }))
    return `${path} ${answer.status}`
  })
  return Promise.all(asked)
}

async function untilMore(ledger: ReturnType<typeof emptyLedger>, more: number, failures: string[]): Promise<void> {
  const goal = acknowledged(ledger) + more
  const late = performance.now() + 30_000
  while (acknowledged(ledger) < goal) {
    if (performance.now() > late) return void failures.push(`Not ${more} writes were acknowledged in half a minute.`)
    await sleep(10)
  }
}
