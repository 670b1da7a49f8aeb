import { describe, expect, test } from "vitest"
import { believeProxies, countProxies } from "../../scripts/client-address.js"

/** The headers as the app gets them, for a request that comes from `socket` and claims what `headers` say. */
function arrived(socket: string | undefined, headers: Record<string, string>, proxies = 0) {
  const believed = { ...headers }
  believeProxies(believed, socket, proxies)
  return believed
}
const from = (socket: string, forwardedFor: string, proxies: number) =>
  arrived(socket, { "x-forwarded-for": forwardedFor }, proxies)["x-forwarded-for"]

describe("without a proxy", () => {
  test("the socket's address counts, whatever the client claims", () => {
    expect(from("198.51.100.7", "203.0.113.1, 203.0.113.2", 0)).toBe("198.51.100.7")
    expect(from("::ffff:198.51.100.7", "", 0)).toBe("198.51.100.7")
    expect(arrived("2001:db8::1", {})).toEqual({ "x-forwarded-for": "2001:db8::1" })
  })

  test("nothing else that a proxy would say is believed", () => {
    const claims = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", "x-forwarded-port": "1" }
    const more = { forwarded: "for=203.0.113.1", "x-real-ip": "203.0.113.1", host: "labward.example" }
    expect(arrived("198.51.100.7", { ...claims, ...more })).toEqual({
      host: "labward.example",
      "x-forwarded-for": "198.51.100.7",
    })
  })

  test("a socket that is gone already has no address", () => {
    expect(arrived(undefined, {})).toEqual({ "x-forwarded-for": "unknown" })
  })
})

describe("behind proxies", () => {
  test("the address counts that the outermost of them saw", () => {
    expect(from("10.0.0.1", "203.0.113.9, 198.51.100.7", 1)).toBe("198.51.100.7")
    expect(from("10.0.0.1", "203.0.113.9, 198.51.100.7, 10.0.0.2", 2)).toBe("198.51.100.7")
    expect(from("10.0.0.1", "198.51.100.7", 2)).toBe("198.51.100.7")
  })

  test("ports and brackets are dropped, and nonsense falls back to the socket", () => {
    expect(from("10.0.0.1", "198.51.100.7:4711", 1)).toBe("198.51.100.7")
    expect(from("10.0.0.1", "[2001:db8::1]:4711", 1)).toBe("2001:db8::1")
    expect(from("10.0.0.1", "<script>", 1)).toBe("10.0.0.1")
    expect(from("10.0.0.1", "", 1)).toBe("10.0.0.1")
  })

  test("their word on host and protocol stays", () => {
    expect(arrived("10.0.0.1", { "x-forwarded-proto": "https" }, 1)).toMatchObject({ "x-forwarded-proto": "https" })
  })
})

test("TRUST_PROXY is a number, or true for one", () => {
  expect([undefined, "", "false", "0", "-1", "1.5", "true", "1", "2"].map(countProxies)).toEqual([
    0, 0, 0, 0, 0, 0, 1, 1, 2,
  ])
})
