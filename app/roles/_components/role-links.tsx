import Link from "next/link"
import type { ReactNode } from "react"
import { RoleMark } from "@/app/_ui/role-mark"
import { type Role, roleSlugs, roles } from "@/lib/roles/roles"

/** From guide to guide. `current` is the one that is open, or null on the page that compares them. */
export function RoleLinks({ current }: { current: Role | null }) {
  return (
    <nav aria-label="Role guides" className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-[13px] print:hidden">
      <Guide href="/roles" open={current === null}>
        All three
      </Guide>
      {roles.map((role) => (
        <Guide key={role} href={`/roles/${roleSlugs[role]}`} open={current === role}>
          <RoleMark role={role} />
        </Guide>
      ))}
    </nav>
  )
}

function Guide({ href, open, children }: { href: string; open: boolean; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={open ? "page" : undefined}
      className="inline-flex min-h-7 items-center border-b border-transparent font-medium hover:border-line-strong aria-[current]:border-current"
    >
      {children}
    </Link>
  )
}
