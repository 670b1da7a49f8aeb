import { setTimeout as sleep } from "node:timers/promises"
import { acknowledged, emptyLedger } from "./ledger"
import { type Outcome, seconds } from "./outcome"
import { signUpAll } from "./people"
import { type Setting, start } from "./server"
import type { Store } from "./stores"
import { wrongWith } from "./truth"
import { sendAgain, type Writer, writeUntil } from "./writers"

export type KillSize = { kills: number; writes: number }

/** Kills the server again and again while eight people write, so many acknowledged writes apart; looks at everything at the end. */
export async function survivesKills(store: Store, setting: Setting, { kills, writes }: KillSize): Promise<Outcome> {
  const ledger = emptyLedger()
  const restarts: number[] = []
  const failures: string[] = []
  let server = await start(setting)
  const writers: Writer[] = await signUpAll(server.site, 8)
  for (let kill = 0; kill < kills; kill++) {
    const before = acknowledged(ledger)
    let dead = false
    const writing = writeUntil(writers, ledger, () => dead || server.ended() !== undefined)
    // Not at a round number: a kill has to meet every moment of a write.
    const goal = before + writes * (0.75 + Math.random() / 2)
    while (acknowledged(ledger) < goal && !server.ended()) await sleep(2 + Math.random() * 20)
    if (server.ended()) failures.push(`The server ended ${server.ended()} by itself: ${server.told().slice(-500)}`)
    await server.kill()
    dead = true
    await writing
    server = await start({ ...setting, port: server.port })
    restarts.push(server.msToFirstAnswer)
    // Each time what the database itself says of its pages; the rest at the end.
    if (kill % 10 === 0) failures.push(...(await wrongWith(store, ledger)))
  }
  await sendAgain(writers, ledger)
  failures.push(...(await wrongWith(store, ledger)))
  await server.stop()
  const { applications, events, answers, refusals } = ledger
  // Who is told that others were in the way lost nothing, and sends it again.
  const busy = [...refusals].filter(([words]) => words.includes("busy, so nothing was saved"))
  for (const [words, count] of refusals)
    if (!busy.some(([each]) => each === words)) failures.push(`Refused ${count} times: ${words}`)
  if (acknowledged(ledger) < kills * writes * 0.9)
    failures.push(`Only ${acknowledged(ledger)} writes were acknowledged, too few to prove anything.`)
  restarts.sort((a, b) => a - b)
  return {
    fault: "kill -9 under 8 writers",
    database: store.kind,
    figures: {
      kills,
      acknowledged: acknowledged(ledger),
      applications: applications.size,
      events: events.size,
      answers: answers.size,
      "told that the database is busy": busy.reduce((sum, [, count]) => sum + count, 0),
      "s to the first answer, half of the restarts": seconds(restarts[Math.floor(restarts.length / 2)] ?? 0),
      "s, the slowest": seconds(restarts.at(-1) ?? 0),
    },
    failures,
  }
}
