import { expect, test } from "vitest"
import { forgetTries, networkOf, takeTry } from "@/lib/auth/limits"
import { db } from "@/lib/db/client"

const triesUntilRefused = async (door: "signIn" | "signUp", email: () => string, address: () => string) => {
  for (let tries = 0; tries < 1000; tries++) {
    const minutes = await takeTry(door, email(), address())
    if (minutes !== null) return { tries, minutes }
  }
  throw new Error("never refused")
}

const fixed = (value: string) => () => value
const numbered = (prefix: string) => {
  let number = 0
  return () => `${prefix}${++number}`
}

test("an account gives one address ten tries in 15 minutes, and all addresses together twenty", async () => {
  expect(await triesUntilRefused("signIn", fixed("a@x"), fixed("192.0.2.1"))).toEqual({ tries: 10, minutes: 15 })
  expect(await triesUntilRefused("signIn", fixed("a@x"), numbered("198.51.100."))).toEqual({ tries: 10, minutes: 15 })
})

test("an address has a hundred tries, whatever accounts it names, at each door", async () => {
  expect(await triesUntilRefused("signIn", numbered("b@"), fixed("192.0.2.2"))).toEqual({ tries: 100, minutes: 15 })
  expect(await triesUntilRefused("signUp", numbered("b@"), fixed("192.0.2.2"))).toEqual({ tries: 100, minutes: 60 })
})

test("a right password gives the account its tries back", async () => {
  await triesUntilRefused("signIn", fixed("c@x"), fixed("192.0.2.3"))
  await forgetTries("c@x", "192.0.2.3")
  expect(await takeTry("signIn", "c@x", "192.0.2.3")).toBeNull()
})

test("all of an IPv6 network counts as one address", async () => {
  expect(networkOf("2001:db8:0:1::5")).toBe("2001:db8:0:1")
  expect(networkOf("2001:0db8::0001:0:0:5")).toBe("2001:db8:0:0")
  expect(networkOf("::1")).toBe("0:0:0:0")
  expect(networkOf("192.0.2.4")).toBe("192.0.2.4")
  const ofOneNetwork = numbered("2001:db8:1:2::")
  expect(await triesUntilRefused("signIn", fixed("d@x"), ofOneNetwork)).toEqual({ tries: 10, minutes: 15 })
})

test("no email and no address stands in the table", async () => {
  await takeTry("signIn", "secret@example.org", "203.0.113.7")
  const keys = (await db.rateLimiterFlexible.findMany()).map(({ key }) => key).join()
  expect(keys).not.toMatch(/secret|203\.0/)
})
