import type { z } from "zod"
import { db } from "@/lib/db/client"
import { takeTry } from "./limits"
import { hashPassword } from "./passwords"
import { checkCredentials } from "./queries"
import type { passwordChange, profileDraft, signUpDraft } from "./schema"
import type { Viewer } from "./viewer"

export const signUpIsOpen = (): boolean => process.env.SIGN_UP !== "closed"

/** Creates an account, unless the email has one or this address made too many. */
export const createAccount = async (
  { name, email, password, timeZone }: z.output<typeof signUpDraft>,
  address: string,
): Promise<{ userId: string } | { minutesToWait: number } | "taken"> => {
  const minutesToWait = await takeTry("signUp", email, address)
  if (minutesToWait !== null) return { minutesToWait }
  const passwordHash = await hashPassword(password)
  return db.$transaction(email, async (tx) => {
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) return "taken"
    const user = await tx.user.create({ data: { name, email, passwordHash, timeZone }, select: { id: true } })
    return { userId: user.id }
  })
}

/** Changes what of the profile is not as its form showed it: the rest may have been changed elsewhere since. */
export const changeProfile = async (
  viewer: Viewer,
  { was, ...typed }: z.output<typeof profileDraft>,
): Promise<void> => {
  const changed = Object.fromEntries(Object.entries(typed).filter(([field, value]) => was[field] !== value))
  await db.user.update({ where: { id: viewer.id }, data: changed })
}

type Refused = { minutesToWait: number } | "no match"

/**
 * Changes the password of somebody who knows the current one; the tries are those of signing in. Every session ends, this one too, so
 * that a copy of its cookie is worth nothing: the caller opens a new one.
 */
export const changePassword = async (
  viewer: Viewer,
  { currentPassword, newPassword }: z.output<typeof passwordChange>,
  address: string,
): Promise<"changed" | Refused> => {
  const known = await db.user.findUnique({ where: { id: viewer.id }, select: { id: true, passwordHash: true } })
  const found = await checkCredentials({ email: viewer.email, password: currentPassword }, address)
  if (found === "no match" || "minutesToWait" in found) return found
  const passwordHash = await hashPassword(newPassword)
  const ofViewer = { userId: viewer.id }
  return db.$transaction(viewer.id, async (tx) => {
    // A link by mail may have set another meanwhile, against whoever knows this one.
    const { count } = known ? await tx.user.updateMany({ where: known, data: { passwordHash } }) : { count: 0 }
    if (count === 0) return "no match"
    await tx.session.deleteMany({ where: ofViewer })
    await tx.passwordReset.deleteMany({ where: ofViewer })
    return "changed"
  })
}

/** Signs one of the viewer's devices out. */
export const signOutDevice = async (viewer: Viewer, id: string): Promise<void> => {
  await db.session.deleteMany({ where: { id, userId: viewer.id } })
}

/** Signs all of the viewer's devices out but the one whose session is `here`. */
export const signOutOthers = async (viewer: Viewer, here: string): Promise<void> => {
  await db.session.deleteMany({ where: { userId: viewer.id, NOT: { id: here } } })
}

/** Deletes the account of somebody who knows its password (OWASP, "Authentication": ask again), and every row that is its own. */
export const deleteAccount = async (
  viewer: Viewer,
  password: string,
  address: string,
): Promise<"deleted" | Refused> => {
  const found = await checkCredentials({ email: viewer.email, password }, address)
  if (found === "no match" || "minutesToWait" in found) return found
  const own = { ownerId: viewer.id }
  await db.$transaction(viewer.id, async (tx) => {
    // An own lab cannot go before the applications to it, and the account takes its labs along.
    await tx.application.deleteMany({ where: own })
    await tx.user.deleteMany({ where: { id: viewer.id } })
  })
  return "deleted"
}
