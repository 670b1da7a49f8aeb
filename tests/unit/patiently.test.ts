import { expect, test } from "vitest"
import { DatabaseBusy, DatabaseFull } from "@/lib/db/errors"
import { patiently } from "@/lib/db/patiently"

const failing = (times: number, error: Error) => {
  const work = async () => {
    work.tries++
    if (work.tries <= times) throw error
  }
  work.tries = 0
  return work
}

test("what finds the database busy is done again until it is through", async () => {
  const work = failing(2, new DatabaseBusy())
  await patiently(work)
  expect(work.tries).toBe(3)
})

test("it gives up after its time, and at once where the database is not busy but full", async () => {
  await expect(patiently(failing(9, new DatabaseBusy()), 0)).rejects.toThrow("busy")
  const full = failing(1, new DatabaseFull())
  await expect(patiently(full)).rejects.toThrow("full")
  expect(full.tries).toBe(1)
})
