"use client"

import type { ComponentProps } from "react"
import { useAnswered } from "./action-form"

/** The button that sends the form around it. It is never disabled: the keyboard keeps its place, and sending twice is safe. */
export function SubmitButton({ className = "btn", ...button }: ComponentProps<"button">) {
  const { pending } = useAnswered()
  return <button type="submit" aria-disabled={pending || undefined} className={className} {...button} />
}
