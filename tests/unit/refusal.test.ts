import { describe, expect, test } from "vitest"
import { refusal } from "../../scripts/refusal.js"

const own = {
  host: "labward.example",
  origin: "https://labward.example",
  "content-type": "multipart/form-data; boundary=x",
}
const statusOf = (method: string, headers: Record<string, string | undefined>, url = "/dashboard"): number | null =>
  refusal({ method, headers, url })?.[0] ?? null
const post = (headers: Record<string, string | undefined> = {}, url?: string) =>
  statusOf("POST", { ...own, ...headers }, url)

describe("is turned away", () => {
  test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])("%s, which nothing here answers", (method) => {
    expect(statusOf(method, own)).toBe(405)
  })

  test.each([
    "https://evil.example",
    "https://labward.example.evil.example",
    "https://labward.example:1",
    "null",
    "",
    "x",
  ])("a form whose origin is “%s”", (origin) => expect(post({ origin })).toBe(403))

  test("a body that is too long, or does not say how long it is", () => {
    expect(post({ "content-length": "1000001" })).toBe(413)
    expect(statusOf("GET", { ...own, "content-length": "1000001" })).toBe(413)
    expect(post({ "transfer-encoding": "chunked" })).toBe(411)
  })

  test("five megabytes and a half, where BibTeX is taken, and a megabyte anywhere near it", () => {
    const much = { "content-length": "5500001" }
    expect(post(much, "/record/publications/import")).toBe(413)
    const less = { "content-length": "1000001" }
    expect(post(less, "/record/publications/import/0190")).toBe(413)
    expect(post(less, "/record/publications")).toBe(413)
    expect(post(less, "/dashboard?to=/record/publications/import")).toBe(413)
    expect(statusOf("GET", { ...own, ...less }, "/record/publications/import")).toBe(413)
  })

  test.each(["application/json", "text/plain", "multipart/form-data", undefined])("a body of type %s", (type) => {
    expect(post({ "content-type": type })).toBe(415)
  })
})

describe("is let through", () => {
  test("a BibTeX file of five megabytes", () => {
    expect(post({ "content-length": "5500000" }, "/record/publications/import")).toBeNull()
    expect(post({ "content-length": "5500000" }, "/record/publications/import?from=list")).toBeNull()
  })

  test("what is asked for, wherever the link to it stands", () => {
    for (const method of ["GET", "HEAD"])
      expect(statusOf(method, { ...own, origin: "https://evil.example" })).toBeNull()
  })

  test("a form of a megabyte, and one without an origin, which its action refuses", () => {
    expect(post({ "content-length": "1000000" })).toBeNull()
    expect(post({ origin: undefined, "content-type": "application/x-www-form-urlencoded" })).toBeNull()
  })

  test("a form from the host that a trusted proxy says was asked for", () => {
    expect(post({ host: "127.0.0.1:3000", "x-forwarded-host": "labward.example, inner.example" })).toBeNull()
    expect(post({ "x-forwarded-host": "other.example" })).toBe(403)
  })
})
