import path from "node:path"
import { findPostgres } from "../../scripts/postgres.js"
import { startPostgres } from "../../scripts/postgres-server.js"
import { faults } from "../faults/faults"
import type { Kind } from "../faults/stores"
import { expect, test } from "../support/browser"

// The short form of `npm run test:faults`: what it proves at length is tried here once, on servers of their own.
const build = path.resolve(import.meta.dirname, "../..")
const found = findPostgres()

const suffer = async (name: keyof typeof faults, database: Kind) => {
  test.slow()
  const postgres = database === "postgresql" && found ? await startPostgres({ ...found, durable: true }) : undefined
  const outcome = await faults[name]?.run({ build, database, size: "short", postgres })
  await postgres?.stop()
  return outcome
}

const wholeOutcome = { failures: [] }

for (const database of ["sqlite", "postgresql"] as const) {
  test.describe(database, () => {
    test.skip(database === "postgresql" && !found, "There is no PostgreSQL here.")

    test("a server killed under eight writers keeps what it acknowledged, and leaves nothing half written", async () => {
      expect(await suffer("kills", database)).toMatchObject(wholeOutcome)
    })

    test("of two who save the same application at once one wins, and the other is told", async () => {
      expect(await suffer("races", database)).toMatchObject(wholeOutcome)
    })

    test("a form sent more than once makes one application", async () => {
      expect(await suffer("twice", database)).toMatchObject(wholeOutcome)
    })
  })
}

test("while another process holds the file, readers read and writers wait, then save or are told", async () => {
  expect(await suffer("lock", "sqlite")).toMatchObject(wholeOutcome)
})

test("a full disk is told in words, loses nothing, and once there is room all works again", async () => {
  const outcome = await suffer("disk", "sqlite")
  test.skip(typeof outcome === "string", `${outcome}`)
  expect(outcome).toMatchObject(wholeOutcome)
})

test("a server whose file rots under it ends, names the newest copy, and does not start on that file again", async () => {
  expect(await suffer("rot", "sqlite")).toMatchObject(wholeOutcome)
})

test("PostgreSQL crashes under eight writers: they are told, and go on when it is back", async () => {
  test.skip(!found || "url" in found, "There is no PostgreSQL here that may be restarted.")
  expect(await suffer("away", "postgresql")).toMatchObject(wholeOutcome)
})
