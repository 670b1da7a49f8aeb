import { spawn } from "node:child_process"
import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import path from "node:path"
import { createInterface } from "node:readline"

/** Another server of the same build, on the database of the tests, as an operator with these settings runs it. */
export type Instance = {
  site: string
  /** The lines that it has printed so far. */
  printed: readonly string[]
  /** Settles when it has said that it is ready, or has ended. */
  ready: Promise<void>
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>
  signal: (name: NodeJS.Signals) => void
  stop: () => Promise<void>
}

/** Starts one and waits until it answers. `settings` may speak of its port as PORT: `https://localhost:PORT`. */
export async function startInstance(settings: Record<string, string>): Promise<Instance> {
  const instance = await launchInstance(settings)
  await instance.ready
  return instance
}

/** Starts one without waiting for it. */
export async function launchInstance(settings: Record<string, string>): Promise<Instance> {
  const port = await freePort()
  const spoken = Object.entries(settings).map(([name, value]) => [name, value.replace("PORT", `${port}`)])
  const env = { ...process.env, NODE_ENV: "production", PORT: `${port}`, ...Object.fromEntries(spoken) }
  const server = spawn(process.execPath, ["scripts/serve.js"], {
    cwd: path.resolve(import.meta.dirname, "../../.."),
    env,
    stdio: ["ignore", "pipe", "inherit"],
  })
  const ended = once(server, "close").then(() => server.exitCode)
  const printed: string[] = []
  const ready = new Promise<void>((resolve) => {
    createInterface(server.stdout).on("line", (line) => {
      printed.push(line)
      if (line.includes("Its data is in")) resolve()
    })
    void ended.then(() => resolve())
  })
  const signal = (name: NodeJS.Signals) => {
    server.kill(name)
  }
  const stop = async () => {
    signal("SIGTERM")
    await ended
  }
  return { site: `http://localhost:${port}`, printed, ready, ended, signal, stop }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0)
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}
