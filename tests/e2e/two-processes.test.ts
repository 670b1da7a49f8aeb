import { expect, test } from "../support/browser"
import { builtActions } from "../support/hostile/build"
import { furnishedAda, password } from "../support/hostile/hands"
import { type Instance, startInstance } from "../support/hostile/instance"
import { asForm, send, withHeaders } from "../support/hostile/wire"

// Two processes of one build on one database, as on an instance that outgrew one.
let first: Instance
let second: Instance
test.beforeAll(async () => {
  first = await startInstance({ AUTH_URL: "http://localhost:PORT" })
  second = await startInstance({ AUTH_URL: "http://localhost:PORT" })
})
test.afterAll(() => Promise.all([first.stop(), second.stop()]))

const act = (name: string, fields: [string, string][], { site }: Instance, cookie?: string) =>
  send("/sign-in", withHeaders(asForm(builtActions().get(name) ?? "", fields), { origin: site, cookie }), site)

const signIn = (email: string, typed: string, at: Instance) =>
  act("app/sign-in/actions.ts signIn", Object.entries({ email, password: typed, next: "" }), at)

const dashboard = async ({ site }: Instance, cookie: string) =>
  (await send("/dashboard", { headers: { cookie } }, site)).status

test("who signs in at one is known at the other, and who signs out at the other is out at both", async () => {
  const { her } = await furnishedAda()
  const answer = await signIn(her.email, password, first)
  const [cookie = ""] = (answer.headers["set-cookie"]?.[0] ?? "").split(";")
  expect([await dashboard(first, cookie), await dashboard(second, cookie)]).toEqual([200, 200])
  await act("app/sign-in/actions.ts signOut", [], second, cookie)
  expect([await dashboard(first, cookie), await dashboard(second, cookie)]).toEqual([307, 307])
})

test("tries at one count at the other", async () => {
  const { her } = await furnishedAda()
  for (let tries = 0; tries < 10; tries++) {
    const { text } = await signIn(her.email, `wrong ${tries}`, tries % 2 === 0 ? first : second)
    expect(text).toContain("do not open an account here")
  }
  for (const instance of [first, second])
    expect((await signIn(her.email, password, instance)).text).toContain("Too many tries")
})
