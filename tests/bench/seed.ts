import { encode } from "next-auth/jwt"
import { hashPassword } from "@/lib/auth/passwords"
import { openSession } from "@/lib/auth/sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { todayIn } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { prepareDatabase } from "@/lib/db/migrations"
import { syncDirectory } from "@/lib/labs/commands"
import { fillAccount } from "./account"

export const password = "a long enough password"
const timeZone = "Europe/London"
const entries = 50

/** An account that the bench looks at: its session cookie, and one each of its applications and their labs. */
export type Account = { email: string; cookie: string; applications: number; oneId: string }

/**
 * Makes the database that DATABASE_URL names, with accounts of these sizes and so many others of 1,000 applications. `secret` is the
 * server's AUTH_SECRET.
 */
export async function seed(sizes: readonly number[], others: number, secret: string): Promise<Account[]> {
  await prepareDatabase()
  await syncDirectory()
  const accounts: Account[] = []
  for (const applications of sizes) accounts.push(await addAccount(applications, secret))
  for (let other = 0; other < others; other++) await addAccount(1000, secret)
  return accounts
}

async function addAccount(applications: number, secret: string): Promise<Account> {
  const email = `${applications}-${crypto.randomUUID()}@example.org`
  const account = { name: "Ada", email, timeZone, passwordHash: await hashPassword(password) }
  const { id } = await db.user.create({ data: account, select: { id: true } })
  // Only the gate mints a viewer, and it asks for a cookie, which there is none of yet.
  const viewer = { id, name: "Ada", email, timeZone, today: todayIn(timeZone) } as Viewer
  await fillAccount(viewer, applications, entries)
  const one = await db.application.findFirstOrThrow({ where: { ownerId: id }, select: { id: true } })
  return { email, cookie: await cookieOf(id, secret), applications, oneId: one.id }
}

/** The cookie of a session that is opened for an account. */
export const cookieOf = async (id: string, secret: string): Promise<string> =>
  `labward.session=${await encode({ token: { sub: id, session: await openSession(id) }, secret })}`
