import { expect, inject, test } from "vitest"
import { survivesKilledMigration, upgradesKeepRows } from "../../faults/migrations"
import { postgresStore } from "../../faults/stores"

// The short form of `npm run test:faults`, as far as it needs no server.

const store = () =>
  postgresStore((database = "postgres") => {
    const address = new URL(inject("templateUrl"))
    address.pathname = `/${database}`
    return address.href
  })

test("every earlier version comes up to this one with all of its rows", async () => {
  expect((await upgradesKeepRows("postgresql", store)).failures).toEqual([])
})

test("a migration killed before any of its statements is as if it had not begun, and comes to its end when started again", async () => {
  expect((await survivesKilledMigration("postgresql", store, 15)).failures).toEqual([])
})
