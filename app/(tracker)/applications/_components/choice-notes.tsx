"use client"

import { Fragment, type ReactNode, useState } from "react"
import { useAnswered } from "@/app/_ui/action-form"
import { labKey } from "@/lib/labs/names"

/** What to show beside a lab, by any of its names, beside a role, or where both are meant; `id` tells one note from another. */
export type Note = {
  readonly id: string
  readonly keys?: readonly string[]
  readonly role?: string
  readonly shown: ReactNode
}

/** Around the fields for lab and role: speaks up while they are filled in, and lets it pass. Beside the form, where there is room, it moves none. */
export function ChoiceNotes({
  notes,
  children,
  ...known
}: {
  notes: Note[]
  children: ReactNode
  lab: string
  role?: string
}) {
  const { values } = useAnswered()
  const [{ lab, role }, setFilledIn] = useState({ ...known, ...values })
  const fitting = notes.filter(
    (note) => (!note.role || note.role === role) && (!note.keys || note.keys.includes(labKey(lab))),
  )
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
      <div
        role="status"
        className="col-span-full grid gap-2 empty:hidden min-[1240px]:absolute min-[1240px]:top-0 min-[1240px]:left-full min-[1240px]:ml-10 min-[1240px]:w-[clamp(230px,100vw-1020px,320px)]"
      >
        {fitting.map(({ id, shown }) => (
          <Fragment key={id}>{shown}</Fragment>
        ))}
      </div>
    </>
  )
}
