import type { ReactNode } from "react"

/** What has just been done, with the way back beside it. Its place stands there while it is empty, so that a change is read out. */
export function Notice({ children }: { children?: ReactNode }) {
  return (
    <div role="status" className="empty:hidden">
      {children && <div className="note mb-5 items-center bg-good-wash text-good">{children}</div>}
    </div>
  )
}
