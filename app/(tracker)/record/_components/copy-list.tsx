"use client"

import { useState } from "react"

/** Puts a list of publications on the clipboard, as BibTeX or as text; `what` says which, where there are more than are shown. Without scripts, and for more than a page of it, there is the file. */
export function CopyList({ bibtex, text, what }: { bibtex: string; text: string; what: string }) {
  const [told, tell] = useState("")
  const copy = (words: string, as: string) => async () => {
    tell("")
    try {
      await navigator.clipboard.writeText(words)
      tell(`Copied ${what || "all"} as ${as}`)
    } catch {
      tell("The browser did not allow it. Download the file instead.")
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <button type="button" className="btn noscript:hidden" onClick={copy(bibtex, "BibTeX")}>
        Copy {what} as BibTeX
      </button>
      <button type="button" className="btn noscript:hidden" onClick={copy(text, "text")}>
        Copy {what} as text
      </button>
      <a href="/record/publications/bibtex" className="btn">
        Download {what ? "all as " : ""}.bib
      </a>
      <span role="status" className="text-[13px] text-faint empty:hidden">
        {told}
      </span>
    </div>
  )
}
