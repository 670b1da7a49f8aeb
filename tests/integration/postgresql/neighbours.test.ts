import { expect, test } from "vitest"
import { databaseLocation } from "@/lib/db/location"
import { otherMarks } from "@/lib/db/neighbours"

const location = databaseLocation()

test("a process hears of another on the same database that has another secret or build, and of none that has the same", async () => {
  expect(await otherMarks(location, { build: "one", secret: "s" })).toEqual([])
  expect(await otherMarks(location, { build: "one", secret: "s" })).toEqual([])
  expect(await otherMarks(location, { build: "one", secret: "t" })).toEqual(["secret"])
  expect(await otherMarks(location, { build: "two", secret: "s" })).toEqual(["build", "secret"])
})
