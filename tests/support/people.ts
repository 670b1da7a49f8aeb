import type { Browser, BrowserContext, Page } from "@playwright/test"
import { encode } from "next-auth/jwt"
import { hashPassword } from "@/lib/auth/passwords"
import { authSecret } from "@/lib/auth/secret"
import { openSession } from "@/lib/auth/sessions"
import { db } from "@/lib/db/client"
import { test as base, expect } from "./browser"

/** Somebody with a fresh account, signed in on a page of their own. */
export type Person = { id: string; name: string; email: string; password: string; page: Page; context: BrowserContext }

type People = { ada: Person; grace: Person }

const password = "a long enough password"

const signUp = async (name: string) => {
  const email = `${name.toLowerCase()}-${crypto.randomUUID()}@example.org`
  const account = { name, email, passwordHash: await hashPassword(password), timeZone: "Europe/London" }
  const { id } = await db.user.create({ data: account, select: { id: true } })
  return { id, name, email, password }
}

// A row and a cookie, as the server itself makes them: signing in by hand is for the tests that are about it.
const signedIn = async (browser: Browser, name: string): Promise<Person> => {
  const person = await signUp(name)
  const value = await encode({ token: { sub: person.id, session: await openSession(person.id) }, secret: authSecret() })
  const context = await browser.newContext()
  await context.addCookies([
    { name: "labward.session", value, domain: "localhost", path: "/", httpOnly: true, sameSite: "Lax" },
  ])
  return { ...person, context, page: await context.newPage() }
}

export const test = base.extend<People>({
  ada: async ({ browser, allowError: _ }, use) => {
    const ada = await signedIn(browser, "Ada")
    await use(ada)
    await ada.context.close()
  },
  grace: async ({ browser, allowError: _ }, use) => {
    const grace = await signedIn(browser, "Grace")
    await use(grace)
    await grace.context.close()
  },
})

export { expect }
