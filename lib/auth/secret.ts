import { randomBytes } from "node:crypto"
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { dataFolder } from "@/lib/db/location"

const placeholders = /^(secret|changeme|change-me|password|your[-_ ]?secret|test|default)/i

const generated = (): string => {
  mkdirSync(dataFolder(), { recursive: true, mode: 0o700 })
  const file = path.join(dataFolder(), "auth-secret")
  try {
    // `wx`: of two processes that start at once, one writes and both read the same.
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" })
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error
  }
  chmodSync(file, 0o600)
  return readFileSync(file, "utf8").trim()
}

let secret: string | undefined

/** The key that session cookies are sealed with: AUTH_SECRET, else one made once and kept in the data folder. */
export const authSecret = (): string => {
  secret ??= process.env.AUTH_SECRET || generated()
  if (secret.length < 32 || placeholders.test(secret)) {
    throw new Error("AUTH_SECRET is too short or a placeholder. Give at least 32 random characters, or leave it out.")
  }
  return secret
}
