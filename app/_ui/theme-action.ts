"use server"

import { cookies } from "next/headers"
import { z } from "zod"
import { guestAction } from "@/app/form-action"
import { isHttps } from "@/lib/auth/site"

const choice = z.strictObject({ theme: z.enum(["system", "light", "dark"]) })

/** Keeps light or dark on this device; it tells nothing about anybody, so a guest may choose too. */
export const chooseTheme = guestAction(choice, async ({ theme }) => {
  const options = { path: "/", sameSite: "lax", secure: isHttps(), httpOnly: true, maxAge: 400 * 86_400 } as const
  ;(await cookies()).set("theme", theme, options)
})
