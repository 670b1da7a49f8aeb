import { expect, test } from "vitest"
import { refusesDamage } from "../../faults/damage"
import { survivesKilledMigration, upgradesKeepRows } from "../../faults/migrations"
import { sqliteStore } from "../../faults/stores"

// The short form of `npm run test:faults`, as far as it needs no server.

test("a damaged file is refused, with the path of the newest copy", async () => {
  expect((await refusesDamage(30)).failures).toEqual([])
})

test("every earlier version comes up to this one with all of its rows", async () => {
  expect((await upgradesKeepRows("sqlite", async () => sqliteStore())).failures).toEqual([])
})

test("a migration killed before any of its statements is as if it had not begun, and comes to its end when started again", async () => {
  expect((await survivesKilledMigration("sqlite", async () => sqliteStore(), 15)).failures).toEqual([])
})
