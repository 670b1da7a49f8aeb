import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { wayBack } from "@/lib/auth/site"

const here = "https://labward.example"

test.each([
  ["/dashboard", "/dashboard"],
  ["/applications?role=RE&q=a%20b", "/applications?role=RE&q=a%20b"],
  ["/applications/new#notes", "/applications/new"],
  ["/labs/../roles", "/roles"],
  ["/", "/"],
  ["/https://evil.example", "/https://evil.example"],
  ["/applications?next=//evil.example", "/applications?next=//evil.example"],
  ["/%2F%2Fevil.example", "/%2F%2Fevil.example"],
])("Ada asked for %s and comes back to %s", (asked, back) => {
  expect(wayBack(asked)).toBe(back)
})

describe("whoever sends Ada elsewhere brings her to the dashboard", () => {
  test.each([
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "/\\/evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r\n/evil.example",
    "/\t\\evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/x/..//evil.example",
    "/%2e%2e//evil.example",
    "/.%2E/\\evil.example",
    "https://evil.example",
    "https:evil.example",
    "https:/dashboard",
    "javascript:alert(1)",
    "data:text/html,hello",
    "//user@evil.example/dashboard",
    "//labward.invalid@evil.example",
    "//[",
    " //evil.example",
    " /dashboard",
    "\t//evil.example",
    "\u0000//evil.example",
    "dashboard",
    "?next=/",
    "#",
    "",
  ])("%j", (asked) => {
    expect(wayBack(asked)).toBe("/dashboard")
  })

  test.each([undefined, null, 7, true, ["/applications"], { href: "/applications" }])("%j is not a path", (asked) => {
    expect(wayBack(asked)).toBe("/dashboard")
  })
})

test("control characters in a path are encoded, so that no header can be split", () => {
  expect(wayBack("/la\u0000bs\u001b/x")).toBe("/la%00bs%1B/x")
  expect(wayBack("/la\r\nbs?q=\u007f")).toBe("/labs?q=%7F")
})

test("a long path is still one on this site", () => {
  const asked = `/applications?q=${"a".repeat(100_000)}`
  expect(wayBack(asked)).toBe(asked)
  expect(wayBack(`/${"/".repeat(100_000)}evil.example`)).toBe("/dashboard")
})

test("whatever is asked for, a browser stays on this site and is sent the same way twice", () => {
  const part = fc.constantFrom(
    ..."/\\.:@?#%\t\r\n\u0000\u00a0 ",
    "//",
    "..",
    "%2e",
    "%2f",
    "%5c",
    "evil.example",
    "https:",
    "a",
  )
  const asked = fc.array(part, { maxLength: 12 }).map((parts) => `/${parts.join("")}`)
  fc.assert(
    fc.property(fc.oneof(asked, fc.string({ unit: "binary" })), (text) => {
      const back = wayBack(text)
      expect(new URL(back, here).origin).toBe(here)
      expect(back).toMatch(/^\/(?![/\\])[!-~]*$/)
      expect(wayBack(back)).toBe(back)
    }),
    { numRuns: 2000 },
  )
})
