"use server"

import { setTimeout } from "node:timers/promises"
import { redirect } from "next/navigation"
import { formAction } from "@/app/form-action"
import { importChosen, startImport, undoImport } from "@/lib/bibtex/commands"
import { mostShown } from "@/lib/bibtex/preview"
import { findImport } from "@/lib/bibtex/queries"
import { bibtexSource, chosenEntries, importedTogether } from "@/lib/bibtex/schema"

const list = "/record/publications"

/** Most files are read in less time than this, and need no page that says how far it is. */
const patienceMs = 2000

export const previewBibtex = formAction(bibtexSource, async (viewer, source) => {
  const text = typeof source === "string" ? source : decoded(await source.arrayBuffer())
  const started = await startImport(viewer, text)
  if ("message" in started) return started
  await Promise.race([started.finished, setTimeout(patienceMs)])
  const found = await findImport(viewer, started.id)
  if (found?.state === "refused") return { message: found.refusal }
  redirect(`${list}/import/${started.id}`)
})

// Old files are Latin-1, which is never well-formed UTF-8 once it has an accent.
const decoded = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

export const importPublications = formAction(chosenEntries, async (viewer, choice) => {
  if (choice.chosen.length === 0 && !choice.rest) return { message: "Tick what is to come in." }
  const imported = await importChosen(viewer, { ...choice, shown: mostShown })
  if (imported === "gone") return { message: "This preview is not there any more. Start again from Import BibTeX." }
  redirect(`${list}?imported=${imported.at.getTime()}`)
})

export const undoBibtex = formAction(importedTogether, async (viewer, { at }) => {
  await undoImport(viewer, at)
  redirect(list)
})
