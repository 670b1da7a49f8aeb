import { expect, test } from "vitest"
import { changePassword, changeProfile, signOutDevice, signOutOthers } from "@/lib/auth/commands"
import { checkCredentials, listDevices } from "@/lib/auth/queries"
import { makeResetLink, resetPassword } from "@/lib/auth/resets"
import { closeSession, findSession, openSession, sessionId, sweep } from "@/lib/auth/sessions"
import { db } from "@/lib/db/client"
import { freshAddress, password, signInOn, signUpWithPassword } from "../support/passwords"
import { signUp } from "../support/viewer"

const minute = 60_000
const day = 1440 * minute
const later = (ms: number) => new Date(Date.now() + ms)

const aged = async (secret: string, { seen = 0, opened = 0 }) => {
  const times = { lastSeenAt: later(-seen), createdAt: later(-opened) }
  await db.session.update({ where: { id: sessionId(secret) }, data: times })
}

test("a session ends after 14 days in which it was not used", async () => {
  const ada = await signUp("Ada")
  const secret = await openSession(ada.id)
  await aged(secret, { seen: 14 * day - minute, opened: 20 * day })
  expect(await findSession(secret)).toMatchObject({ id: ada.id })
  // Being used has renewed it.
  expect(await findSession(secret, later(9 * day))).toMatchObject({ id: ada.id })
  await aged(secret, { seen: 14 * day + minute, opened: 20 * day })
  expect(await findSession(secret)).toBeNull()
})

test("a session ends after 30 days, however much it was used", async () => {
  const ada = await signUp("Ada")
  const secret = await openSession(ada.id)
  await aged(secret, { opened: 30 * day - minute })
  expect(await findSession(secret)).toMatchObject({ id: ada.id })
  await aged(secret, { opened: 30 * day + minute })
  expect(await findSession(secret)).toBeNull()
})

test("what has ended is swept, and nothing else", async () => {
  const { id: userId } = await signUp("Ada")
  const [used, idle, old] = [await openSession(userId), await openSession(userId), await openSession(userId)]
  await aged(idle, { seen: 15 * day, opened: 15 * day })
  await aged(old, { opened: 31 * day })
  await db.passwordReset.create({ data: { id: "past", userId, expiresAt: later(-minute) } })
  await db.passwordReset.create({ data: { id: "good", userId, expiresAt: later(1000 * day) } })
  await sweep(later(2 * 60 * minute))
  const sessions = await db.session.findMany({ where: { userId }, select: { id: true } })
  expect(sessions).toEqual([{ id: sessionId(used) }])
  expect(await db.passwordReset.findMany({ where: { userId }, select: { id: true } })).toEqual([{ id: "good" }])
})

test("only a hash of the secret is stored, and no more of the agent than says what it is", async () => {
  const ada = await signUp("Ada")
  const secret = await openSession(ada.id, `Mozilla/5.0 \ud800${"x".repeat(10_000)}`)
  const row = await db.session.findFirstOrThrow({ where: { userId: ada.id } })
  expect(JSON.stringify(row)).not.toContain(secret)
  expect(row.agent).toHaveLength(400)
})

test("devices are listed to their owner alone, the latest seen first, without those that have ended", async () => {
  const ada = await signUp("Ada")
  const grace = await signUp("Grace")
  const [first = "", second = "", ended = ""] = await signInOn(ada, ["first", "second", "ended"])
  await signInOn(grace, ["hers"])
  await aged(first, { seen: day, opened: 3 * day })
  await aged(second, { seen: 0, opened: 2 * day })
  await aged(ended, { seen: 15 * day, opened: 16 * day })
  expect((await listDevices(ada)).map(({ agent }) => agent)).toEqual(["second", "first"])
  expect((await listDevices(grace)).map(({ agent }) => agent)).toEqual(["hers"])
})

