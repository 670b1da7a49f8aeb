"use client"

import Link from "next/link"
import type { ComponentProps } from "react"
import { ActionForm } from "./action-form"
import { Brand } from "./brand"
import { Icon } from "./icon"
import { KeyHint } from "./key-hint"
import { NavLink } from "./nav-link"
import type { Theme } from "./theme"
import { ThemeSwitch } from "./theme-switch"

type Action = ComponentProps<typeof ActionForm>["action"]

/** Whose pages these are, and what stands beside the entries of the navigation. */
type Around = {
  name: string
  applications: number
  entries: number
  theme?: Theme
  chooseTheme: Action
  signOut: Action
}

const item =
  "flex min-h-[35px] items-center justify-between rounded-md px-2.5 font-medium text-soft hover:text-ink aria-[current]:bg-sheet aria-[current]:text-ink aria-[current]:inset-ring aria-[current]:inset-ring-line"

/** The navigation of a wide screen. The browser draws it and the tabs too: as elements they would be sent with every page, twice. */
export function Rail({ name, applications, entries, theme, chooseTheme, signOut }: Around) {
  return (
    <nav
      aria-label="Main"
      className="sticky top-0 flex h-screen flex-col gap-0.5 border-r border-line bg-sunk px-3 py-[18px] max-md:hidden print:hidden"
    >
      <div className="px-2.5 pt-1 pb-[18px]">
        <Brand href="/dashboard" />
      </div>
      <Link href="/applications/new" prefetch={false} className="btn btn-main mb-3.5 justify-between">
        Log application <KeyHint keys="N" />
      </Link>
      <NavLink href="/dashboard" className={item}>
        Dashboard
      </NavLink>
      <NavLink href="/applications" className={item}>
        Applications
        <Count of={applications} />
      </NavLink>
      <NavLink href="/readiness" className={item}>
        Readiness
      </NavLink>
      <NavLink href="/record" className={item}>
        Record
        <Count of={entries} />
      </NavLink>
      <NavLink href="/labs" className={item}>
        Labs
      </NavLink>
      <NavLink href="/roles" className={item}>
        Roles
      </NavLink>
      <div className="mt-auto px-2.5 pb-3">
        <ThemeSwitch chosen={theme} action={chooseTheme} />
      </div>
      <div className="flex items-center justify-between gap-2 border-t border-line px-2.5 pt-2.5 text-[13px] text-soft">
        <NavLink href="/settings" className="min-w-0 truncate py-1 hover:text-ink aria-[current]:text-ink">
          {name}
        </NavLink>
        <SignOut action={signOut} />
      </div>
    </nav>
  )
}

const Count = ({ of }: { of: number }) => (
  <span aria-hidden="true" className="font-normal text-faint">
    {of}
  </span>
)

const SignOut = ({ action }: { action: Action }) => (
  <ActionForm action={action}>
    <button type="submit" data-leaves className="min-h-6 whitespace-nowrap hover:text-ink">
      Sign out
    </button>
  </ActionForm>
)

const tab =
  "flex min-h-[46px] items-center justify-center text-[11.5px] whitespace-nowrap text-soft aria-[current]:font-semibold aria-[current]:text-accent"

// The page that is open is one of those it holds.
const around = "has-[+_div_[aria-current]]:font-semibold has-[+_div_[aria-current]]:text-accent"

/** The navigation of a narrow screen. */
export function Tabs({ theme, chooseTheme, signOut }: Around) {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-10 grid grid-cols-[repeat(5,auto)] border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <NavLink href="/dashboard" className={tab}>
        Dashboard
      </NavLink>
      <NavLink href="/applications" className={tab}>
        Applications
      </NavLink>
      <Link href="/applications/new" prefetch={false} className={`${tab} font-semibold text-accent`}>
        Log
      </Link>
      <NavLink href="/readiness" className={tab}>
        Readiness
      </NavLink>
      <details className="relative">
        <summary className={`${tab} ${around} list-none [&::-webkit-details-marker]:hidden`}>
          <Icon of="ellipsis" size={16} className="mr-1" />
          More
        </summary>
        <div className="sheet absolute right-2 bottom-14 grid min-w-40 gap-1 p-3 text-[13px]">
          <More href="/record" of="Record" />
          <More href="/labs" of="Labs" />
          <More href="/roles" of="Roles" />
          <More href="/settings" of="Settings" />
          <ThemeSwitch chosen={theme} action={chooseTheme} />
          <SignOut action={signOut} />
        </div>
      </details>
    </nav>
  )
}

const More = ({ href, of }: { href: string; of: string }) => (
  <NavLink href={href} className="flex min-h-9 items-center">
    {of}
  </NavLink>
)
