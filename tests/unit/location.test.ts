import path from "node:path"
import { afterEach, expect, test, vi } from "vitest"
import { databaseFile, dataFolder } from "@/lib/db/location"

afterEach(() => vi.unstubAllEnvs())

test.each([
  ["", path.resolve("data/labward.db")],
  ["file:/srv/labward/my.db", "/srv/labward/my.db"],
  ["file:///srv/labward/my.db", "/srv/labward/my.db"],
  ["file:./my.db?connection_limit=1", path.resolve("my.db")],
])("DATABASE_URL=%s is the file %s", (url, file) => {
  vi.stubEnv("DATABASE_URL", url)
  expect(databaseFile()).toBe(file)
  expect(dataFolder()).toBe(path.dirname(file))
})

test("a PostgreSQL URL is refused in one sentence that does not repeat its password", () => {
  vi.stubEnv("DATABASE_URL", "postgres://ada:secret@localhost/labward")
  expect(databaseFile).toThrow(/^DATABASE_URL names a PostgreSQL database(?!.*secret)/)
})

test("anything else is refused too", () => {
  vi.stubEnv("DATABASE_URL", "/srv/labward.db")
  expect(databaseFile).toThrow(/^DATABASE_URL is not a database file/)
})
