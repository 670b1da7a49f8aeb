import { afterEach, expect, test, vi } from "vitest"
import { mailResetLink } from "@/lib/auth/mail"
import { checkCredentials } from "@/lib/auth/queries"
import { isGood, makeResetLink, mayAskForReset, resetPassword } from "@/lib/auth/resets"
import { findSession } from "@/lib/auth/sessions"
import { db } from "@/lib/db/client"
import { openMailbox } from "../support/mailbox"
import { freshAddress, password, signInOn, signUpWithPassword } from "../support/passwords"

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const minute = 60_000
const later = (minutes: number) => new Date(Date.now() + minutes * minute)
const chosen = "another long password"

const tokenFor = async (email: string): Promise<string> =>
  new URL((await makeResetLink(email)) ?? "").searchParams.get("token") ?? ""

test("a link sets the password once, and is stored as a hash alone", async () => {
  const ada = await signUpWithPassword("Ada")
  const token = await tokenFor(ada.email)
  expect(Buffer.from(token, "base64url")).toHaveLength(32)
  expect(JSON.stringify(await db.passwordReset.findMany())).not.toContain(token)

  expect(await isGood(token)).toBe(true)
  expect(await resetPassword({ token, password: chosen }, freshAddress())).toBe(true)
  expect(await checkCredentials({ email: ada.email, password: chosen }, freshAddress())).toEqual({ userId: ada.id })
  expect(await checkCredentials({ email: ada.email, password }, freshAddress())).toBe("no match")

  expect(await isGood(token)).toBe(false)
  expect(await resetPassword({ token, password: "a thief's password" }, freshAddress())).toBe(false)
  expect(await checkCredentials({ email: ada.email, password: chosen }, freshAddress())).toEqual({ userId: ada.id })
})

test("of many who come with one link at once, one gets in", async () => {
  const ada = await signUpWithPassword("Ada")
  const token = await tokenFor(ada.email)
  const tries = ["one of them", "two of them", "three of them", "four of them"]
  const done = await Promise.all(tries.map((each) => resetPassword({ token, password: each }, freshAddress())))
  expect(done.filter(Boolean)).toHaveLength(1)
})

test("a link is good for half an hour", async () => {
  const ada = await signUpWithPassword("Ada")
  const token = await tokenFor(ada.email)
  expect(await isGood(token, later(29.9))).toBe(true)
  expect(await isGood(token, later(30.1))).toBe(false)
  expect(await resetPassword({ token, password: chosen }, freshAddress(), later(30.1))).toBe(false)
  expect(await checkCredentials({ email: ada.email, password }, freshAddress())).toEqual({ userId: ada.id })
})

test("setting it signs every device out and makes the account's other links useless, and nobody else's", async () => {
  const ada = await signUpWithPassword("Ada")
  const grace = await signUpWithPassword("Grace")
  const [phone = "", laptop = ""] = await signInOn(ada, ["phone", "laptop"])
  const [hers = ""] = await signInOn(grace, ["hers"])
  const [token, other, herToken] = [await tokenFor(ada.email), await tokenFor(ada.email), await tokenFor(grace.email)]

  expect(await resetPassword({ token, password: chosen }, freshAddress())).toBe(true)
  expect([await findSession(phone), await findSession(laptop)]).toEqual([null, null])
  expect(await isGood(other)).toBe(false)
  expect(await findSession(hers)).not.toBeNull()
  expect(await isGood(herToken)).toBe(true)
  expect(await checkCredentials({ email: grace.email, password }, freshAddress())).toEqual({ userId: grace.id })
})

test("the owner gets in at once with the new password, though a stranger has used up the tries", async () => {
  const ada = await signUpWithPassword("Ada")
  const guess = { email: ada.email, password: "wrong password" }
  for (let tries = 0; tries < 10; tries++) await checkCredentials(guess, "198.51.100.1")
  for (let tries = 0; tries < 10; tries++) await checkCredentials(guess, "198.51.100.2")
  const right = { email: ada.email, password: chosen }
  expect(await checkCredentials(right, "203.0.113.9")).toHaveProperty("minutesToWait")
  await resetPassword({ token: await tokenFor(ada.email), password: chosen }, "203.0.113.9")
  expect(await checkCredentials(right, "203.0.113.9")).toEqual({ userId: ada.id })
})

test("a made-up secret opens nothing, and an unknown email gets no link", async () => {
  for (const token of ["", "x", "A".repeat(43), "\0", "%"]) {
    expect(await isGood(token)).toBe(false)
    expect(await resetPassword({ token, password: chosen }, freshAddress())).toBe(false)
  }
  expect(await makeResetLink("nobody@example.org")).toBeNull()
})

test("asking is limited alike for known and unknown emails: five an hour from one address, ten in all", async () => {
  const ada = await signUpWithPassword("Ada")
  for (const email of [ada.email, "nobody@example.org"]) {
    const [here, there] = [freshAddress(), freshAddress()]
    for (let tries = 0; tries < 5; tries++) expect(await mayAskForReset(email, here)).toBeNull()
    expect(await mayAskForReset(email, here)).toBe(60)
    for (let tries = 0; tries < 5; tries++) expect(await mayAskForReset(email, there)).toBeNull()
    expect(await mayAskForReset(email, freshAddress())).toBe(60)
  }
})

test("the link leads to where the operator says that the instance is", async () => {
  const ada = await signUpWithPassword("Ada")
  expect(await makeResetLink(ada.email)).toMatch(/^http:\/\/localhost:3000\/reset-password\?token=[\w-]{43}$/)
  vi.stubEnv("AUTH_URL", "https://labward.example.org")
  expect(await makeResetLink(ada.email)).toMatch(/^https:\/\/labward\.example\.org\/reset-password\?token=[\w-]{43}$/)
})

test("the mail goes to the account's owner with a link that works, and nowhere for an unknown email", async () => {
  const mailbox = await openMailbox()
  vi.stubEnv("SMTP_URL", mailbox.url)
  vi.stubEnv("AUTH_URL", "https://labward.example.org")
  const ada = await signUpWithPassword("Ada")
  const told = vi.spyOn(console, "error")
  await mailResetLink("nobody@example.org")
  await mailResetLink(ada.email)
  mailbox.close()

  expect(told).not.toHaveBeenCalled()
  expect(mailbox.messages).toHaveLength(1)
  const message = (mailbox.messages[0] ?? "").replaceAll("=\r\n", "").replaceAll("=3D", "=")
  expect(message).toContain(`To: ${ada.email}`)
  expect(message).toContain("From: Labward <no-reply@labward.example.org>")
  const token = /https:\/\/labward\.example\.org\/reset-password\?token=([\w-]{43})/.exec(message)?.[1]
  expect(await resetPassword({ token: token ?? "", password: chosen }, freshAddress())).toBe(true)
})

test("a mail server that is away is told of in the log, without the link", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {})
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1")
  await mailResetLink((await signUpWithPassword("Ada")).email)
  expect(told).toHaveBeenCalledOnce()
  expect(told.mock.calls.join()).toMatch(/could not be mailed/)
  expect(told.mock.calls.join()).not.toMatch(/token/)
})
