import { expect, test } from "../support/browser"
import { builtActions } from "../support/hostile/build"
import { doorsOf } from "../support/hostile/doors"
import { cookieOf, furnishedAda, nobody, rowsOf } from "../support/hostile/hands"
import { lone, spread, strangeNames } from "../support/hostile/payloads"
import { type Answer, asCall, asForm, type Field, type Sent, send, site, withHeaders } from "../support/hostile/wire"
import { actionOf, writesOf } from "../support/hostile/writes"

const isHarmless = ({ status, headers, text }: Answer, what: string) => {
  expect(status, what).toBeLessThan(500)
  expect(`${headers["set-cookie"]}`, what).not.toContain("hostile=")
  if (headers["content-type"]?.startsWith("text/html")) expect(text, what).not.toMatch(/<(img id=hostile|svg onload)/)
}

for (const name of Object.keys(writesOf(nobody))) {
  test(`${name} refuses or takes as text whatever is typed`, async () => {
    test.slow()
    const { ada, her } = await furnishedAda()
    const { on, fields } = writesOf(her)[name] ?? { on: "/", fields: {} }
    const id = builtActions().get(actionOf(name)) ?? ""
    const right: Field[] = Object.entries(fields)
    const names = Object.keys(fields)
    const cookie = await cookieOf(ada)
    const post = async (what: string, sent: Sent) => {
      const answer = await send(on, withHeaders(sent, { cookie, origin: site() }))
      isHarmless(answer, what)
      return answer
    }
    const before = await rowsOf(ada)
    for (const strange of strangeNames)
      await post(`a field named ${strange}`, asCall(id, [...right, [strange, "typed"]]))
    if (names.length > 0) await post("each field twice", asForm(id, [...right, ...right]))
    if (names.length > 0)
      await post(
        "files",
        asForm(
          id,
          names.map((each) => [each, { file: "typed" }]),
        ),
      )
    expect(await rowsOf(ada), "what is no form of ours changes nothing").toEqual(before)

    for (const [what, value] of Object.entries(spread))
      await post(
        `${what} everywhere`,
        (typeof value === "string" ? asCall : asForm)(
          id,
          names.map((each) => [each, value]),
        ),
      )
    for (const field of names)
      for (const [what, value] of Object.entries(lone))
        await post(
          `${what} as ${field}`,
          asCall(
            id,
            right.map(([each, typed]) => [each, each === field ? value : typed]),
          ),
        )

    const headers = { cookie: await cookieOf(ada), accept: "text/html" }
    const pages = Object.values(doorsOf(her)).filter(({ hers, mute }) => hers || mute)
    // Two fields or fewer hold no words to show.
    if (names.length > 2 && (await rowsOf(ada)))
      for (const path of pages.flatMap(({ at }) => at)) isHarmless(await send(path, { headers }), `then ${path}`)
  })
}
