// The letters beyond Latin; the Latin ones are preloaded below.
import "@fontsource-variable/inter/wght.css"
import "@fontsource-variable/newsreader/wght.css"
import "./globals.css"
import type { Metadata, Viewport } from "next"
import { connection } from "next/server"
import type { ReactNode } from "react"
import { inter, newsreader } from "./_ui/fonts"
import { chosenTheme } from "./_ui/theme"

export const metadata: Metadata = {
  title: { default: "Labward", template: "%s · Labward" },
  description: "A self-hosted tracker for people who apply to AI research labs.",
  robots: { index: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f4" },
    { media: "(prefers-color-scheme: dark)", color: "#16150f" },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made ahead of its request could not carry that request's nonce.
  await connection()
  return (
    <html lang="en" data-theme={await chosenTheme()} className={`${inter.variable} ${newsreader.variable}`}>
      <body>{children}</body>
    </html>
  )
}
