"use server"

import { notFound, redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import type { Viewer } from "@/lib/auth/viewer"
import { addSighting, removeSighting } from "@/lib/labs/commands"
import { sightingDraft, sightingRemoval } from "@/lib/labs/schema"

const sighting = (viewer: Viewer) => sightingDraft(viewer.today)
const pageOf = (slug: string) => `/labs/${encodeURIComponent(slug)}`

export const addSeen = formAction(sighting, async (viewer, draft) => {
  if (!(await addSighting(viewer, draft))) notFound()
})

/** Leads to the same page, whose address holds what was removed: from there it can be put back. */
export const removeSeen = formAction(sightingRemoval, async (viewer, { sighting, slug }) => {
  const removed = await removeSighting(viewer, sighting)
  if (!removed) redirect(pageOf(slug))
  const { role, seenOn, link } = removed
  redirect(`${pageOf(slug)}?${new URLSearchParams({ role, seenOn, ...(link && { link }) })}`)
})

export const putBack = formAction(sighting, async (viewer, draft) => {
  if (!(await addSighting(viewer, draft))) notFound()
  redirect(pageOf(draft.slug))
})
