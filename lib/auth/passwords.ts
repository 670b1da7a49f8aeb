import { hash, verify } from "@node-rs/argon2"

// OWASP's first choice for argon2id; the library's default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFC"), cost)

let dummy: Promise<string> | undefined

/** Whether the password is the one hashed. Without a hash, as for an unknown account, it takes as long and says no. */
export const passwordMatches = async (password: string, passwordHash: string | undefined): Promise<boolean> => {
  dummy ??= hashPassword(crypto.randomUUID())
  const matches = await verify(passwordHash ?? (await dummy), password.normalize("NFC"))
  return matches && passwordHash !== undefined
}
