import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import path from "node:path"

/** Another server of the same build, on the database of the tests, as an operator with these settings runs it. */
export type Instance = { site: string; stop: () => Promise<void> }

/** Starts one and waits until it answers. `settings` may speak of its port as PORT: `https://localhost:PORT`. */
export async function startInstance(settings: Record<string, string>): Promise<Instance> {
  const port = await freePort()
  const spoken = Object.entries(settings).map(([name, value]) => [name, value.replace("PORT", `${port}`)])
  const env = { ...process.env, NODE_ENV: "production", PORT: `${port}`, ...Object.fromEntries(spoken) }
  const server = spawn(process.execPath, ["scripts/serve.js"], {
    cwd: path.resolve(import.meta.dirname, "../../.."),
    env,
    stdio: ["ignore", "pipe", "inherit"],
  })
  await saidToBeReady(server)
  const stop = async () => {
    const exited = once(server, "exit")
    server.kill("SIGTERM")
    await exited
  }
  return { site: `http://localhost:${port}`, stop }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0)
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}

const saidToBeReady = async ({ stdout }: ChildProcess) => {
  for await (const words of stdout ?? []) if (`${words}`.includes("Its data is in")) break
  stdout?.resume()
}
