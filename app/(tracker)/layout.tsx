import type { ReactNode } from "react"
import { Shell } from "../_ui/shell"

export default function TrackerLayout({ children }: { children: ReactNode }) {
  return <Shell>{children}</Shell>
}
