"use client"

import { type ReactNode, useState } from "react"
import { useAnswered } from "@/app/_ui/action-form"

/** Fields folded away. Without scripts an answer that complains of one of them, by its name, unfolds all. */
export function MoreFields({
  summary,
  open = false,
  names,
  children,
}: {
  summary: string
  open?: boolean
  names: readonly string[]
  children: ReactNode
}) {
  const { errors } = useAnswered()
  // As it is first drawn: afterwards it is open or closed as its reader left it, and the form opens it for a complaint.
  const [unfolded] = useState(open || names.some((name) => errors?.[name]))
  return (
    <details open={unfolded} className="col-span-full border-t border-line pt-3">
      <summary className="min-h-6 text-soft">{summary}</summary>
      <div className="grid gap-x-4 gap-y-3.5 pt-3 md:grid-cols-2">{children}</div>
    </details>
  )
}
