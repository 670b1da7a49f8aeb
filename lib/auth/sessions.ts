import { createHash, randomBytes } from "node:crypto"
import { db } from "@/lib/db/client"

const dayMs = 86_400_000
const idleDays = 14
/** Seconds a session lives at the most, whether used or not. */
export const sessionSeconds = 30 * 86_400

const hashed = (secret: string) => createHash("sha256").update(secret).digest("hex")

/** Opens a session and returns its secret: 256 random bits, which only the sealed cookie keeps. */
export const openSession = async (userId: string): Promise<string> => {
  const secret = randomBytes(32).toString("base64url")
  await db.session.create({ data: { id: hashed(secret), userId } })
  return secret
}

export const closeSession = async (secret: string): Promise<void> => {
  await db.session.deleteMany({ where: { id: hashed(secret) } })
}

/** The account of a session that is neither closed, idle for 14 days, nor 30 days old. */
export const findSession = async (secret: string, now = new Date()) => {
  const session = await db.session.findUnique({
    where: { id: hashed(secret) },
    select: {
      id: true,
      createdAt: true,
      lastSeenAt: true,
      user: { select: { id: true, name: true, email: true, timeZone: true } },
    },
  })
  if (!session) return null
  const idleMs = now.getTime() - session.lastSeenAt.getTime()
  const ageMs = now.getTime() - session.createdAt.getTime()
  if (idleMs > idleDays * dayMs || ageMs > sessionSeconds * 1000) return null
  // Once an hour is exact enough for 14 days, and spares a write on each page.
  if (idleMs > 3_600_000) await db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } })
  return session.user
}
