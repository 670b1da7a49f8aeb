"use client"

import type { ReactNode } from "react"
import { useAnswered } from "@/app/_ui/action-form"

/** Fields of one form folded away; what one of them holds, or an answer says of it, unfolds them. */
export function FieldGroup({
  summary,
  fields,
  known,
  children,
}: {
  summary: string
  fields: readonly string[]
  known: Readonly<Record<string, string>>
  children: ReactNode
}) {
  const { errors, values, meanwhile } = useAnswered()
  const open = fields.some((field) => known[field] || values?.[field] || errors?.[field] || meanwhile?.[field])
  return (
    <details open={open} className="col-span-full border-t border-line pt-3">
      <summary className="min-h-6 text-soft">{summary}</summary>
      <div className="grid gap-x-4 gap-y-3.5 pt-3 md:grid-cols-2">{children}</div>
    </details>
  )
}
