import type { z } from "zod"
import { db } from "@/lib/db/client"
import { forgetTries, takeTry } from "./limits"
import { passwordMatches } from "./passwords"
import type { credentials } from "./schema"

/** The account these credentials open. Wrong password and unknown account are one answer, after the same work. */
export const checkCredentials = async (
  { email, password }: Pick<z.output<typeof credentials>, "email" | "password">,
  address: string,
): Promise<{ userId: string } | { minutesToWait: number } | "no match"> => {
  const minutesToWait = await takeTry("signIn", email, address)
  if (minutesToWait !== null) return { minutesToWait }
  const user = await db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } })
  if (!(await passwordMatches(password, user?.passwordHash)) || !user) return "no match"
  await forgetTries(email, address)
  return { userId: user.id }
}
