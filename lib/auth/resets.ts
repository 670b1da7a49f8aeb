import { createHash, randomBytes } from "node:crypto"
import { db } from "@/lib/db/client"
import { forgetTries, takeTry } from "./limits"
import { hashPassword } from "./passwords"

/** Minutes that a link to set a new password is good for. */
export const resetMinutes = 30

const hashed = (secret: string) => createHash("sha256").update(secret).digest("hex")

/** Takes one try to ask for a link. Returns the minutes to wait when they are used up, whether or not the email has an account. */
export const mayAskForReset = (email: string, address: string): Promise<number | null> =>
  takeTry("reset", email, address)

/**
 * Makes a way back into the account of an email: the link, of which the database keeps a hash only. Null where no account has the
 * email, so the caller must not answer before somebody who may not know that.
 */
export const makeResetLink = async (email: string, now = new Date()): Promise<string | null> => {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } })
  if (!user) return null
  // 256 bits: nobody guesses one (OWASP, "Forgot Password").
  const secret = randomBytes(32).toString("base64url")
  const expiresAt = new Date(now.getTime() + resetMinutes * 60_000)
  await db.passwordReset.create({ data: { id: hashed(secret), userId: user.id, expiresAt } })
  return `${new URL(`/reset-password?token=${secret}`, home())}`
}

// Never from the Host header, which whoever asks for the link makes up.
const home = () => process.env.AUTH_URL || process.env.NEXTAUTH_URL || `http://localhost:${process.env.PORT || 3000}`

/** Whether the secret of a link still opens the way: made here, not used, not yet half an hour old. */
export const isGood = async (secret: string, now = new Date()): Promise<boolean> =>
  (await db.passwordReset.count({ where: { id: hashed(secret), expiresAt: { gt: now } } })) === 1

/**
 * Sets the password by the secret of a link, signs every device out, and makes all links of the account useless. False where the
 * secret is wrong, used or too old; then no password is hashed.
 */
export const resetPassword = async (
  { token, password }: { token: string; password: string },
  address: string,
  now = new Date(),
): Promise<boolean> => {
  if (!(await isGood(token, now))) return false
  const passwordHash = await hashPassword(password)
  const email = await db.$transaction(hashed(token), async (tx) => {
    // Asked again in here, so that of two who come with the same link one is too late.
    const link = await tx.passwordReset.findFirst({
      where: { id: hashed(token), expiresAt: { gt: now } },
      select: { userId: true },
    })
    if (!link) return null
    // Nor may two come with two links of one account.
    const { count } = await tx.passwordReset.deleteMany({ where: link })
    if (count === 0) return null
    await tx.session.deleteMany({ where: link })
    const user = await tx.user.update({ where: { id: link.userId }, data: { passwordHash }, select: { email: true } })
    return user.email
  })
  if (!email) return false
  await forgetTries(email, address)
  return true
}
