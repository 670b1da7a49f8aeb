import type { Metadata } from "next"
import { findViewer } from "@/lib/auth/viewer"
import { NothingHere } from "../_ui/nothing-here"
import { Shell } from "../_ui/shell"

export const metadata: Metadata = { title: "Not found" }

/** Stands in for a page that is not there, where the browser may run no scripts to draw that (see `scripts/whole-pages.js`). */
export default async function NothingHerePage() {
  const viewer = await findViewer()
  return (
    <Shell>
      {viewer ? (
        <NothingHere href="/dashboard" way="Go to the dashboard" />
      ) : (
        <NothingHere href="/" way="Go to the front page" />
      )}
    </Shell>
  )
}
