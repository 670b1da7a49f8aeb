"use client"

import { useEffect } from "react"
import { useAddressed } from "./addressed"

type Search = { q?: string; placeholder: string; maxLength?: number; id?: string }

/** The field of a search that is kept in the address, without a frame of its own. */
export function SearchField({ q = "", maxLength = 200, id, placeholder }: Search) {
  useEffect(() => {
    // The browser does so where it loads the page; the router, which leads here from others, does not.
    if (id && window.location.hash === `#${id}`) document.getElementById(id)?.focus()
  }, [id])
  return (
    <input
      ref={useAddressed(q)}
      id={id}
      placeholder={placeholder}
      type="search"
      name="q"
      aria-label="Search"
      defaultValue={q}
      maxLength={maxLength}
      className="min-h-8 min-w-0 flex-1 rounded-md bg-transparent px-1 placeholder:text-faint"
    />
  )
}
