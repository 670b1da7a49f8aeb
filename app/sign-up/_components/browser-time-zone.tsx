"use client"

import { useSyncExternalStore } from "react"

const never = () => () => {}
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The browser's own time zone, sent along with the form. */
export function BrowserTimeZone() {
  const timeZone = useSyncExternalStore(never, zone, () => "")
  return <input type="hidden" name="timeZone" value={timeZone} readOnly />
}
