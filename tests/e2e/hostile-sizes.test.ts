import { connect } from "node:net"
import { text } from "node:stream/consumers"
import { expect, test } from "../support/browser"
import { builtActions } from "../support/hostile/build"
import { cookieOf, furnishedAda, rowsOf } from "../support/hostile/hands"
import { asCall, asForm, multipart, type Sent, send, site, withHeaders } from "../support/hostile/wire"
import { writesOf } from "../support/hostile/writes"

const preview = "app/(tracker)/record/publications/import/actions.ts previewBibtex"
const log = "app/(tracker)/applications/new/actions.ts logApplication"

for (const [size, megabytes] of Object.entries({ "a megabyte and a half": 1.5, "eleven megabytes": 11 })) {
  test(`${size} get a sentence, and nothing is written`, async () => {
    const { ada, her } = await furnishedAda()
    const { on = "", fields = {} } = writesOf(her)[log] ?? {}
    const cookie = await cookieOf(ada)
    const before = await rowsOf(ada)
    const typed = Object.entries({ ...fields, notes: "x".repeat(megabytes * 1_000_000) })
    const id = builtActions().get(log) ?? ""
    const urlencoded = {
      type: "application/x-www-form-urlencoded",
      bytes: Buffer.from(`email=${"x".repeat(1_500_000)}`),
    }
    const posts: [string, Sent][] = [
      [on, asForm(id, typed)],
      [on, asCall(id, typed)],
      ["/no/such/page", { method: "POST", body: multipart(typed) }],
      ["/api/auth/callback/credentials", { method: "POST", body: urlencoded }],
    ]
    for (const [path, sent] of posts) {
      const answer = await send(path, withHeaders(sent, { cookie, origin: site() }))
      expect(answer.status, path).toBe(413)
      expect(answer.headers["content-type"]).toBe("text/plain")
      expect(answer.text).toBe(
        "That is more than a megabyte, so nothing was saved. Go back, shorten it and send it again.\n",
      )
    }
    expect(await rowsOf(ada)).toEqual(before)
  })
}

test("more BibTeX than five megabytes gets a sentence of its own, and nothing is written", async () => {
  const { ada } = await furnishedAda()
  const cookie = await cookieOf(ada)
  const before = await rowsOf(ada)
  const sent = asForm(builtActions().get(preview) ?? "", [["bibtex", "x".repeat(5_600_000)]])
  const answer = await send("/record/publications/import", withHeaders(sent, { cookie, origin: site() }))
  expect(answer.status).toBe(413)
  expect(answer.text).toContain("That is more than 5 MB of BibTeX, so nothing was saved.")
  expect(await rowsOf(ada)).toEqual(before)
})

test("what is just under a megabyte is refused beside its field", async () => {
  const { ada, her } = await furnishedAda()
  const { on = "", fields = {} } = writesOf(her)[log] ?? {}
  const typed = Object.entries({ ...fields, notes: "x".repeat(950_000) })
  const sent = asForm(builtActions().get(log) ?? "", typed)
  const answer = await send(on, withHeaders(sent, { cookie: await cookieOf(ada), origin: site() }))
  expect(answer.status).toBe(200)
  expect(answer.text).toContain("Keep the notes to 10000 characters.")
})

/** What the server answers to bytes that no decent client sends, up to the end of the connection. */
const answerTo = async (bytes: string) => {
  const { port, hostname } = new URL(site())
  const socket = connect(Number(port), hostname)
  socket.end(bytes)
  return text(socket)
}

test("a form that does not say how long it is is refused before it is read", async () => {
  const { host, origin } = new URL(site())
  const head = `POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nConnection: close\r\n`
  const answer = await answerTo(`${head}Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 411 /)
  expect(answer).toContain("A form must say how long it is, so nothing was saved.")
})

test("a form that is cut short, no form, or no form of ours is refused without a 500", async () => {
  const call = { "next-action": builtActions().get("app/sign-in/actions.ts signIn") ?? "" }
  const bodies: [string, number, Sent["headers"]][] = [
    ["multipart/form-data; boundary=x", 400, {}],
    ["multipart/form-data", 415, {}],
    ["application/json", 415, {}],
    ["text/plain;charset=UTF-8", 415, call],
    ["application/json", 415, call],
  ]
  for (const path of ["/sign-in", "/api/auth/callback/credentials", "/no/such/page"]) {
    for (const [type, status, headers] of bodies) {
      const body = { type, bytes: Buffer.from("[{") }
      const answer = await send(path, { method: "POST", headers: { ...headers, origin: site() }, body })
      expect(answer.status, `${type} to ${path}`).toBe(status)
      expect(answer.text, `${type} to ${path}`).toMatch(/nothing was saved/)
    }
  }
})

test("an action that is called without its form says so", async () => {
  const id = builtActions().get("app/sign-in/actions.ts signIn") ?? ""
  const called = { method: "POST", headers: { "next-action": id, origin: site() } }
  for (const given of ['[{},"words"]', "[{},null]", '[{},{"keys":[]}]', "[]"]) {
    const answer = await send("/sign-in", { ...called, body: multipart([["0", given]]) })
    expect(answer.status, given).toBe(200)
    expect(answer.text, given).toContain("This form arrived damaged")
  }
})
