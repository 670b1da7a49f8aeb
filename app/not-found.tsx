import type { Metadata } from "next"
import Link from "next/link"
import { connection } from "next/server"
import { findViewer } from "@/lib/auth/viewer"
import { EmptyState } from "./_ui/empty-state"
import { Shell } from "./_ui/shell"

export const metadata: Metadata = { title: "Not found" }

export default async function NotFoundPage() {
  // Made ahead of its request, it could not carry that request's nonce.
  await connection()
  const viewer = await findViewer()
  return (
    <Shell>
      <h1 className="sr-only">Not found</h1>
      <EmptyState title="There is nothing at this address">
        <p className="mb-5">
          It was removed, it belongs to another account, or the address has a slip in it. A link from outside may have
          been cut short.
        </p>
        <Link href={viewer ? "/dashboard" : "/"} prefetch={false} className="btn btn-main">
          {viewer ? "Go to the dashboard" : "Go to the front page"}
        </Link>
      </EmptyState>
    </Shell>
  )
}
