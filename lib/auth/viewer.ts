import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { cache } from "react"
import { type Day, todayIn } from "@/lib/dates"
import { requestNotes } from "@/lib/request"
import { sessionSecret } from "./cookie"
import { findSession } from "./sessions"

declare const signedIn: unique symbol

/** Who is signed in. Only this file makes one, so that a query that asks for it cannot be called for anybody else. */
export type Viewer = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly timeZone: string
  /** The day it is in the account's time zone. */
  readonly today: Day
  readonly [signedIn]: true
}

/** The viewer, or null for a guest. Looked up once a request. */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const secret = await sessionSecret()
  const user = secret && (await findSession(secret))
  if (!user) return null
  const notes = requestNotes()
  if (notes) notes.viewer = user.id
  return { ...user, today: todayIn(user.timeZone) } as Viewer // the one place that mints the brand
})

/** The viewer; a guest is sent to sign in, and from there back to the page that was asked for. */
export const requireViewer = cache(async (): Promise<Viewer> => {
  const viewer = await findViewer()
  if (viewer) return viewer
  const asked = (await headers()).get("x-labward-path") ?? "/dashboard"
  redirect(`/sign-in?next=${encodeURIComponent(asked)}`)
})
