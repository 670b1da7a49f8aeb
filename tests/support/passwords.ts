import { hashPassword } from "@/lib/auth/passwords"
import { openSession } from "@/lib/auth/sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import { signUp } from "./viewer"

export const password = "a long enough password"

/** A new account that this password opens, and its viewer. */
export async function signUpWithPassword(name: string): Promise<Viewer> {
  const viewer = await signUp(name)
  await db.user.update({ where: { id: viewer.id }, data: { passwordHash: await hashPassword(password) } })
  return viewer
}

/** Signs the viewer in on so many more devices, and returns their secrets. */
export const signInOn = (viewer: Viewer, agents: string[]): Promise<string[]> =>
  Promise.all(agents.map((agent) => openSession(viewer.id, agent)))

let lastAddress = 0
/** An address that nobody has tried from. */
export const freshAddress = (): string => `192.0.2.${++lastAddress}`
