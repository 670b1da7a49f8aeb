import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { readdirSync, readFileSync } from "node:fs"
import http from "node:http"
import { setTimeout as sleep } from "node:timers/promises"

/** A server under measurement. */
export type Server = { origin: string; pid: number; msToFirstAnswer: number; stop: () => Promise<void> }

type Start = {
  folder: string
  args: string[]
  port: number
  env?: Record<string, string>
  page: string
  cookie?: string
}

const running = new Set<ChildProcess>()
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL")
})

/** Starts a server of our own and waits until it answers a page with 200; a minute at the most. */
export async function start({ folder, args, port, env = {}, page, cookie = "" }: Start): Promise<Server> {
  const origin = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", PORT: `${port}`, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  })
  running.add(child)
  const { pid } = child
  if (pid === undefined) throw new Error(`${args.join(" ")} does not start.`)
  while ((await statusOf(origin + page, cookie)) !== 200) {
    if (child.exitCode !== null) throw new Error(`${args.join(" ")} ended before it answered.`)
    if (performance.now() - began > 60_000) throw new Error(`${origin}${page} has not answered for a minute.`)
    await sleep(5)
  }
  // What answered may be another server, which has the port already.
  if (child.exitCode !== null) throw new Error(`${args.join(" ")} ended: is port ${port} taken?`)
  const msToFirstAnswer = performance.now() - began
  const stop = async () => {
    child.kill("SIGTERM")
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit")
    running.delete(child)
  }
  return { origin, pid, msToFirstAnswer, stop }
}

function statusOf(url: string, cookie: string): Promise<number> {
  return new Promise((resolve) => {
    const request = http.get(url, { headers: { cookie }, agent: false }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0))
    })
    request.on("error", () => resolve(0))
  })
}

/** Milliseconds that the threads of a process have worked so far, which tell more than the clock where others work too; NaN where unknown. */
export function workedMs(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const worked = threads.map((id) => Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, "utf8").split(" ")[0]))
    return worked.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6
  } catch {
    return Number.NaN
  }
}

/** What a process holds in memory, in MiB; undefined where the system does not tell, as on macOS. */
export function residentMiB(pid: number): number | undefined {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}
