"use client"

import { useRef, useSyncExternalStore } from "react"

const never = () => () => {}

/** Ticks or unticks every box of the form around. Without scripts it is not there. */
export function TickAll() {
  const here = useRef<HTMLSpanElement>(null)
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const tick = (ticked: boolean) => {
    const boxes = here.current?.closest("form")?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? []
    for (const box of boxes) box.checked = ticked
  }
  return (
    <span ref={here} className="flex gap-3">
      {scripted && (
        <>
          <button type="button" className="link" onClick={() => tick(true)}>
            Tick all
          </button>
          <button type="button" className="link" onClick={() => tick(false)}>
            Untick all
          </button>
        </>
      )}
    </span>
  )
}
