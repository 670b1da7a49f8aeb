"use client"

import "./globals.css"
import { Failure } from "./_ui/failure"
import { inter, newsreader } from "./_ui/fonts"

/** Stands in for the whole document when the outermost layout fails. */
export default function GlobalErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en" className={`${inter.variable} ${newsreader.variable}`}>
      <link rel="icon" href="/icon.svg" />
      <title>This page could not be made · Labward</title>
      <body>
        <Failure {...props} />
      </body>
    </html>
  )
}
