import path from "node:path"
import { afterEach, expect, test, vi } from "vitest"
import { databaseLocation, dataFolder, nameOf } from "@/lib/db/location"

afterEach(() => vi.unstubAllEnvs())

test.each([
  ["", path.resolve("data/labward.db")],
  ["file:/srv/labward/my.db", "/srv/labward/my.db"],
  ["file:///srv/labward/my.db", "/srv/labward/my.db"],
  ["file:./my.db?connection_limit=1", path.resolve("my.db")],
])("DATABASE_URL=%s is the file %s", (url, file) => {
  vi.stubEnv("DATABASE_URL", url)
  expect(databaseLocation()).toEqual({ provider: "sqlite", file })
  expect(nameOf(databaseLocation())).toBe(file)
  expect(dataFolder()).toBe(path.dirname(file))
})

test.each(["postgres", "postgresql"])(
  "a %s: URL is a database of a server, and is named without its password",
  (scheme) => {
    const url = `${scheme}://ada:secret@db.example.org:5433/labward?sslmode=require`
    vi.stubEnv("DATABASE_URL", url)
    expect(databaseLocation()).toEqual({ provider: "postgresql", url })
    expect(nameOf(databaseLocation())).toBe("postgres://db.example.org:5433/labward")
    expect(dataFolder()).toBe(path.resolve("data"))
  },
)

test.each(["/srv/labward.db", "postgres:labward", "mysql://ada:secret@localhost/labward"])(
  "%s is refused in one sentence",
  (url) => {
    vi.stubEnv("DATABASE_URL", url)
    expect(databaseLocation).toThrow(/^DATABASE_URL is neither a database file nor a PostgreSQL database(?!.*secret)/)
  },
)
