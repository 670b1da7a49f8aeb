import { AsyncLocalStorage } from "node:async_hooks"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import pino from "pino"

// What comes with every page, or several times a minute: not worth a line while all is well.
const quiet = new Set(["/_next/static", "/healthz", "/readyz"])

/** Whether requests are logged, from LOG: `on` or `off`; without it, unless somebody watches in a terminal. */
export const isLogged = (setting, inTerminal) => setting === "on" || (setting !== "off" && !inTerminal)

/**
 * Gives every request an id, which the answer carries too, and has `write` called with what is to be known of it once it is answered:
 * by which page or route handler, never under which address, since that may hold a secret or what somebody searched for.
 */
export function logged(answer, { proxies, routes, write }) {
  // The app says in here who it was (lib/auth/viewer.ts): this is all that both can see.
  globalThis.labwardRequest ??= new AsyncLocalStorage()
  return (request, response) => {
    const known = { viewer: null }
    const id = requestId(request.headers["x-request-id"], proxies)
    request.headers["x-request-id"] = id
    response.setHeader("X-Request-Id", id)
    if (write) {
      const { method, url } = request
      const began = performance.now()
      // Not "finish", which is told twice of a page that another stands in for.
      response.once("close", () => {
        const route = routeOf(url, routes)
        const { statusCode: status, writableFinished } = response
        if (quiet.has(route) && status < 400) return
        const ms = Math.round((performance.now() - began) * 10) / 10
        write({ id, method, route, status, ms, ...known, ...(writableFinished ? {} : { aborted: true }) })
      })
    }
    return globalThis.labwardRequest.run(known, answer, request, response)
  }
}

/** The id that the proxy in front has given the request, if one is trusted and it looks like one; else a new one. */
export const requestId = (claimed, proxies) =>
  proxies > 0 && /^[\w.:=-]{8,64}$/.test(claimed ?? "") ? claimed : crypto.randomUUID()

/** Writes a line of JSON a request to standard output, and waits for nobody who reads it: what is too much for them is dropped. */
export function lineWriter() {
  const settings = {
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  }
  const log = pino(settings, pino.destination({ dest: 1, sync: false, maxLength: 1_000_000 }))
  // 503 says "not now", which a server that starts or stops says too.
  return (line) => log[line.status === 503 ? "warn" : line.status >= 500 ? "error" : "info"](line)
}

/** What the build answers, as [pattern, expression], the most particular first. Empty where there is no build. */
export function readRoutes(dir) {
  const file = path.join(dir, ".next/routes-manifest.json")
  if (!existsSync(file)) return []
  const { staticRoutes, dynamicRoutes, rewrites } = JSON.parse(readFileSync(file, "utf8"))
  const renamed = rewrites.afterFiles.map(({ source, regex }) => ({ page: source, regex }))
  return [...staticRoutes, ...renamed, ...dynamicRoutes].map(({ page, regex }) => [page, new RegExp(regex)])
}

/** The pattern of the route that an address belongs to, as /applications/[id]; "other" where there is none. */
export function routeOf(url, routes) {
  const [asked] = url.split("?")
  if (asked.startsWith("/_next/static/")) return "/_next/static"
  return routes.find(([, expression]) => expression.test(asked))?.[0] ?? "other"
}
