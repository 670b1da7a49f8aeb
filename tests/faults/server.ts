import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { browse } from "./web"

/** The production server under test. */
export type Server = {
  site: string
  port: number
  pid: number
  /** From the start of the process to the first answer that is made of the database. */
  msToFirstAnswer: number
  /** How it ended, once it has. */
  ended: () => string | undefined
  /** What it has printed, the last of it. */
  told: () => string
  /** As a crash or the out-of-memory killer ends it. */
  kill: () => Promise<void>
  /** As an operator ends it. */
  stop: () => Promise<void>
}

/** A build and its database; `port`, where it has to be the one of before. */
export type Setting = { build: string; url: string; port?: number; more?: Readonly<Record<string, string>> }

const running = new Set<ChildProcess>()
process.on("exit", killAll)

/** Ends every server that is still there, as after a fault that could not be brought to its end. */
export function killAll(): void {
  for (const child of running) child.kill("SIGKILL")
}

const notOurs = /^(DATABASE_URL|(NEXT)?AUTH_\w+|SIGN_UP|SMTP_\w+|TRUST_PROXY|PORT|NODE_ENV|NEXT_\w+|npm_lifecycle_\w+)$/
const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !notOurs.test(name)))

/** Starts the server of a build on a database, and does not wait for it. `ended` and `told` say how it fares. */
export async function launch({ build, url, more = {}, ...asked }: Setting): Promise<Omit<Server, "msToFirstAnswer">> {
  const port = asked.port ?? (await freePort())
  const site = `http://127.0.0.1:${port}`
  const own = { DATABASE_URL: url, PORT: `${port}`, AUTH_URL: site, AUTH_SECRET: "f".repeat(40), TRUST_PROXY: "1" }
  const child = spawn(process.execPath, ["scripts/serve.js"], {
    cwd: build,
    env: { ...inherited, NODE_ENV: "production", ...own, ...more },
    stdio: ["ignore", "pipe", "pipe"],
  })
  running.add(child)
  let told = ""
  let ended: string | undefined
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      told = (told + chunk).slice(-20_000)
    })
  const exit = once(child, "exit").then(([code, signal]) => {
    ended = signal ? `by ${signal}` : `with exit code ${code}`
    running.delete(child)
  })
  const end = (signal: "SIGKILL" | "SIGTERM") => {
    child.kill(signal)
    return exit
  }
  return {
    site,
    port,
    pid: child.pid ?? 0,
    ended: () => ended,
    told: () => told,
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  }
}

/** Starts the server and waits until it is ready; a minute at the most. Throws, with what it said, where it ends before. */
export async function start(setting: Setting): Promise<Server> {
  const began = performance.now()
  const server = await launch(setting)
  await untilReady(server)
  return { ...server, msToFirstAnswer: performance.now() - began }
}

/** Waits until the server answers of its database, and returns after how many milliseconds it did; a minute at the most. */
export async function untilReady(server: Pick<Server, "site" | "ended" | "told">): Promise<number> {
  const began = performance.now()
  while ((await statusOf(server.site)) !== 200) {
    if (server.ended()) throw new Error(`The server ended ${server.ended()}: ${server.told()}`)
    if (performance.now() - began > 60_000) throw new Error(`The server is not ready after a minute: ${server.told()}`)
    await sleep(10)
  }
  return performance.now() - began
}

const statusOf = (site: string): Promise<number> =>
  browse(site)
    .open("/readyz")
    .then(
      ({ status }) => status,
      () => 0,
    )

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  // An address of a port, not of a pipe.
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}
