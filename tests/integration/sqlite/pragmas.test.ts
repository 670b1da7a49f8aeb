import Sqlite from "better-sqlite3"
import { expect, test } from "vitest"
import { db } from "@/lib/db/client"
import { databaseLocation, nameOf } from "@/lib/db/location"

test("the database is opened as strictly as SQLite can", async () => {
  const restored = new Sqlite(nameOf(databaseLocation()))
  restored.pragma("journal_mode = DELETE")
  restored.close()
  const pragma = async (name: string) =>
    Object.values((await db.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {}).map(String)
  expect(await pragma("journal_mode")).toEqual(["wal"])
  expect(await pragma("synchronous")).toEqual(["2"])
  expect(await pragma("foreign_keys")).toEqual(["1"])
  expect(await pragma("trusted_schema")).toEqual(["0"])
})
