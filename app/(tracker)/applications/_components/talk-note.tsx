"use client"

import { type ReactNode, useState } from "react"
import { labKey } from "@/lib/labs/names"

/** What the talk says against a role at a lab, for a lab by any of its names. */
export type Note = { readonly keys: readonly string[]; readonly role: string; readonly shown: ReactNode }

/** Around the fields for lab and role: speaks up while they are filled in, and lets it pass. Below them, it moves none. */
export function TalkNote({
  notes,
  children,
  ...known
}: {
  notes: Note[]
  children: ReactNode
  lab: string
  role?: string
}) {
  const [{ lab, role }, setFilledIn] = useState(known)
  const note = notes.find((each) => each.role === role && each.keys.includes(labKey(lab)))
  return (
    <>
      <div
        className="contents"
        onChange={({ target }) => {
          if (!(target instanceof HTMLInputElement)) return
          const { name, value } = target
          setFilledIn((filledIn) => ({ ...filledIn, [name]: value }))
        }}
      >
        {children}
      </div>
      <div role="status" className="col-span-full empty:hidden">
        {note?.shown}
      </div>
    </>
  )
}
