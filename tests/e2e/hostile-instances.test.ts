import { createHash } from "node:crypto"
import { db } from "@/lib/db/client"
import { expect, test } from "../support/browser"
import { builtActions } from "../support/hostile/build"
import { furnishedAda, password } from "../support/hostile/hands"
import { type Instance, startInstance } from "../support/hostile/instance"
import { asForm, type Sent, send, withHeaders } from "../support/hostile/wire"

const action = (name: string) => builtActions().get(name) ?? ""
const signIn = (email: string, password: string) =>
  asForm(action("app/sign-in/actions.ts signIn"), [
    ["email", email],
    ["password", password],
    ["next", ""],
  ])

test.describe("on https, closed to newcomers", () => {
  let instance: Instance
  test.beforeAll(async () => {
    instance = await startInstance({ AUTH_URL: "https://localhost:PORT", SIGN_UP: "closed" })
  })
  test.afterAll(() => instance.stop())

  const here = (path: string, sent: Sent = {}) =>
    send(path, withHeaders(sent, { origin: instance.site.replace("http:", "https:"), ...sent.headers }), instance.site)

  test("cookies are bound to the host and to https, and browsers are told to stay there", async () => {
    const { her } = await furnishedAda()
    const answer = await here("/sign-in", signIn(her.email, password))
    expect(answer.status).toBe(303)
    const [cookie = ""] = answer.headers["set-cookie"] ?? []
    expect(cookie).toMatch(/^__Host-labward\.session=/)
    for (const attribute of ["Secure", "HttpOnly", "SameSite=lax", "Path=/"])
      expect(cookie.toLowerCase()).toContain(attribute.toLowerCase())
    expect(cookie).not.toMatch(/domain=/i)

    const theme = await here("/", asForm(action("app/_ui/theme-action.ts chooseTheme"), [["theme", "dark"]]))
    expect(`${theme.headers["set-cookie"]}`).toMatch(/^theme=dark;.*Secure/)

    const csrf = await here("/api/auth/csrf")
    for (const each of csrf.headers["set-cookie"] ?? []) expect(each).toMatch(/^__(Host|Secure)-.*; Secure/)
    for (const path of ["/", "/sign-in", "/dashboard", "/nothing/here", "/api/auth/csrf", "/healthz"])
      expect((await here(path)).headers["strict-transport-security"], path).toMatch(/^max-age=31536000/)
  })

  test("a cookie that plain http could have set opens nothing", async () => {
    const { her } = await furnishedAda()
    const answer = await here("/sign-in", signIn(her.email, password))
    const [cookie = ""] = (answer.headers["set-cookie"]?.[0] ?? "").split(";")
    expect((await here("/dashboard", { headers: { cookie } })).status).toBe(200)
    const plain = cookie.replace("__Host-", "")
    expect((await here("/dashboard", { headers: { cookie: plain } })).status).toBe(307)
  })

  test("a form from the same name over http is another site's", async () => {
    const { her } = await furnishedAda()
    const answer = await here("/sign-in", withHeaders(signIn(her.email, password), { origin: instance.site }))
    expect(answer.headers["set-cookie"]).toBeUndefined()
    expect(answer.text).toContain("This form was sent from another site")
  })

  test("nobody makes an account, by page or by hand", async () => {
    const page = await here("/sign-up")
    expect(page.text).toContain("This instance takes no new accounts.")
    expect(page.text).not.toContain("<input")
    const email = `newcomer-${crypto.randomUUID()}@example.org`
    const draft = { name: "Newcomer", email, password, timeZone: "UTC", next: "" }
    const answer = await here("/sign-up", asForm(action("app/sign-up/actions.ts signUp"), Object.entries(draft)))
    expect(answer.headers["set-cookie"]).toBeUndefined()
    expect(await db.user.count({ where: { email } })).toBe(0)
  })
})

test.describe("behind one proxy", () => {
  let instance: Instance
  test.beforeAll(async () => {
    instance = await startInstance({ AUTH_URL: "http://localhost:PORT", TRUST_PROXY: "1" })
  })
  test.afterAll(() => instance.stop())

  const from = (address: string, path: string, sent: Sent = {}) => {
    const headers = { origin: instance.site, "x-forwarded-for": address, ...sent.headers }
    return send(path, withHeaders(sent, headers), instance.site)
  }
  const atForm = async (address: string, email: string, typed: string) => {
    const { status, text } = await from(address, "/sign-in", signIn(email, typed))
    if (status === 303) return "in"
    return text.includes("Too many tries") ? "too many" : "wrong"
  }
  const atEndpoint = async (address: string, email: string, typed: string) => {
    const { text, headers } = await from(address, "/api/auth/csrf")
    const body = new URLSearchParams({ csrfToken: JSON.parse(text).csrfToken, email, password: typed, json: "true" })
    const sent = { type: "application/x-www-form-urlencoded", bytes: Buffer.from(`${body}`) }
    const cookie = (headers["set-cookie"] ?? []).map((each) => each.split(";")[0]).join("; ")
    return from(address, "/api/auth/callback/credentials", { method: "POST", headers: { cookie }, body: sent })
  }
  /** The key of an account's tries, as the limiter has it. */
  const tries = (email: string) => `sign-in:account:${createHash("sha256").update(email).digest("base64url")}`

  test("addresses have separate tries, and what stands left of the proxy's own word counts for nothing", async () => {
    const { her } = await furnishedAda()
    for (let count = 0; count < 10; count++)
      expect(await atForm(`192.0.2.${count}, 198.51.100.1`, her.email, "wrong password")).toBe("wrong")
    expect(await atForm("192.0.2.99, 198.51.100.1", her.email, password)).toBe("too many")
    expect(await atForm("198.51.100.1, 198.51.100.2", her.email, password)).toBe("in")
  })

  test("sixty wrong passwords at both doors from many addresses make twenty hashes, and the owner gets in after", async () => {
    test.slow()
    const { her } = await furnishedAda()
    const answers: string[] = []
    for (let count = 0; count < 60; count++) {
      const address = `203.0.113.${count % 12}`
      const door = count % 3 === 2 ? atEndpoint : atForm
      const answer = await door(address, her.email, `wrong ${count}`)
      if (typeof answer === "string") answers.push(answer)
    }
    // A third of the first twenty-one went to the endpoint, which has one answer for all.
    expect(answers.filter((answer) => answer === "wrong")).toHaveLength(14)
    expect(answers.slice(14).every((answer) => answer === "too many")).toBe(true)
    const key = tries(her.email)
    expect((await db.rateLimiterFlexible.findUniqueOrThrow({ where: { key } })).points).toBeGreaterThan(20)
    expect(await atForm("198.51.100.77", her.email, password)).toBe("too many")

    await db.rateLimiterFlexible.update({ where: { key }, data: { expire: new Date(Date.now() - 1) } })
    expect(await atForm("198.51.100.77", her.email, password)).toBe("in")
  })
})
