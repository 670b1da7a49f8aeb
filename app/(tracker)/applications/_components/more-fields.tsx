"use client"

import type { ReactNode } from "react"
import { useAnswered } from "@/app/_ui/action-form"

/** Fields folded away; an answer that complains unfolds them, since the complaint may be inside. */
export function MoreFields({
  summary,
  open = false,
  children,
}: {
  summary: string
  open?: boolean
  children: ReactNode
}) {
  const { errors } = useAnswered()
  return (
    <details open={open || errors !== undefined} className="col-span-full border-t border-line pt-3">
      <summary className="min-h-6 text-soft">{summary}</summary>
      <div className="grid gap-x-4 gap-y-3.5 pt-3 md:grid-cols-2">{children}</div>
    </details>
  )
}
