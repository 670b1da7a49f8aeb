import fc from "fast-check"
import { expect, test } from "vitest"
import { csvRecord, defused } from "@/lib/export/csv"
import { readCsv } from "../support/rfc4180"

test("fields are quoted where RFC 4180 asks for it, and a record ends with CRLF", () => {
  expect(csvRecord(["plain", 'say "hi"', "a, b", "two\nlines", "", null, 120000])).toBe(
    'plain,"say ""hi""","a, b","two\nlines",,,120000\r\n',
  )
})

test("any fields come back as they were, but for the apostrophe before a formula", () => {
  const awkward = fc.constantFrom(...",\"\r\n\t=＝-@' é😀a\0\ufeff")
  const fields = fc.array(fc.string({ unit: awkward, maxLength: 8 }), { minLength: 1, maxLength: 4 })
  const records = fc.array(fields, { maxLength: 4 })
  fc.assert(
    fc.property(records, (rows) => {
      expect(readCsv(rows.map(csvRecord).join(""))).toEqual(rows.map((fields) => fields.map(defused)))
    }),
  )
})

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠SUM(A1)"])(
  "%j is no formula any more",
  (text) => {
    expect(defused(text)).toBe(`'${text}`)
    expect(readCsv(csvRecord([text]))).toEqual([[`'${text}`]])
  },
)

test.each(["Research engineer", "2026-11-23 Saved", "a=b", " =1", "'quoted'", ""])("%j stays as it is", (text) =>
  expect(defused(text)).toBe(text),
)
