"use client"

import type { ReactNode } from "react"
import { useAnswered } from "@/app/_ui/action-form"

/** A box with its label, ticked at first; where the form comes back, as it was sent. */
export function TickedBox({
  name,
  value,
  describedBy,
  className,
  children,
}: {
  name: string
  value: string
  describedBy?: string
  className: string
  children: ReactNode
}) {
  const { values } = useAnswered()
  const ticked = values ? (values[name] ?? "").split("\n").includes(value) : true
  return (
    <label className={`flex items-start gap-3 ${className}`}>
      <input
        // React resets a form that was sent to what it was first drawn with.
        key={`${ticked}`}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={ticked}
        aria-describedby={describedBy}
        className="mt-0.5 size-4 flex-none accent-accent"
      />
      {children}
    </label>
  )
}

/** Which author of an entry the candidate is: nothing is chosen at first; where the form comes back, what was sent. */
export function WhichAuthor({ place, title, authors }: { place: number; title: string; authors: readonly string[] }) {
  const { values } = useAnswered()
  const sent = values?.selves?.split("\n").find((answer) => answer.startsWith(`${place}:`)) ?? ""
  return (
    <label className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 pl-7 text-[13px]">
      <span>
        Which author are you?<span className="sr-only"> {title}</span>
      </span>
      <select key={sent} name="selves" defaultValue={sent} className="input h-8 max-w-72">
        <option value="">Choose</option>
        {authors.map((author, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two authors may share a name, and their order stays
          <option key={index} value={`${place}:${index}`}>
            {author}
          </option>
        ))}
        <option value={`${place}:none`}>None of these</option>
      </select>
    </label>
  )
}
