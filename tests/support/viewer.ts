import type { Viewer } from "@/lib/auth/viewer"
import { todayIn } from "@/lib/dates"
import { db } from "@/lib/db/client"

const timeZone = "Europe/London"

/** A new account and its viewer, for queries and commands that ask who is there. Nobody can sign in to it. */
export async function signUp(name: string): Promise<Viewer> {
  const email = `${name.toLowerCase()}-${crypto.randomUUID()}@example.org`
  const { id } = await db.user.create({
    data: { name, email, timeZone, passwordHash: "no password opens this" },
    select: { id: true },
  })
  // Only the gate mints a viewer, and it asks for a cookie, which there is none of here.
  return { id, name, email, timeZone, today: todayIn(timeZone) } as Viewer
}
