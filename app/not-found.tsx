import type { Metadata } from "next"
import { connection } from "next/server"
import { NothingHere } from "./_ui/nothing-here"

export const metadata: Metadata = { title: "Not found" }

/**
 * What the router draws where it finds nothing, in the frame of the page before. Next sends it along with every page, twice, so it has no
 * frame of its own and asks for nobody; a whole page that is not found is `/nothing-here` (see `scripts/whole-pages.js`).
 */
export default async function NotFoundPage() {
  // Made ahead of its request, it could not carry that request's nonce.
  await connection()
  return <NothingHere href="/dashboard" way="Go to the dashboard" />
}
