import Link from "next/link"
import type { ReactNode } from "react"
import { signOut } from "@/app/sign-in/actions"
import { countApplications } from "@/lib/applications/queries"
import { findViewer, type Viewer } from "@/lib/auth/viewer"
import { countEvidence } from "@/lib/record/queries"
import { Brand } from "./brand"
import { NavLink } from "./nav-link"
import { Rail, Tabs } from "./rail"
import { Shortcuts } from "./shortcuts"
import { chosenTheme } from "./theme"
import { chooseTheme } from "./theme-action"
import { ThemeSwitch } from "./theme-switch"

/** The frame of every page: the rail for the one who is signed in, a line on top for a guest. */
export async function Shell({ children }: { children: ReactNode }) {
  const viewer = await findViewer()
  return viewer ? <SignedIn viewer={viewer}>{children}</SignedIn> : <TopLine>{children}</TopLine>
}

const skip = (
  <a href="#main" className="btn fixed top-2 left-2 z-30 not-focus:sr-only">
    Skip to content
  </a>
)

async function SignedIn({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const [applications, evidence] = await Promise.all([countApplications(viewer), countEvidence(viewer)])
  const entries = [...evidence.values()].reduce((total, each) => total + each, 0)
  const parts = { name: viewer.name, applications, entries, theme: await chosenTheme(), chooseTheme, signOut }
  return (
    <div className="min-h-screen md:grid md:grid-cols-[216px_minmax(0,1fr)] md:print:block">
      {skip}
      <Rail {...parts} />
      <main id="main" className="w-full max-w-[1220px] px-4 pt-[18px] pb-24 md:px-8 md:pt-[26px] md:pb-12">
        {children}
      </main>
      <Tabs {...parts} />
      <Shortcuts />
    </div>
  )
}

async function TopLine({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto min-h-screen max-w-[1060px]">
      {skip}
      <nav
        aria-label="Main"
        className="flex flex-wrap items-center gap-x-5 gap-y-2.5 px-4 py-[18px] text-[13px] font-medium max-md:pb-2 md:px-8 print:hidden"
      >
        <span className="mr-auto">
          <Brand href="/" />
        </span>
        <Public className="max-md:hidden" />
        <ThemeSwitch chosen={await chosenTheme()} action={chooseTheme} />
        <Link href="/sign-in" prefetch={false} className="btn">
          Sign in
        </Link>
        {/* A row of its own on a narrow screen, and not by `order`: the focus goes as the eye does. */}
        <Public className="w-full border-t border-line pt-2 md:hidden" />
      </nav>
      <main id="main" className="px-4 pt-2 pb-16 md:px-8">
        {children}
      </main>
    </div>
  )
}

const Public = ({ className }: { className: string }) => (
  <div className={`flex gap-x-5 ${className}`}>
    {Object.entries({ "/roles": "Roles", "/labs": "Labs", "/source": "Source" }).map(([href, name]) => (
      <NavLink key={href} href={href} className="py-1 text-soft hover:text-ink aria-[current]:text-ink">
        {name}
      </NavLink>
    ))}
  </div>
)
