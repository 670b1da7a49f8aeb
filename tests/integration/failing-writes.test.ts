import { expect, test } from "vitest"
import { db } from "@/lib/db/client"
import { writeBeside } from "../faults/failing"

test("failing transactions beside plain writes take none of them along, and nobody sees what is not committed", async () => {
  const { saved, wrong } = await writeBeside(db, 25)
  expect(wrong).toEqual([])
  expect(saved).toBe(200)
})
