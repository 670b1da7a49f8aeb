import Link from "next/link"
import { signUpIsOpen } from "@/lib/auth/commands"
import { findViewer } from "@/lib/auth/viewer"
import { type Role, roleNames } from "@/lib/roles/roles"

/** What to do with what was read: log an application for the role, or, as a guest, get an account where there is one to get. */
export async function WayOn({ role }: { role: Role }) {
  if (await findViewer()) {
    return (
      <Link href={`/applications/new?role=${role}`} prefetch={false} className="btn">
        Log application<span className="sr-only"> as a {roleNames[role].toLowerCase()}</span>
      </Link>
    )
  }
  if (!signUpIsOpen()) return null
  return (
    <Link href="/sign-up" prefetch={false} className="btn">
      Create account
    </Link>
  )
}
