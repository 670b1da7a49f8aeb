import { makeResetLink } from "@/lib/auth/resets"
import { expect, test } from "../support/browser"
import { builtActions } from "../support/hostile/build"
import { cookieOf, furnishedAda, password } from "../support/hostile/hands"
import { type Instance, startInstance } from "../support/hostile/instance"
import { asForm, type Sent, send, withHeaders } from "../support/hostile/wire"

/** What is said of a request, in this order and nothing besides. */
const facts = ["level", "time", "id", "method", "route", "status", "ms", "viewer"]

type Line = { level: string; id: string; method: string; route: string; status: number; viewer: string | null }

const linesOf = ({ printed }: Instance): Line[] =>
  printed.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line))

/** The line about the request that was answered with this id. */
const lineOf = async (instance: Instance, id: unknown): Promise<Line> => {
  await expect.poll(() => linesOf(instance).map((line) => line.id)).toContain(id)
  return linesOf(instance).find((line) => line.id === id) as Line // polled for above
}

test.describe("the log of requests", () => {
  let instance: Instance
  test.beforeAll(async () => {
    instance = await startInstance({ AUTH_URL: "http://localhost:PORT", LOG: "on" })
  })
  test.afterAll(() => instance.stop())

  const here = (path: string, sent: Sent = {}) =>
    send(path, withHeaders(sent, { origin: instance.site, ...sent.headers }), instance.site)

  test("says which page Ada asked for and that it was Ada, and nothing of what she has or typed", async () => {
    const { ada, her } = await furnishedAda()
    const cookie = await cookieOf(ada)
    const headers = { cookie, accept: "text/html" }
    const asked = [
      [`/applications/${her.id}`, "/applications/[id]"],
      [`/applications/${her.id}/edit`, "/applications/[id]/edit"],
      ["/applications?q=overheard&lab=overheard", "/applications"],
      [`/record/publications/${her.publication}`, "/record/[kind]/[id]"],
      [`/labs/${her.slug}`, "/labs/[slug]"],
      ["/settings/export/csv", "/settings/export/csv"],
    ]
    for (const [address = "", route] of asked) {
      const answer = await here(address, { headers })
      const line = await lineOf(instance, answer.headers["x-request-id"])
      expect(line).toMatchObject({ level: "info", method: "GET", route, status: 200, viewer: ada.id })
    }

    const action = builtActions().get("app/(tracker)/applications/[id]/actions.ts move") ?? ""
    const fields = Object.entries({ application: her.id, stage: "OFFER", happenedOn: her.today, note: "overheard" })
    const moved = await here(`/applications/${her.id}`, withHeaders(asForm(action, fields), { cookie }))
    const line = await lineOf(instance, moved.headers["x-request-id"])
    expect(line).toMatchObject({ method: "POST", route: "/applications/[id]", status: 303, viewer: ada.id })

    const printed = instance.printed.join("\n")
    for (const secret of [her.email, her.id, her.slug, her.publication, "overheard", "?", cookie.split("=")[1] ?? ""])
      expect(printed, secret).not.toContain(secret)
    for (const each of linesOf(instance)) expect(Object.keys(each)).toEqual(facts)
  })

  test("never holds the secret of a way back into an account, nor an email or a password", async () => {
    const { her } = await furnishedAda()
    const link = new URL((await makeResetLink(her.email)) ?? "")
    const opened = await here(link.pathname + link.search)
    expect(await lineOf(instance, opened.headers["x-request-id"])).toMatchObject({
      route: "/reset-password",
      viewer: null,
    })
    const signIn = builtActions().get("app/sign-in/actions.ts signIn") ?? ""
    const typed = Object.entries({ email: her.email, password, next: "" })
    const inside = await here("/sign-in", asForm(signIn, typed))
    await lineOf(instance, inside.headers["x-request-id"])
    await here(`/${her.email}`)
    const stray = await here(`/labs/${link.searchParams.get("token")}/${her.email}`)
    expect(await lineOf(instance, stray.headers["x-request-id"])).toMatchObject({ route: "other", status: 404 })
    const printed = instance.printed.join("\n")
    for (const secret of [link.searchParams.get("token") ?? "", her.email, encodeURIComponent(her.email), password])
      expect(printed, secret).not.toContain(secret)
  })

  test("tells a failure by the id that the answer carries, also where another page stands in for it", async () => {
    const failed = await here("/_global-error", { headers: { accept: "text/html" } })
    expect(failed.status).toBe(500)
    const line = await lineOf(instance, failed.headers["x-request-id"])
    expect(line).toMatchObject({ level: "error", route: "/_global-error", status: 500 })
    const refused = await here("/dashboard", { method: "PUT" })
    expect(await lineOf(instance, refused.headers["x-request-id"])).toMatchObject({ method: "PUT", status: 405 })
  })

  test("leaves out the probes and what belongs to a page, unless it fails", async () => {
    const page = await here("/")
    const [script = ""] = /\/_next\/static\/[^"]+\.js/.exec(page.text) ?? []
    const fine = [await here("/healthz"), await here("/readyz"), await here(script)]
    expect(fine.map(({ status }) => status)).toEqual([200, 200, 200])
    const missing = await here("/_next/static/chunks/missing.js")
    expect(await lineOf(instance, missing.headers["x-request-id"])).toMatchObject({
      route: "/_next/static",
      status: 404,
    })
    const told = linesOf(instance).map((line) => line.id)
    for (const { headers } of fine) expect(told).not.toContain(headers["x-request-id"])
  })

  test("believes nobody’s id where no proxy is trusted", async () => {
    const { headers } = await here("/", { headers: { "x-request-id": "made-up-by-the-client" } })
    expect(headers["x-request-id"]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  })
})

test("behind a proxy its ids are kept, and the last line is out before the server ends", async () => {
  const instance = await startInstance({ TRUST_PROXY: "1", LOG: "on" })
  const claim = async (id: string) => (await send("/", { headers: { "x-request-id": id } }, instance.site)).headers
  expect((await claim("not@an.id"))["x-request-id"]).not.toBe("not@an.id")
  expect((await claim("from-the-proxy"))["x-request-id"]).toBe("from-the-proxy")
  instance.signal("SIGTERM")
  expect(await instance.ended).toBe(0)
  expect(linesOf(instance).at(-1)?.id).toBe("from-the-proxy")
})

test("switched off, it says no more than where the server and its data are", async () => {
  const instance = await startInstance({ LOG: "off" })
  expect((await send("/", {}, instance.site)).headers["x-request-id"]).toBeTruthy()
  await instance.stop()
  expect(linesOf(instance)).toEqual([])
})
