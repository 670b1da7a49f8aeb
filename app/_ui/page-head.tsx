import type { ReactNode } from "react"

/** The head of a page: its heading, what stands above and below it, and what can be done here. */
export function PageHead({
  title,
  above,
  below,
  children,
}: {
  title: string
  above?: ReactNode
  below?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
      <div className="min-w-0 flex-[1_1_18rem]">
        {above && <p className="mb-1.5 text-faint">{above}</p>}
        <h1>{title}</h1>
        {below && <p className="mt-1 text-faint">{below}</p>}
      </div>
      {children && <div className="flex flex-wrap gap-2">{children}</div>}
    </div>
  )
}
