import type { z } from "zod"
import { db } from "@/lib/db/client"
import { takeTry } from "./limits"
import { hashPassword } from "./passwords"
import type { profileDraft, signUpDraft } from "./schema"
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
  return db.$transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) return "taken"
    const user = await tx.user.create({ data: { name, email, passwordHash, timeZone }, select: { id: true } })
    return { userId: user.id }
  })
}

export const changeProfile = async (
  viewer: Viewer,
  { name, timeZone }: z.output<typeof profileDraft>,
): Promise<void> => {
  await db.user.update({ where: { id: viewer.id }, data: { name, timeZone } })
}
