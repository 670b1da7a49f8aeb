import type { AuthOptions } from "next-auth"
import Credentials from "next-auth/providers/credentials"
import { sessionCookie } from "./cookie"
import { checkCredentials } from "./queries"
import { credentials } from "./schema"
import { authSecret } from "./secret"
import { closeSession, findSession, openSession, sessionSeconds } from "./sessions"
import { clientAgent } from "./site"

/** next-auth's own endpoints: a second door to the same accounts, with the same limits and the same sessions. */
export const authOptions = (): AuthOptions => ({
  secret: authSecret(),
  session: { strategy: "jwt", maxAge: sessionSeconds },
  cookies: { sessionToken: sessionCookie() },
  pages: {
    signIn: "/sign-in",
    signOut: "/sign-in",
    error: "/sign-in",
    newUser: "/dashboard",
    verifyRequest: "/sign-in",
  },
  providers: [
    Credentials({
      credentials: { email: { type: "email" }, password: { type: "password" } },
      authorize: async (sent, request) => {
        const parsed = credentials.safeParse({ email: sent?.email, password: sent?.password })
        if (!parsed.success) return null
        const address: unknown = request.headers?.["x-forwarded-for"]
        const found = await checkCredentials(parsed.data, typeof address === "string" ? address : "unknown")
        return typeof found === "object" && "userId" in found ? { id: found.userId } : null
      },
    }),
  ],
  callbacks: {
    // Only a sign-in brings a user. What a client sends to `update()` is ignored.
    jwt: async ({ token, user }) =>
      user
        ? { sub: user.id, session: await openSession(user.id, await clientAgent()) }
        : { sub: token.sub, session: token.session },
    session: async ({ token }) => {
      const user = typeof token.session === "string" ? await findSession(token.session) : null
      const expires = new Date(Date.now() + (user ? sessionSeconds * 1000 : 0)).toISOString()
      return { expires, ...(user && { user: { name: user.name, email: user.email } }) }
    },
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.session === "string") await closeSession(token.session)
    },
  },
})
