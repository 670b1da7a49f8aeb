import type { z } from "zod"
import { db } from "@/lib/db/client"
import { forgetTries, takeTry } from "./limits"
import { passwordMatches } from "./passwords"
import type { credentials } from "./schema"
import { alive } from "./sessions"
import type { Viewer } from "./viewer"

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

/** The devices the viewer is signed in on, the latest seen first: at most 100. `agent` is what the browser says it is. */
export const listDevices = (viewer: Viewer) =>
  db.session.findMany({
    where: { userId: viewer.id, ...alive() },
    orderBy: [{ lastSeenAt: "desc" }, { createdAt: "desc" }],
    take: 100,
    select: { id: true, agent: true, createdAt: true, lastSeenAt: true },
  })

export type Device = Awaited<ReturnType<typeof listDevices>>[number]
