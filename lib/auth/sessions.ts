import { createHash, randomBytes } from "node:crypto"
import { db } from "@/lib/db/client"
import { agentLength } from "./agents"

const dayMs = 86_400_000
const idleDays = 14
/** Seconds a session lives at the most, whether used or not. */
export const sessionSeconds = 30 * 86_400

/** The name a session goes by in the database and in the list of devices. It opens nothing. */
export const sessionId = (secret: string): string => createHash("sha256").update(secret).digest("hex")

/** Opens a session and returns its secret: 256 random bits, which only the sealed cookie keeps. `agent` is the User-Agent header. */
export const openSession = async (userId: string, agent: string | null = null): Promise<string> => {
  const secret = randomBytes(32).toString("base64url")
  await sweep()
  await db.session.create({
    data: { id: sessionId(secret), userId, agent: agent?.slice(0, agentLength).toWellFormed() ?? null },
  })
  return secret
}

export const closeSession = async (secret: string): Promise<void> => {
  await db.session.deleteMany({ where: { id: sessionId(secret) } })
}

/** Sessions that are neither idle for 14 days nor 30 days old. */
export const alive = (now = new Date()) => ({
  lastSeenAt: { gte: new Date(now.getTime() - idleDays * dayMs) },
  createdAt: { gte: new Date(now.getTime() - sessionSeconds * 1000) },
})

/** The account of a session that is neither closed, idle for 14 days, nor 30 days old. */
export const findSession = async (secret: string, now = new Date()) => {
  const session = await db.session.findUnique({
    where: { id: sessionId(secret), ...alive(now) },
    select: { id: true, lastSeenAt: true, user: { select: { id: true, name: true, email: true, timeZone: true } } },
  })
  if (!session) return null
  const idleMs = now.getTime() - session.lastSeenAt.getTime()
  // Once an hour is exact enough for 14 days, and spares a write on each page.
  if (idleMs > 3_600_000) await db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } })
  return session.user
}

let nextSweep = 0

/** Removes sessions and ways back into an account that have ended, at most once an hour; the limiter sweeps its own rows. */
export const sweep = async (now = new Date()): Promise<void> => {
  if (now.getTime() < nextSweep) return
  nextSweep = now.getTime() + 3_600_000
  await db.session.deleteMany({ where: { NOT: alive(now) } })
  await db.passwordReset.deleteMany({ where: { expiresAt: { lte: now } } })
}
