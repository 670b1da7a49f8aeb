"use client"

import Link from "next/link"
import { usePathname } from "next/navigation"
import type { ReactNode } from "react"

/** A link of the navigation; it knows when its own page, or one below it, is open. */
export function NavLink({ href, children, className }: { href: string; children: ReactNode; className?: string }) {
  const path = usePathname()
  const here = path === href || path.startsWith(`${href}/`)
  return (
    <Link href={href} prefetch={false} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </Link>
  )
}
