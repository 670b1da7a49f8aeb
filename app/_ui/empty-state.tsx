import type { ReactNode } from "react"

/** What stands where a list would: why it is empty, and the next step. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-3 px-6 py-14 text-center">
      <p className="font-serif text-[19px] font-medium">{title}</p>
      <div className="max-w-[52ch] text-soft">{children}</div>
    </div>
  )
}
