import { execFile } from "node:child_process"
import path from "node:path"
import { expect, test } from "vitest"

// Each macro is ten of the one before.
const laughs = [
  '@string{a0 = "lol"}',
  ...Array.from({ length: 30 }, (_, place) => `@string{a${place + 1} = ${Array(10).fill(`a${place}`).join(" # ")}}`),
  "@article{laughs, title = a30, author = {Ada Lovelace}, year = 2020}",
  "@article{good, title = {Notes on the Engine}, author = {Ada Lovelace}, year = 2020}",
].join("\n")

// A server of its own, since what is asked is whether it lives.
const server = `
  import { readApart } from "@/lib/bibtex/reading"
  const found: unknown[] = []
  const { settled } = readApart(${JSON.stringify(laughs)}, (told) => found.push(...told.found))
  settled.then((refusal) => console.log(JSON.stringify({ refusal, found })))
`

test("macros made of macros that grow without end cost their own entry, and nobody the server", async () => {
  const tsx = path.resolve("node_modules/tsx/dist/cli.mjs")
  const answer = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
    const running = { cwd: process.cwd(), timeout: 90_000 }
    execFile(process.execPath, [tsx, "--eval", server], running, (error, stdout) =>
      resolve({ code: error ? (error.code ?? error.signal) : 0, stdout }),
    )
  })
  expect(answer.code).toBe(0)
  expect(answer.stdout).toContain("Notes on the Engine")
}, 100_000)
