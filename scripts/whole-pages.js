import { IncomingMessage } from "node:http"
import { explainOutdated } from "./outdated.js"

// Of a page that fails, or finds nothing, Next sends an empty document for the browser's scripts to draw. Where there are none it
// would stay empty, so another page, made whole on the server, is sent in its place, under the same address and status.
const standIns = {
  404: () => "/nothing-here",
  500: (url) => `/failed?asked=${encodeURIComponent(url)}`,
}

/** Answers a request for a page by `handle`, and one that fails by the page that stands in for it. */
export async function answerWhole(request, response, handle) {
  explainOutdated(response)
  if (!isForPage(request)) return handle(request, response)
  // Each of two pages listens for its end.
  response.setMaxListeners(30)
  const held = holdFailure(response)
  const { url } = request
  await handle(request, response)
  const status = held()
  if (status === undefined) return
  for (const name of response.getHeaderNames()) if (name !== "x-request-id") response.removeHeader(name)
  keepStatus(response, statusOf(status))
  await handle(asked(request, standIns[status](url)), response)
}

// Anew, because Next keeps with a request what it has found out about it.
function asked({ socket, headers, rawHeaders }, url) {
  const request = new IncomingMessage(socket)
  Object.assign(request, { method: "GET", url, headers, rawHeaders })
  request.push(null)
  return request
}

// What ails the database passes: who asks again later is answered.
const statusOf = (status) => (status === 500 && globalThis.labwardRequest?.getStore()?.trouble ? 503 : status)

// What the router asks for between pages is not for reading, and it draws a failure itself.
const isForPage = ({ headers }) => /text\/html/.test(headers.accept ?? "") && !headers.rsc && !headers["next-action"]

/** Lets nothing out of a page that fails. Returns a function that lets go, and tells the status if it did fail. */
function holdFailure(response) {
  const methods = ["writeHead", "write", "end", "flushHeaders"]
  const real = Object.fromEntries(methods.map((name) => [name, response[name]]))
  const nodesOwn = new Set(response.rawListeners("finish"))
  let failed
  for (const name of methods) {
    response[name] = (...args) => {
      const status = name === "writeHead" ? args[0] : response.statusCode
      if (failed === undefined && !response.headersSent && isPage(response) && status in standIns) failed = status
      if (failed === undefined) return real[name].apply(response, args)
      if (name === "end") queueMicrotask(tellNext)
      return name === "write" ? true : response
    }
  }
  // Next waits to hear that all is sent; Node, which would give the connection away, must not hear it yet.
  const tellNext = () => {
    for (const listener of response.rawListeners("finish")) if (!nodesOwn.has(listener)) listener.call(response)
  }
  return () => {
    Object.assign(response, real)
    return failed
  }
}

// Of a form that failed Next sends a few plain words.
const isPage = (response) => /text\/(html|plain)/.test(`${response.getHeader("content-type") ?? ""}`)

function keepStatus(response, status) {
  const { writeHead } = response
  response.writeHead = (_, ...rest) => writeHead.call(response, status, ...rest)
}
