import { headers } from "next/headers"

/** The address people reach this instance at, where the operator gave one: it decides the cookie's name and what same origin means. */
export const siteUrl = (): URL | null => (process.env.AUTH_URL ? new URL(process.env.AUTH_URL) : null)

export const isHttps = (): boolean => siteUrl()?.protocol === "https:"

/**
 * Whether the request was sent by one of our own pages. Browsers send an Origin with every POST, so one without it is refused too.
 * Forwarded hosts never reach this point unless a trusted proxy set them.
 */
export const isSameOrigin = async (): Promise<boolean> => {
  const sent = await headers()
  const origin = sent.get("origin")
  if (!origin || !URL.canParse(origin)) return false
  const site = siteUrl()
  return site ? origin === site.origin : new URL(origin).host === sent.get("host")
}

/** The address the request came from, as the server vouches for it (see `scripts/serve.js`). */
export const clientAddress = async (): Promise<string> => (await headers()).get("x-forwarded-for") ?? "unknown"

/** What the browser says it is. */
export const clientAgent = async (): Promise<string | null> => (await headers()).get("user-agent")

/** A way back inside this site, or the dashboard. Only the path and the query of what was asked for survive. */
export const wayBack = (asked: unknown): string => {
  const home = "/dashboard"
  if (typeof asked !== "string" || !asked.startsWith("/")) return home
  const base = "http://labward.invalid"
  if (!URL.canParse(asked, base)) return home
  const url = new URL(asked, base)
  return url.origin === base && !url.pathname.startsWith("//") ? url.pathname + url.search : home
}
