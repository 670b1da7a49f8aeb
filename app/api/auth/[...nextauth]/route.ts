import NextAuth from "next-auth"
import { authOptions } from "@/lib/auth/options"

type Context = { params: Promise<{ nextauth: string[] }> }

const answer = async (request: Request, context: Context): Promise<Response> => {
  const { nextauth } = await context.params
  // Credentials come by POST only, and next-auth has a 500 for whoever tries another way.
  if (request.method !== "POST" && nextauth[0] === "callback") return new Response(null, { status: 405 })
  return NextAuth(authOptions())(request, context)
}

export { answer as GET, answer as POST }
