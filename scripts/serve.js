import { once } from "node:events"
import { createServer } from "node:http"
import path from "node:path"
import compression from "compression"
import { believeProxies, countProxies } from "./client-address.js"
import { probe } from "./probes.js"
import { isWellFormed, refusal, refuse } from "./refusal.js"
import { isLogged, lineWriter, logged, readRoutes } from "./request-log.js"
import { staticFiles } from "./static-files.js"
import { closeInOrder, stopDelay, whenOrphaned } from "./stopping.js"
import { answerWhole } from "./whole-pages.js"

// Next's own server believes the forwarding headers that a client makes up, and only a server of our own sees the socket.

const dir = path.dirname(import.meta.dirname)
process.chdir(dir)
process.env.NODE_ENV = "production"
process.env.NEXT_TELEMETRY_DISABLED = "1"
const port = Number(process.env.PORT || 3000)
process.env.NEXTAUTH_URL = process.env.AUTH_URL || `http://localhost:${port}`
const files = staticFiles(path.join(dir, ".next/static"))
const compress = compression()
const proxies = countProxies(process.env.TRUST_PROXY)
const write = isLogged(process.env.LOG, process.stdout.isTTY) && lineWriter()
let phase = "starting"
// Next says that it is ready before instrumentation.ts has brought the database up to date.
const started = new Promise((resolve) => Object.assign(globalThis, { labwardStarted: resolve }))

const answer = (request, response) => {
  if (!isWellFormed(request.url)) request.url = "/malformed"
  believeProxies(request.headers, request.socket.remoteAddress, proxies)
  // Who keeps the connection for more requests would find it closed.
  if (phase === "stopping") response.shouldKeepAlive = false
  const instead = refusal(request) ?? probe(request, phase)
  if (instead) return refuse(request, response, instead)
  files(request, response, async () => {
    const { handle } = await ready
    compress(request, response, () => answerWhole(request, response, handle))
  })
}
const server = createServer(logged(answer, { proxies, routes: readRoutes(dir), write }))
server.on("error", ({ code, message }) => {
  const reason = code === "EADDRINUSE" ? "it is taken: stop what uses it, or choose another with PORT" : message
  console.error(`Labward cannot listen on port ${port}: ${reason}.`)
  process.exit(1)
})

// Before the database is touched, so that a second start by mistake changes nothing.
const ready = once(server.listen(port), "listening").then(async () => {
  // Imported only now, because it reads NODE_ENV as it loads.
  const { default: next } = await import("next")
  const app = next({ dir, dev: false, port, httpServer: server })
  await app.prepare()
  await started
  if (phase === "starting") phase = "serving"
  return { app, handle: app.getRequestHandler() }
})
ready.catch((error) => {
  console.error(error.message)
  process.exit(1)
})

const delay = stopDelay(process.env.STOP_DELAY)
process.on("SIGTERM", () => stop(delay))
// Whoever presses Ctrl-C waits for it.
process.on("SIGINT", () => stop(0))
whenOrphaned(() => stop(delay))

/** Says that it is not ready, serves for a while those who have not heard it yet, finishes what is in flight, and ends. */
async function stop(after) {
  // One Ctrl-C may arrive twice, from the terminal and from npm.
  if (phase === "stopping") return
  phase = "stopping"
  if (after > 0) await new Promise((resolve) => setTimeout(resolve, after))
  await closeInOrder(server)
  await (await ready).app.close()
  await globalThis.labwardDatabase?.$disconnect()
  process.exit(0)
}
