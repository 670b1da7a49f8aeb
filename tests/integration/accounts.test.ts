import { existsSync, readFileSync, rmSync, statSync } from "node:fs"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { createAccount } from "@/lib/auth/commands"
import { checkCredentials } from "@/lib/auth/queries"
import { credentials, signUpDraft } from "@/lib/auth/schema"
import { closeSession, findSession, openSession } from "@/lib/auth/sessions"
import { db } from "@/lib/db/client"
import { dataFolder } from "@/lib/db/location"

const password = "a long enough password"
let email: string
let address: string
beforeEach(() => {
  email = `ada-${crypto.randomUUID()}@example.org`
  // One address may not make accounts without end.
  address = `192.0.2.${Math.floor(Math.random() * 250)}`
})

const signUp = (typed: Record<string, string> = {}) =>
  createAccount(signUpDraft.parse({ name: "Ada", email, password, timeZone: "Europe/London", ...typed }), address)
const signIn = (typed: Record<string, string> = {}) =>
  checkCredentials(credentials.parse({ email, password, ...typed }), address)
const account = () => db.user.findFirstOrThrow({ where: { email } })

describe("Ada makes an account", () => {
  test("and it opens with her password, of which only a hash is stored", async () => {
    const made = await signUp()
    const { id, passwordHash, timeZone } = await account()
    expect(made).toEqual({ userId: id })
    expect(timeZone).toBe("Europe/London")
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await signIn()).toEqual({ userId: id })
  })

  test("once, however she writes her email", async () => {
    await signUp()
    expect(await signUp()).toBe("taken")
    expect(await signUp({ email: `  ${email.toUpperCase()} ` })).toBe("taken")
    expect(await db.user.count({ where: { email } })).toBe(1)
    expect(await signIn({ email: email.toUpperCase() })).toHaveProperty("userId")
  })

  test("with two clicks at once, and there is one", async () => {
    const made = await Promise.all([signUp(), signUp(), signUp()])
    expect(made.filter((each) => each === "taken")).toHaveLength(2)
    expect(await db.user.count({ where: { email } })).toBe(1)
  })

  test("without scripts, and her day is UTC's until she says otherwise", async () => {
    await signUp({ timeZone: "" })
    expect(await account()).toMatchObject({ timeZone: "UTC" })
  })

  test("and types her password another way on another keyboard", async () => {
    await signUp({ password: "pa\u00dfw\u00f6rter" })
    expect(await signIn({ password: "pa\u00dfwo\u0308rter" })).toHaveProperty("userId")
    expect(await signIn({ password: " pa\u00dfw\u00f6rter" })).toBe("no match")
  })
})

test.each([
  { email: "ada" },
  { email: "ada@example.org\u0000" },
  { password: "1234567" },
  { password: "a".repeat(201) },
  { name: " " },
  { name: "A\u0007da" },
  { role: "admin" },
  { id: "someone" },
])("no account is made with %j", (typed) => {
  const { success } = signUpDraft.safeParse({ name: "Ada", email, password, timeZone: "UTC", ...typed })
  expect(success).toBe(false)
})

test("a wrong password and an unknown account are answered alike", async () => {
  await signUp()
  expect(await signIn({ password: "a wrong password" })).toBe("no match")
  expect(await signIn({ email: "nobody@example.org" })).toBe("no match")
})

describe("Ada's session", () => {
  const minute = 60_000
  const day = 24 * 60 * minute
  let secret: string
  let opened: number
  beforeEach(async () => {
    await signUp()
    const { id } = await account()
    secret = await openSession(id)
    opened = (await session()).createdAt.getTime()
  })
  const session = () => db.session.findFirstOrThrow({ where: { user: { email } } })
  const find = (ms: number) => findSession(secret, new Date(opened + ms))

  test("is hers, and the table holds nothing that opens it", async () => {
    expect(await findSession(secret)).toMatchObject({ name: "Ada", email, timeZone: "Europe/London" })
    expect(await findSession((await session()).id)).toBeNull()
    expect(JSON.stringify(await session())).not.toContain(secret)
    expect(Buffer.from(secret, "base64url")).toHaveLength(32)
  })

  test("is over once she signs out, and nobody else's with it", async () => {
    const other = await openSession((await account()).id)
    await closeSession(secret)
    expect(await findSession(secret)).toBeNull()
    expect(await findSession(other)).not.toBeNull()
    await closeSession(secret)
  })

  test("ends after 14 days without a visit", async () => {
    expect(await find(14 * day + 1)).toBeNull()
    expect(await find(14 * day)).not.toBeNull()
  })

  test("ends after 30 days, however often she came", async () => {
    for (const days of [10, 20, 30]) expect(await find(days * day)).not.toBeNull()
    expect(await find(30 * day + 1)).toBeNull()
  })

  test("notes when she was seen, once an hour at most", async () => {
    const seen = async () => (await session()).lastSeenAt.getTime() - opened
    await find(60 * minute)
    expect(await seen()).toBe(0)
    await find(61 * minute)
    expect(await seen()).toBe(61 * minute)
    await find(120 * minute)
    expect(await seen()).toBe(61 * minute)
  })
})

describe("the key that seals cookies", () => {
  const file = () => path.join(dataFolder(), "auth-secret")
  const authSecret = async () => {
    vi.resetModules()
    return (await import("@/lib/auth/secret")).authSecret()
  }
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(file(), { force: true })
  })

  test("is made once, for the owner's eyes alone", async () => {
    vi.stubEnv("AUTH_SECRET", "")
    const made = await authSecret()
    expect(Buffer.from(made, "base64url")).toHaveLength(32)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    expect(readFileSync(file(), "utf8")).toBe(made)
    expect(await authSecret()).toBe(made)
  })

  test("is made at the very first start, when the data folder is not there yet", async () => {
    vi.stubEnv("AUTH_SECRET", "")
    const folder = path.join(dataFolder(), "not-there-yet")
    vi.stubEnv("DATABASE_URL", `file:${path.join(folder, "labward.db")}`)
    expect(Buffer.from(await authSecret(), "base64url")).toHaveLength(32)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    rmSync(folder, { recursive: true })
  })

  test("is the operator's where they gave one, and then none is made", async () => {
    vi.stubEnv("AUTH_SECRET", "x8Jd0nQeR3vTz5LwYb7KcH2mGs9PaUf4")
    expect(await authSecret()).toBe("x8Jd0nQeR3vTz5LwYb7KcH2mGs9PaUf4")
    expect(existsSync(file())).toBe(false)
  })

  test.each([
    "short",
    "changeme-changeme-changeme-changeme",
    "your-secret-here-your-secret-here-123",
    "secret-secret-secret-secret-secret-secret",
    "Change-Me-to-something-long-enough-please",
  ])("is not %j", async (given) => {
    vi.stubEnv("AUTH_SECRET", given)
    await expect(authSecret()).rejects.toThrow("too short or a placeholder")
  })
})
