import { expect, test } from "vitest"
import { read } from "@/lib/bibtex/file"

const found = (text: string) => [...read(text)].flatMap((told) => told.found)
const good = "@article{good, title = {Notes on the Engine}, author = {Ada Lovelace}, year = 2020}"
const keys = (text: string) => found(text).map((one) => ("reason" in one ? `${one.key}: ${one.reason}` : one.key))

const tooLong = "It is longer than 30,000 characters."

test("macros made of macros that grow without end are told, and take nothing along", () => {
  const laughs = Array.from({ length: 30 }, (_, n) => `@string{a${n + 1} = ${Array(10).fill(`a${n}`).join(" # ")}}`)
  const text = ['@string{a0 = "lol"}', ...laughs, "@article{last, title = a2, author = {Ada Lovelace}}", good].join(
    "\n",
  )
  const told = keys(text)
  expect(told).toContain("last")
  expect(told).toContain("good")
  expect(told.filter((each) => each.endsWith(tooLong)).length).toBeGreaterThan(0)
})

test("a long macro used again and again counts each time", () => {
  const text = [
    `@string{long = "${"word ".repeat(1800)}"}`,
    `@article{many, title = ${Array(5).fill("long").join(" # ")}, author = {Ada Lovelace}}`,
    `@article{few, title = long # " and " # long, author = {Ada Lovelace}}`,
    good,
  ].join("\n")
  expect(keys(text).sort()).toEqual(["few", "good", `many: ${tooLong}`])
})

test("braces that stand in each other without end cost their own entry alone", () => {
  const nested = (depth: number) => `${"\\textbf{".repeat(depth)}deep${"}".repeat(depth)}`
  const entry = (key: string, depth: number) => `@article{${key}, title = {${nested(depth)}}, author = {Ada Lovelace}}`
  expect(keys([entry("deep", 3000), entry("usual", 10), good].join("\n")).sort()).toEqual([
    "deep: More than 25 braces stand in each other.",
    "good",
    "usual",
  ])
})
