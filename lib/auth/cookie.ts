import { cookies } from "next/headers"
import { decode, encode } from "next-auth/jwt"
import { authSecret } from "./secret"
import { closeSession, openSession, sessionId, sessionSeconds } from "./sessions"
import { clientAgent, isHttps } from "./site"

/** The session cookie. On https its name binds it to this very host (RFC 6265bis, "__Host-"). */
export const sessionCookie = () => {
  const secure = isHttps()
  return {
    name: secure ? "__Host-labward.session" : "labward.session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: sessionSeconds },
  } as const
}

/** The secret of the session that the request's cookie holds, if the cookie is one of ours. */
export const sessionSecret = async (): Promise<string | null> => {
  const sealed = (await cookies()).get(sessionCookie().name)?.value
  if (!sealed) return null
  const token = await decode({ token: sealed, secret: authSecret() }).catch(() => null)
  return typeof token?.session === "string" ? token.session : null
}

/** The id of the session that the request belongs to: of the viewer's devices, this one. */
export const sessionHere = async (): Promise<string | null> => {
  const secret = await sessionSecret()
  return secret && sessionId(secret)
}

/** Signs the account in on this browser, in a server action: next-auth's own sealed token, in next-auth's own cookie. */
export const signInAs = async (userId: string): Promise<void> => {
  const token = { sub: userId, session: await openSession(userId, await clientAgent()) }
  const { name, options } = sessionCookie()
  const sealed = await encode({ token, secret: authSecret(), maxAge: sessionSeconds })
  ;(await cookies()).set(name, sealed, options)
}

/** Ends the session for good: a copy of the cookie is worth nothing afterwards. */
export const signOutHere = async (): Promise<void> => {
  const secret = await sessionSecret()
  if (secret) await closeSession(secret)
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, "", { ...options, maxAge: 0 })
}
