"use client"

import type { ReactNode } from "react"
import { useFormStatus } from "react-dom"
import { useAnswered } from "@/app/_ui/action-form"

/** The box of an item, in a form that ticks it. It shows the new state at once and says "Saved" when it is on disk. */
export function TickBox({
  labelledBy,
  checked,
  proven,
  aside,
}: {
  labelledBy: string
  checked: boolean | "mixed"
  /** The record answers it, not a hand. */
  proven: boolean
  aside: ReactNode
}) {
  const { saved } = useAnswered()
  // What was sent last, while it is under way: a click before the answer asks for the opposite of that.
  const { pending, data } = useFormStatus()
  const shown = pending ? data.get("done") === "true" : checked
  return (
    <>
      <input type="hidden" name="done" value={`${shown !== true}`} />
      {/* biome-ignore lint/a11y/useSemanticElements: a button sends the form without scripts, an input does not */}
      <button
        type="submit"
        role="checkbox"
        aria-checked={shown}
        aria-labelledby={labelledBy}
        className={proven ? "tick tick-proven" : "tick"}
      />
      <span className="order-1 text-right text-[11.5px] text-faint">
        <span role="status">{saved && !pending ? "Saved" : ""}</span>
        {saved && !pending && aside && " · "}
        {aside}
      </span>
    </>
  )
}
