import { describe, expect, test } from "vitest"
import { probe } from "../../scripts/probes.js"
import { isLogged, requestId, routeOf } from "../../scripts/request-log.js"
import { stopDelay } from "../../scripts/stopping.js"

describe("the id of a request", () => {
  const made = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

  test("is the trusted proxy’s, of whichever kind", () => {
    const ids = ["4f1c2a9be8d34c0f9a1b2c3d4e5f6a7b", "Root=1-67891233-abcdef012345678912345678", "req_7.x:1"]
    for (const id of ids) expect(requestId(id, 1)).toBe(id)
  })

  test("is made here where no proxy is trusted, or where it says something else", () => {
    expect(requestId("4f1c2a9be8d34c0f9a1b2c3d4e5f6a7b", 0)).toMatch(made)
    const others = [
      undefined,
      "",
      "short",
      "a".repeat(65),
      "ada@example.org",
      'x","viewer":"1',
      "one-more, two-more",
      "é".repeat(9),
    ]
    for (const other of others) expect(requestId(other, 1), other).toMatch(made)
  })
})

test("an address is told by its route alone", () => {
  const routes: [string, RegExp][] = [
    ["/applications/new", /^\/applications\/new(?:\/)?$/],
    ["/applications/[id]", /^\/applications\/([^/]+?)(?:\/)?$/],
  ]
  expect(routeOf("/applications/new?lab=openai", routes)).toBe("/applications/new")
  expect(routeOf("/applications/cmabc?q=word", routes)).toBe("/applications/[id]")
  expect(routeOf("/_next/static/chunks/1.js?dpl=2", routes)).toBe("/_next/static")
  for (const stray of ["/ada@example.org", "/applications/a/b", "http://other.example/applications/new", "*", ""])
    expect(routeOf(stray, routes), stray).toBe("other")
})

test("requests are logged unless somebody watches, or as the setting says", () => {
  expect(isLogged(undefined, false)).toBe(true)
  expect(isLogged(undefined, true)).toBe(false)
  expect(isLogged("on", true)).toBe(true)
  expect(isLogged("off", false)).toBe(false)
  expect(isLogged("loud", true)).toBe(false)
})

test("the delay before a stop is seconds, five minutes at the most, and none where it is no number", () => {
  expect(stopDelay("5")).toBe(5000)
  expect(stopDelay("0.5")).toBe(500)
  expect(stopDelay("9999")).toBe(300_000)
  for (const none of [undefined, "", "0", "-3", "soon"]) expect(stopDelay(none), none).toBe(0)
})

test("a server that starts or stops is alive and not ready; while it serves, the app answers", () => {
  expect(probe({ url: "/healthz?x" }, "starting")).toEqual([200, "ok"])
  expect(probe({ url: "/readyz" }, "starting")).toEqual([503, "starting"])
  expect(probe({ url: "/readyz?x" }, "stopping")).toEqual([503, "stopping"])
  expect(probe({ url: "/readyz/" }, "stopping")).toBeNull()
  expect(probe({ url: "/dashboard" }, "starting")).toBeNull()
  expect(probe({ url: "/readyz" }, "serving")).toBeNull()
})
