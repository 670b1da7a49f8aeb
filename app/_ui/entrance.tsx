import type { ReactNode } from "react"
import { Brand } from "./brand"

/** The narrow page of a door: to sign in, to sign up. */
export function Entrance({ title, below, children }: { title: string; below: ReactNode; children: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-screen w-full max-w-[412px] content-center gap-5 px-4 py-10">
      <Brand href="/" />
      <div className="sheet p-6">
        <h1 className="mb-5">{title}</h1>
        {children}
      </div>
      <p className="text-soft">{below}</p>
    </main>
  )
}
