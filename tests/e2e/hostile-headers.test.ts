import { expect, test } from "../support/browser"
import { builtActions } from "../support/hostile/build"
import { doorsOf } from "../support/hostile/doors"
import { cookieOf, furnishedAda } from "../support/hostile/hands"
import { type Answer, asForm, multipart, type Sent, send, site } from "../support/hostile/wire"

const isGuarded = ({ headers, text }: Answer, what: string) => {
  expect(headers["x-content-type-options"], what).toBe("nosniff")
  expect(headers["referrer-policy"], what).toBe("same-origin")
  expect(headers["x-powered-by"], what).toBeUndefined()
  const policy = `${headers["content-security-policy"]}`
  expect(policy, what).toMatch(/^default-src 'none'; /)
  expect(policy, what).toContain("frame-ancestors 'none'")
  expect(policy, what).not.toMatch(/script-src[^;]*('unsafe-|https?:|data:| \*)/)
  const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1]
  if (headers["content-type"]?.startsWith("text/html"))
    for (const [script] of text.matchAll(/<script\b[^>]*>/g)) expect(script, what).toContain(`nonce="${nonce}"`)
  expect(text, what).not.toMatch(/<[^>]+\son\w+=/)
  return nonce
}

test("every page, route and failure says what the browser must not do, each time with another nonce", async () => {
  const { ada, her } = await furnishedAda()
  const cookie = await cookieOf(ada)
  const nonces: (string | undefined)[] = []
  const doors = Object.values(doorsOf(her)).flatMap(({ at, fails }) => (fails ? [] : at))
  for (const path of [...doors, "/no/such/page", "/applications/no-such-id", "/%E0%A4%A", "/_next/image?url=x"])
    for (const headers of [{ cookie, accept: "text/html" }, { accept: "*/*" }])
      nonces.push(isGuarded(await send(path, { headers }), `${path} as ${headers.accept}`))
  expect(new Set(nonces).size).toBe(nonces.length)
})

test("what is turned away before a page is made is guarded too", async () => {
  const body = multipart([["email", "ada@example.org"]])
  const origin = site()
  const turnedAway: [number, Sent][] = [
    [400, { method: "POST", headers: { origin }, body: { ...body, bytes: Buffer.from("x") } }],
    [403, { method: "POST", headers: { origin: "http://evil.example" }, body }],
    [405, { method: "DELETE", headers: { origin } }],
    [413, { method: "POST", headers: { origin }, body: { ...body, bytes: Buffer.alloc(1_100_000) } }],
    [415, { method: "POST", headers: { origin }, body: { ...body, type: "application/json" } }],
  ]
  for (const [status, sent] of turnedAway) {
    const answer = await send("/sign-in", sent)
    expect(answer.status).toBe(status)
    isGuarded(answer, `${status}`)
  }
})

test("files of the build keep the type they say they have", async () => {
  const { text } = await send("/")
  const files = [...text.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)].map(([, file]) => file ?? "")
  expect(files.length).toBeGreaterThan(3)
  for (const file of new Set([...files, "/_next/static/no-such-file.js"]))
    expect((await send(file)).headers["x-content-type-options"], file).toBe("nosniff")
})

test("headers that Next and proxies use among themselves open nothing to a guest", async () => {
  const inner = {
    "x-middleware-subrequest": Array(5).fill("proxy").join(":"),
    "x-middleware-rewrite": "/dashboard",
    "x-middleware-set-cookie": "hostile=1",
    "x-invoke-path": "/dashboard",
    "x-matched-path": "/dashboard",
    "x-labward-path": "//evil.example",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-original-url": "/dashboard",
  }
  const { status, headers } = await send("/dashboard", { headers: inner })
  expect(status).toBe(307)
  expect(headers.location).toBe("/sign-in?next=%2Fdashboard")
  expect(headers["set-cookie"]).toBeUndefined()
  expect(headers["strict-transport-security"]).toBeUndefined()
  for (const host of ["evil.example", "localhost.evil.example", "localhost", ""]) {
    const answer = await send("/dashboard", { headers: { host } })
    expect(`${answer.headers.location}`, host).not.toContain("evil.example")
    expect(answer.text, host).not.toContain("evil.example")
  }
})

test("no address leads to another site", async () => {
  const evil = "evil.example"
  const slashes = [`//${evil}`, `//${evil}/`, `/\\${evil}/`, `/%5C${evil}/`, `/.//${evil}/`, `/%2F/${evil}/`]
  const asked = ["/api/auth/signin?callbackUrl=", "/api/auth/signout?callbackUrl=", "/sign-in?next="].map(
    (path) => `${path}${encodeURIComponent(`https://${evil}`)}`,
  )
  for (const path of [...slashes, ...asked]) {
    const { headers } = await send(path)
    expect(new URL(headers.location ?? "/", site()).host, path).toBe(new URL(site()).host)
    expect(`${headers["set-cookie"]}`, path).not.toContain(evil)
  }
  const { her } = await furnishedAda()
  const sent = asForm(builtActions().get("app/sign-in/actions.ts signIn") ?? "", [
    ["email", her.email],
    ["password", "a long enough password"],
    ["next", `//${evil}`],
  ])
  const answer = await send("/sign-in", { ...sent, headers: { ...sent.headers, origin: site() } })
  expect(answer.headers.location).toBe("/dashboard")
})
