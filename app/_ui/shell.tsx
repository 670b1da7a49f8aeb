import { Ellipsis } from "lucide-react"
import Link from "next/link"
import type { ReactNode } from "react"
import { signOut } from "@/app/sign-in/actions"
import { countApplications } from "@/lib/applications/queries"
import { findViewer, type Viewer } from "@/lib/auth/viewer"
import { countEvidence } from "@/lib/record/queries"
import { ActionForm } from "./action-form"
import { Brand } from "./brand"
import { KeyHint } from "./key-hint"
import { NavLink } from "./nav-link"
import { ShortcutList } from "./shortcut-list"
import { Shortcuts } from "./shortcuts"
import { ThemeSwitch } from "./theme-switch"

/** The frame of every page: the rail for the one who is signed in, a line on top for a guest. */
export async function Shell({ children }: { children: ReactNode }) {
  const viewer = await findViewer()
  return viewer ? <Rail viewer={viewer}>{children}</Rail> : <TopLine>{children}</TopLine>
}

const skip = (
  <a href="#main" className="btn fixed top-2 left-2 z-30 not-focus:sr-only">
    Skip to content
  </a>
)

async function Rail({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const [applications, evidence] = await Promise.all([countApplications(viewer), countEvidence(viewer)])
  const entries = [...evidence.values()].reduce((total, each) => total + each, 0)
  const item =
    "flex min-h-[35px] items-center justify-between rounded-md px-2.5 font-medium text-soft hover:text-ink aria-[current]:bg-sheet aria-[current]:text-ink aria-[current]:inset-ring aria-[current]:inset-ring-line"
  return (
    <div className="min-h-screen md:grid md:grid-cols-[216px_minmax(0,1fr)] md:print:block">
      {skip}
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
          <span aria-hidden="true" className="font-normal text-faint">
            {applications}
          </span>
        </NavLink>
        <NavLink href="/readiness" className={item}>
          Readiness
        </NavLink>
        <NavLink href="/record" className={item}>
          Record
          <span aria-hidden="true" className="font-normal text-faint">
            {entries}
          </span>
        </NavLink>
        <NavLink href="/labs" className={item}>
          Labs
        </NavLink>
        <NavLink href="/roles" className={item}>
          Roles
        </NavLink>
        <div className="mt-auto px-2.5 pb-3">
          <ThemeSwitch />
        </div>
        <div className="flex items-center justify-between gap-2 border-t border-line px-2.5 pt-2.5 text-[13px] text-soft">
          <NavLink href="/settings" className="min-w-0 truncate py-1 hover:text-ink aria-[current]:text-ink">
            {viewer.name}
          </NavLink>
          <SignOut />
        </div>
      </nav>
      <main id="main" className="w-full max-w-[1220px] px-4 pt-[18px] pb-24 md:px-8 md:pt-[26px] md:pb-12">
        {children}
      </main>
      <Tabs />
      <Shortcuts>
        <ShortcutList />
      </Shortcuts>
    </div>
  )
}

function SignOut() {
  return (
    <ActionForm action={signOut}>
      <button type="submit" className="min-h-6 whitespace-nowrap hover:text-ink">
        Sign out
      </button>
    </ActionForm>
  )
}

function Tabs() {
  const tab =
    "flex min-h-[46px] items-center justify-center text-[11.5px] text-soft aria-[current]:font-semibold aria-[current]:text-accent"
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-10 grid grid-cols-5 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
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
        <summary className={`${tab} list-none [&::-webkit-details-marker]:hidden`}>
          <Ellipsis aria-hidden="true" size={16} className="mr-1" />
          More
        </summary>
        <div className="sheet absolute right-2 bottom-14 grid min-w-40 gap-1 p-3 text-[13px]">
          <NavLink href="/record" className="flex min-h-9 items-center">
            Record
          </NavLink>
          <NavLink href="/labs" className="flex min-h-9 items-center">
            Labs
          </NavLink>
          <NavLink href="/roles" className="flex min-h-9 items-center">
            Roles
          </NavLink>
          <NavLink href="/settings" className="flex min-h-9 items-center">
            Settings
          </NavLink>
          <ThemeSwitch />
          <SignOut />
        </div>
      </details>
    </nav>
  )
}

function TopLine({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto min-h-screen max-w-[1060px]">
      {skip}
      <nav
        aria-label="Main"
        className="flex flex-wrap items-center gap-x-5 gap-y-2 px-4 py-[18px] text-[13px] font-medium md:px-8 print:hidden"
      >
        <span className="mr-auto">
          <Brand href="/" />
        </span>
        <NavLink href="/roles" className="py-1 text-soft hover:text-ink aria-[current]:text-ink">
          Roles
        </NavLink>
        <NavLink href="/labs" className="py-1 text-soft hover:text-ink aria-[current]:text-ink">
          Labs
        </NavLink>
        <NavLink href="/source" className="py-1 text-soft hover:text-ink aria-[current]:text-ink">
          Source
        </NavLink>
        <ThemeSwitch />
        <Link href="/sign-in" prefetch={false} className="btn">
          Sign in
        </Link>
      </nav>
      <main id="main" className="px-4 pt-2 pb-16 md:px-8">
        {children}
      </main>
    </div>
  )
}
