import { expect, test } from "../support/browser"
import { builtActions } from "../support/hostile/build"
import { cookieOf, furnishedAda, nobody, revokedCookieOf, rowsOf, stranger } from "../support/hostile/hands"
import { type Answer, asCall, asForm, type Field, type Sent, send, site, withHeaders } from "../support/hostile/wire"
import { actionOf, type Write, writesOf } from "../support/hostile/writes"
import { mark } from "../support/strangers/belongings"

/** Ada with what she has, and the action of that name, as her page would send it. */
const prepare = async (name: string) => {
  const { ada, her } = await furnishedAda()
  const { on, fields } = writesOf(her)[name] ?? ({} as Write)
  const id = builtActions().get(actionOf(name)) ?? ""
  const typed: Field[] = Object.entries(fields)
  return { ada, her, on, asForm: asForm(id, typed), asCall: asCall(id, typed) }
}

/** Origins as another site has them, or none: each with what else it may claim. */
const foreign = (site: string): [string, Sent["headers"]][] => {
  const { host, port } = new URL(site)
  const evil = "http://evil.example"
  const claimed = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http", forwarded: "host=evil.example" }
  return [
    ["another site", { origin: evil }],
    ["nowhere it tells", { origin: "null" }],
    ["nowhere at all", { origin: undefined }],
    ["what is no origin", { origin: "evil" }],
    ["a name that begins like ours", { origin: `http://localhost.evil.example:${port}` }],
    ["a name that ends like ours", { origin: `http://evil-${host}` }],
    ["our name as a user's", { origin: `http://${host}@evil.example` }],
    ["another port", { origin: `http://localhost:${Number(port) + 1}` }],
    ["another scheme", { origin: `https://${host}` }],
    ["this machine by its number", { origin: `http://127.0.0.1:${port}` }],
    ["another site, which says a proxy forwards it", { origin: evil, ...claimed }],
    ["another site, which claims to be the host", { origin: evil, host: "evil.example" }],
    ["another site, which claims both", { origin: evil, host: "evil.example", ...claimed }],
  ]
}

const isHarmless = ({ status, text }: Answer, what: string) => {
  expect(status, what).toBeLessThan(500)
  expect(text, what).not.toContain("Error:")
}

for (const [name, { open, idle }] of Object.entries(writesOf(nobody))) {
  test(`${name} does nothing in a stranger's hands`, async () => {
    const { ada, her, on, ...ways } = await prepare(name)
    const grace = await stranger()
    const cookies = { guest: undefined, grace: await cookieOf(grace), revoked: await revokedCookieOf(ada) }
    const before = await rowsOf(ada)
    for (const [visitor, cookie] of Object.entries(cookies)) {
      for (const [way, sent] of Object.entries(ways)) {
        const answer = await send(on, withHeaders(sent, { cookie, origin: site() }))
        isHarmless(answer, `${visitor} ${way}`)
        expect(answer.text, `${visitor} ${way}`).not.toContain(mark)
        if (!open) expect([303, 307, 200, 404], `${visitor} ${way}`).toContain(answer.status)
      }
    }
    expect(await rowsOf(ada)).toEqual(before)
    const theirs = JSON.stringify(await rowsOf(grace))
    for (const id of [her.id, her.subject.labId, her.own]) expect(theirs).not.toContain(id)
  })

  test(`${name} does nothing from another site`, async () => {
    const { ada, on, her: _, ...ways } = await prepare(name)
    const cookie = await cookieOf(ada)
    const before = await rowsOf(ada)
    for (const [from, headers] of foreign(site())) {
      for (const [way, sent] of Object.entries(ways)) {
        const answer = await send(on, withHeaders(sent, { cookie, ...headers }))
        isHarmless(answer, `${way} from ${from}`)
        expect(answer.headers["set-cookie"], `${way} from ${from}`).toBeUndefined()
        expect(open ? [200, 307, 403] : [200, 403], `${way} from ${from}`).toContain(answer.status)
      }
    }
    expect(await rowsOf(ada)).toEqual(before)
  })

  for (const way of ["asForm", "asCall"] as const) {
    if (open || idle) continue
    test(`${name} does something from our own site, sent ${way}`, async () => {
      const { ada, on, [way]: sent } = await prepare(name)
      const cookie = await cookieOf(ada)
      const before = await rowsOf(ada)
      isHarmless(await send(on, withHeaders(sent, { cookie, origin: site() })), way)
      expect(await rowsOf(ada)).not.toEqual(before)
    })
  }
}
