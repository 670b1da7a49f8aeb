"use client"

import { useRef } from "react"

/**
 * A ref for a field that shows what the page's address says: set anew when the address changes, it is not drawn anew, which would take the
 * focus from it. What was typed or chosen since stays while the address does.
 */
export const useAddressed = (value: string) => {
  const shown = useRef(value)
  return (field: HTMLInputElement | HTMLSelectElement | null) => {
    if (!field || shown.current === value) return
    field.value = value
    shown.current = value
  }
}
