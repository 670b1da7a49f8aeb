import { createHash } from "node:crypto"
import { isIPv6 } from "node:net"
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible"
import { db } from "@/lib/db/client"

const minute = 60
const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPrisma({ storeClient: db, keyPrefix, points, duration })

// From one address an account gets half of its tries, so that a stranger who guesses there does not lock its owner out elsewhere.
const limits = {
  signIn: {
    both: limiter("sign-in:both", 10, 15 * minute),
    address: limiter("sign-in:address", 100, 15 * minute),
    account: limiter("sign-in:account", 20, 15 * minute),
  },
  signUp: {
    both: limiter("sign-up:both", 10, 15 * minute),
    address: limiter("sign-up:address", 100, 60 * minute),
    account: limiter("sign-up:account", 20, 15 * minute),
  },
  // Each one can send a mail, and nobody needs many.
  reset: {
    both: limiter("reset:both", 5, 60 * minute),
    address: limiter("reset:address", 30, 60 * minute),
    account: limiter("reset:account", 10, 60 * minute),
  },
}

// A key of one length, whatever was typed; and no email stands in the table.
const keyOf = (...parts: string[]) => createHash("sha256").update(parts.join("\n")).digest("base64url")

/** Whom an address stands for: of IPv6 its first 64 bits, since one household or server has all that share them. */
export const networkOf = (address: string): string => {
  if (!isIPv6(address)) return address
  const [head = [], tail] = address.split("::").map((part) => part.split(":").filter(Boolean))
  const zeros = tail ? Array(8 - head.length - tail.length).fill("0") : []
  return [...head, ...zeros, ...(tail ?? [])]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")
}

/**
 * Takes one try from what the account, the address, and the account from that address have left. Returns the minutes to wait
 * when one of them is used up, else null. Call it before any password is hashed.
 */
export const takeTry = async (door: keyof typeof limits, email: string, address: string): Promise<number | null> => {
  const { both, address: fromAddress, account } = limits[door]
  const network = networkOf(address)
  try {
    await both.consume(keyOf(email, network))
    await fromAddress.consume(keyOf(network))
    await account.consume(keyOf(email))
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 60_000)
    throw refusal
  }
}

/** Gives an account its tries back, after a right password. */
export const forgetTries = async (email: string, address: string): Promise<void> => {
  await limits.signIn.both.delete(keyOf(email, networkOf(address)))
  await limits.signIn.account.delete(keyOf(email))
}
