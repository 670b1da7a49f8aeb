import { expect, test } from "vitest"
import { databaseLocation } from "@/lib/db/location"
import { otherMarks } from "@/lib/db/postgresql/neighbours"

const location = databaseLocation()
const url = location.provider === "postgresql" ? location.url : ""

test("a process hears of another on the same database that has another secret or build, and of none that has the same", async () => {
  expect(await otherMarks(url, { build: "one", secret: "s" })).toEqual([])
  expect(await otherMarks(url, { build: "one", secret: "s" })).toEqual([])
  expect(await otherMarks(url, { build: "one", secret: "t" })).toEqual(["secret"])
  expect(await otherMarks(url, { build: "two", secret: "s" })).toEqual(["build", "secret"])
})
