import { readFileSync } from "node:fs"
import { expect, test } from "../support/browser"
import { send, site } from "../support/hostile/wire"

/** What the front page has a browser load. */
const loaded = async () => {
  const { text } = await send("/")
  const found = [...text.matchAll(/(?:src|href)="(\/_next\/static\/[^"?]+\.(?:js|css))[^"]*"/g)]
  return [...new Set(found.map(([, file]) => file ?? ""))]
}

test("scripts and styles come compressed as the browser likes, the same in each, for a year", async () => {
  const files = await loaded()
  expect(files.length).toBeGreaterThan(3)
  for (const file of files)
    for (const encoding of ["br", "gzip", "identity"]) {
      const answer = await fetch(site() + file, { headers: { "accept-encoding": encoding } })
      expect(await answer.text(), file).toBe(readFileSync(file.replace("/_next/", ".next/"), "utf8"))
      expect(answer.headers.get("content-encoding") ?? "identity", file).toBe(encoding)
      expect(answer.headers.get("cache-control"), file).toBe("public,max-age=31536000,immutable")
      expect(answer.headers.get("vary"), file).toContain("Accept-Encoding")
      expect(answer.headers.get("content-type"), file).toMatch(/^text\/(javascript|css)/)
    }
})

test("there is no way from them to other files of the build", async () => {
  for (const path of ["../BUILD_ID", "..%2fBUILD_ID", "%2e%2e/BUILD_ID", "../../package.json", "chunks", "no-such.js"])
    expect((await send(`/_next/static/${path}`)).status, path).toBe(404)
})
