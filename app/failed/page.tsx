import type { Metadata } from "next"
import Link from "next/link"
import { wayBack } from "@/lib/auth/site"
import { requestNotes } from "@/lib/request"
import { Entrance } from "../_ui/entrance"
import { failed, troubleWords } from "../_ui/failure-words"

export const metadata: Metadata = { title: "This page could not be made" }

/** Stands in for a page that failed, where the browser may run no scripts to draw the failure (see `scripts/whole-pages.js`). */
export default async function FailedPage({ searchParams }: PageProps<"/failed">) {
  const { asked } = await searchParams
  const trouble = requestNotes()?.trouble
  const { title, words } = Object.entries(troubleWords).find(([name]) => name === trouble)?.[1] ?? failed
  return (
    <Entrance title={title} below={null}>
      <p className="mb-5 text-soft">{words}</p>
      <div className="flex flex-wrap gap-2">
        <a href={wayBack(asked)} className="btn btn-main">
          Try again
        </a>
        <Link href="/dashboard" prefetch={false} className="btn">
          Go to the dashboard
        </Link>
      </div>
    </Entrance>
  )
}
