import type { ReactNode } from "react"

/** A part of the settings under its heading. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="sheet">
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      {children}
    </section>
  )
}
