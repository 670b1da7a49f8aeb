import { type NextRequest, NextResponse } from "next/server"

const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
    "style-src 'self'",
    ...(process.env.NODE_ENV === "development" ? ["style-src-elem 'self' 'unsafe-inline'"] : []),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join("; ")

const damaged = "This form arrived damaged, so nothing was saved. Go back and send it again.\n"

// Next has a 500 for a form that cannot be read, and this is the last place before it.
const isReadable = async (request: NextRequest): Promise<boolean> => {
  if (request.method !== "POST") return true
  return request
    .clone()
    .formData()
    .then(
      () => true,
      () => false,
    )
}

const isHttps = (request: NextRequest) =>
  process.env.AUTH_URL?.startsWith("https:") || request.headers.get("x-forwarded-proto") === "https"

/** Gives each page its content policy, and tells the server components which page was asked for. It authorizes nothing. */
export async function proxy(request: NextRequest) {
  const policy = contentPolicy(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  headers.set("content-security-policy", policy)
  headers.set("x-labward-path", request.nextUrl.pathname + request.nextUrl.search)

  const response = (await isReadable(request))
    ? NextResponse.next({ request: { headers } })
    : new NextResponse(damaged, { status: 400 })
  response.headers.set("content-security-policy", policy)
  if (isHttps(request)) response.headers.set("strict-transport-security", "max-age=31536000")
  return response
}

export const config = { matcher: "/((?!_next/static/).*)" }
