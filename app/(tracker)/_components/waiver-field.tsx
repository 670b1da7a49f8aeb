"use client"

import { TextArea } from "@/app/_ui/field"

/** The reason of a waiver, within the form of the answer: there the browser would take Enter for an answer, so here it waives. */
export function WaiverField({ reason }: { reason: string }) {
  return (
    <TextArea
      name="waiver"
      label="Or waive it, because"
      placeholder="the reason"
      rows={1}
      maxLength={200}
      defaultValue={reason}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        const { form } = event.currentTarget
        form?.requestSubmit(form.querySelector("button[name=waive]"))
      }}
    />
  )
}
