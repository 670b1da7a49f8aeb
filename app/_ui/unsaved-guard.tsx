"use client"

import { useEffect, useRef } from "react"
import { useAnswered } from "./action-form"
import { isUnsaved, markUnsaved, mayLeave } from "./unsaved"

const isChanged = (field: Element) =>
  (field instanceof HTMLInputElement &&
    (field.value !== field.defaultValue || field.checked !== field.defaultChecked)) ||
  (field instanceof HTMLTextAreaElement && field.value !== field.defaultValue)

const staysHere = (link: Element) =>
  link.matches("[target=_blank], [download]") || Boolean(link.getAttribute("href")?.startsWith("#"))

/** Inside a form: asks before its page is left with words that are not saved. */
export function UnsavedGuard() {
  const here = useRef<HTMLSpanElement>(null)
  const { errors, message } = useAnswered()

  useEffect(() => {
    const form = here.current?.closest("form")
    if (!form) return
    const typed = () => markUnsaved(form, true)
    const sent = () => markUnsaved(form, false)
    // Somebody may have typed before this script came, or the browser filled in again what it had kept.
    if ([...form.elements].some(isChanged)) typed()
    const unload = (event: BeforeUnloadEvent) => {
      if (isUnsaved(form)) event.preventDefault()
    }
    // Before the router hears of it, which would leave at once.
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest("a[href], [data-leaves]")
      if (!link || staysHere(link) || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (mayLeave()) return
      event.preventDefault()
      // Nor may the guard of another form ask again.
      event.stopImmediatePropagation()
    }
    // Back and Forward between pages of the router load none, so nothing unloads. Not every browser tells of them in time to stop them.
    const back = (event: NavigateEvent) => {
      if (event.navigationType !== "traverse" || !event.cancelable || event.defaultPrevented) return
      if (!mayLeave()) event.preventDefault()
    }
    form.addEventListener("input", typed)
    form.addEventListener("submit", sent)
    window.addEventListener("beforeunload", unload)
    document.addEventListener("click", follow, true)
    window.navigation?.addEventListener("navigate", back)
    return () => {
      form.removeEventListener("input", typed)
      form.removeEventListener("submit", sent)
      window.removeEventListener("beforeunload", unload)
      document.removeEventListener("click", follow, true)
      window.navigation?.removeEventListener("navigate", back)
    }
  }, [])

  useEffect(() => {
    // Sent, and refused: the words are still only here.
    const form = here.current?.closest("form")
    if (form && (errors || message)) markUnsaved(form, true)
  }, [errors, message])

  return <span ref={here} hidden />
}
