"use client"

import { useRouter } from "next/navigation"
import { lazy, Suspense, useEffect, useState } from "react"
import { mayLeave } from "./unsaved"

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]") !== null

// Each row leads to its page by one link, so moving between rows is moving the focus between links.
const moveInList = (by: 1 | -1) => {
  const links = [...document.querySelectorAll<HTMLElement>(".list .title a")]
  const here = links.indexOf(document.activeElement as HTMLElement)
  const there = here === -1 ? (by === 1 ? 0 : links.length - 1) : here + by
  links[there]?.focus()
}

// Loaded when it is asked for.
const ShortcutDialog = lazy(() => import("./shortcut-dialog"))

/** The keys that lead around, and the list of them, which `?` opens. None of them counts while something is typed. */
export function Shortcuts() {
  const router = useRouter()
  const [listed, setListed] = useState(false)

  useEffect(() => {
    let goPressed = 0
    let searchComes = 0
    const places: Record<string, string> = {
      d: "/dashboard",
      a: "/applications",
      y: "/readiness",
      r: "/record",
      l: "/labs",
    }
    const go = (place: string) => mayLeave() && router.push(place)
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
      if (document.querySelector("dialog[open]")) return
      // Capital letters are what Caps Lock sends.
      const key = event.key.toLowerCase()
      const place = event.timeStamp - goPressed < 1500 ? places[key] : undefined
      goPressed = key === "g" ? event.timeStamp : 0
      // What is typed meanwhile is meant for the search.
      if (event.timeStamp < searchComes) return
      const search = document.querySelector<HTMLElement>("input[type=search]")
      const acts: Record<string, () => unknown> = {
        n: () => go("/applications/new"),
        "/": () => {
          if (search) return search.focus()
          searchComes = event.timeStamp + 1000
          return go("/applications#search")
        },
        j: () => moveInList(1),
        k: () => moveInList(-1),
        "?": () => setListed(true),
      }
      const act = place ? () => go(place) : acts[key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [router])

  return (
    listed && (
      <Suspense>
        <ShortcutDialog close={() => setListed(false)} />
      </Suspense>
    )
  )
}
