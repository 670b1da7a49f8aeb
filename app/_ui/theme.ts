import { cookies } from "next/headers"

export type Theme = "light" | "dark"

/** The theme chosen on this device; anything else follows the system. */
export const chosenTheme = async (): Promise<Theme | undefined> => {
  const theme = (await cookies()).get("theme")?.value
  return theme === "light" || theme === "dark" ? theme : undefined
}
