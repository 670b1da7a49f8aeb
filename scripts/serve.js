import { once } from "node:events"
import { createServer } from "node:http"
import path from "node:path"
import compression from "compression"
import { believeProxies, countProxies } from "./client-address.js"
import { refusal, refuse } from "./refusal.js"
import { answerWhole } from "./whole-pages.js"

// Next's own server believes the forwarding headers that a client makes up, and only a server of our own sees the socket.

const dir = path.dirname(import.meta.dirname)
process.chdir(dir)
process.env.NODE_ENV = "production"
process.env.NEXT_TELEMETRY_DISABLED = "1"
const port = Number(process.env.PORT || 3000)
process.env.NEXTAUTH_URL = process.env.AUTH_URL || `http://localhost:${port}`
const compress = compression()
const proxies = countProxies(process.env.TRUST_PROXY)

const server = createServer(async (request, response) => {
  if (!isWellFormed(request.url)) request.url = "/malformed"
  believeProxies(request.headers, request.socket.remoteAddress, proxies)
  const refused = refusal(request)
  if (refused) return refuse(request, response, refused)
  const { handle } = await ready
  compress(request, response, () => answerWhole(request, response, handle))
})
server.on("error", ({ code, message }) => {
  const reason = code === "EADDRINUSE" ? "it is taken: stop what uses it, or choose another with PORT" : message
  console.error(`Labward cannot listen on port ${port}: ${reason}.`)
  process.exit(1)
})

// Before the database is touched, so that a second start by mistake changes nothing.
const listening = once(server.listen(port), "listening")
const ready = listening.then(async () => {
  // Imported only now, because it reads NODE_ENV as it loads.
  const { default: next } = await import("next")
  const app = next({ dir, dev: false, port, httpServer: server })
  await app.prepare()
  return { app, handle: app.getRequestHandler() }
})
ready.catch((error) => {
  console.error(error.message)
  process.exit(1)
})

process.on("SIGTERM", stop)
process.on("SIGINT", stop)

// npm hands a signal to its shell, which dies of it and leaves this process to nobody.
const parent = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 500).unref()

let stopping = false
async function stop() {
  // One Ctrl-C may arrive twice, from the terminal and from npm.
  if (stopping) return
  stopping = true
  // An idle connection that a browser keeps open would hold the server for seconds.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), 10_000)
  await new Promise((resolve) => server.close(resolve))
  clearInterval(idle)
  clearTimeout(late)
  await (await ready).app.close()
  await globalThis.labwardDatabase?.$disconnect()
  process.exit(0)
}

// Next answers an address such as /%E0%A4%A with a bare 500; a page that is not there says it better.
function isWellFormed(address) {
  try {
    return Boolean(decodeURIComponent(address))
  } catch {
    return false
  }
}