test("a device is signed out by its owner alone", async () => {
  const ada = await signUp("Ada")
  const grace = await signUp("Grace")
  const [phone = "", laptop = "", tablet = ""] = await signInOn(ada, ["phone", "laptop", "tablet"])
  const [hers = ""] = await signInOn(grace, ["hers"])
  await signOutDevice(grace, sessionId(phone))
  await signOutOthers(grace, sessionId(hers))
  expect(await findSession(phone)).not.toBeNull()

  await signOutDevice(ada, sessionId(phone))
  expect(await findSession(phone)).toBeNull()
  expect(await findSession(tablet)).not.toBeNull()
  await signOutOthers(ada, sessionId(laptop))
  expect(await findSession(tablet)).toBeNull()
  expect(await findSession(laptop)).not.toBeNull()
  expect(await findSession(hers)).not.toBeNull()
})

test("closing a session ends it for good", async () => {
  const secret = await openSession((await signUp("Ada")).id)
  await closeSession(secret)
  expect(await findSession(secret)).toBeNull()
})

const change = { currentPassword: password, newPassword: "another long password" }

test("changing the password takes the current one, ends every session and makes links useless", async () => {
  const ada = await signUpWithPassword("Ada")
  const address = freshAddress()
  const [phone = "", laptop = ""] = await signInOn(ada, ["phone", "laptop"])
  await db.passwordReset.create({ data: { id: "link", userId: ada.id, expiresAt: later(day) } })

  expect(await changePassword(ada, { ...change, currentPassword: "wrong password" }, address)).toBe("no match")
  expect(await findSession(phone)).not.toBeNull()
  expect(await changePassword(ada, change, address)).toBe("changed")
  expect([await findSession(phone), await findSession(laptop)]).toEqual([null, null])
  expect(await db.passwordReset.count({ where: { userId: ada.id } })).toBe(0)
  expect(await checkCredentials({ email: ada.email, password }, address)).toBe("no match")
  expect(await checkCredentials({ email: ada.email, password: change.newPassword }, address)).toEqual({
    userId: ada.id,
  })
})

test("somebody who knows the old password cannot undo a new one that was set while theirs was looked at", async () => {
  const ada = await signUpWithPassword("Ada")
  const changing = changePassword(ada, change, freshAddress())
  const link = `${await makeResetLink(ada.email)}`
  const token = new URL(link).searchParams.get("token") ?? ""
  const reset = await resetPassword({ token, password: "what the owner chose" }, freshAddress())
  const outcome = await changing
  const kept = reset ? "what the owner chose" : change.newPassword
  expect(await checkCredentials({ email: ada.email, password: kept }, freshAddress())).toEqual({ userId: ada.id })
  expect(outcome).toBe(reset ? "no match" : "changed")
})

test("two tabs change the profile, and neither takes back what the other did", async () => {
  const ada = await signUp("Ada")
  const was = { name: "Ada", timeZone: ada.timeZone }
  await changeProfile(ada, { ...was, name: "Ada Lovelace", was })
  await changeProfile(ada, { ...was, timeZone: "America/New_York", was })
  const { name, timeZone } = await db.user.findUniqueOrThrow({ where: { id: ada.id } })
  expect({ name, timeZone }).toEqual({ name: "Ada Lovelace", timeZone: "America/New_York" })
})

test("guesses at the current password are those of signing in: ten, and then none is looked at", async () => {
  const ada = await signUpWithPassword("Ada")
  const address = freshAddress()
  for (let tries = 0; tries < 5; tries++) await checkCredentials({ email: ada.email, password: "wrong" }, address)
  for (let tries = 0; tries < 5; tries++) {
    expect(await changePassword(ada, { ...change, currentPassword: `wrong ${tries}` }, address)).toBe("no match")
  }
  expect(await changePassword(ada, change, address)).toEqual({ minutesToWait: 15 })
  expect(await changePassword(ada, change, freshAddress())).toBe("changed")
})
