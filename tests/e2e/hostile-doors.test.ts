import { expect, test } from "../support/browser"
import { builtActions, builtPaths } from "../support/hostile/build"
import { doorsOf } from "../support/hostile/doors"
import { cookieOf, furnishedAda, nobody, revokedCookieOf, rowsOf, stranger } from "../support/hostile/hands"
import { send, site } from "../support/hostile/wire"
import { actionOf, writesOf } from "../support/hostile/writes"
import { mark } from "../support/strangers/belongings"

const verbs = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
const doorFile = "tests/support/hostile/doors.ts"
const writeFile = "tests/support/hostile/writes.ts"

// Only the names of the doors are asked for: what is behind them belongs to nobody.
test("every page and route of the build is in the list of doors that strangers are sent to", () => {
  const known = Object.keys(doorsOf(nobody))
  const advice = `Add to ${doorFile} what the build has besides, with Ada's own in each slot, and take away what it has no more.`
  expect(known.toSorted(), advice).toEqual(builtPaths())
})

test("every server action of the build is in the list of writes that strangers try", () => {
  const known = [...new Set(Object.keys(writesOf(nobody)).map(actionOf))]
  const advice = `Add to ${writeFile} what the build has besides, with every field of its form, and take away what it has no more.`
  expect(known.toSorted(), advice).toEqual([...builtActions().keys()].toSorted())
})

test("every field of the forms that Ada meets is in that list", async () => {
  const { ada, her } = await furnishedAda()
  const cookie = await cookieOf(ada)
  const names = new Map([...builtActions()].map(([name, id]) => [id, name]))
  const known = new Set(
    Object.entries(writesOf(her)).flatMap(([name, { fields, instead }]) =>
      [...Object.keys(fields), instead].map((field) => `${actionOf(name)}: ${field}`),
    ),
  )
  const unknown = new Set<string>()
  for (const path of Object.values(doorsOf(her)).flatMap(({ at }) => at)) {
    for (const headers of [{ cookie }, {}]) {
      const { text } = await send(path, { headers })
      for (const [form] of text.matchAll(/<form\b.*?<\/form>/gs)) {
        const write = names.get(/&quot;id&quot;:&quot;(\w+)&quot;/.exec(form)?.[1] ?? "")
        for (const [, field = ""] of write ? form.matchAll(/ name="([^"$]+)"/g) : [])
          if (!known.has(`${write}: ${field}`)) unknown.add(`${write}: ${field}`)
      }
    }
  }
  expect([...unknown], `Add to ${writeFile} the fields that these forms have besides.`).toEqual([])
})

for (const visitor of ["a guest", "Grace", "whoever holds a cookie that Ada has signed out"]) {
  test(`${visitor} learns nothing of Ada's and changes nothing, at any door, by any verb`, async () => {
    test.slow()
    const { ada, her } = await furnishedAda()
    const grace = await stranger()
    const cookie =
      visitor === "Grace" ? await cookieOf(grace) : visitor === "a guest" ? undefined : await revokedCookieOf(ada)
    const before = await rowsOf(ada)
    for (const [name, { at, hers, mute, fails }] of Object.entries(doorsOf(her))) {
      for (const path of at) {
        for (const method of verbs) {
          for (const accept of method === "GET" ? ["text/html", "*/*"] : ["*/*"]) {
            const headers = { cookie, accept, origin: site() }
            const { status, text, headers: answered } = await send(path, { method, headers })
            const what = `${method} ${path}, a door of ${name}, as ${accept}`
            expect(status, what).toBeLessThan(fails ? 501 : 500)
            for (const secret of [mark, her.email]) expect(text, what).not.toContain(secret)
            if (hers && method === "GET")
              expect([307, 401, 404, ...(visitor === "Grace" ? [200] : [])]).toContain(status)
            if (mute && method === "GET" && visitor !== "Grace") expect(answered.location, what).toMatch(/^\/sign-in\?/)
          }
        }
      }
    }
    expect(await rowsOf(ada)).toEqual(before)
  })
}

test("the same doors show Ada what is hers, so that silence means something", async () => {
  const { ada, her } = await furnishedAda()
  const headers = { cookie: await cookieOf(ada), accept: "*/*" }
  for (const { at, hers } of Object.values(doorsOf(her))) {
    for (const path of hers ? at : []) expect((await send(path, { headers })).text, path).toContain(mark)
  }
})
