import type { z } from "zod"
import { createApplication, editApplication } from "@/lib/applications/commands"
import { applicationDraft, applicationEdit } from "@/lib/applications/schema"
import type { Viewer } from "@/lib/auth/viewer"
import { listItems } from "@/lib/checklists/queries"
import { db } from "@/lib/db/client"

type Fields = Record<string, string>

const posting = { lab: "Anthropic", role: "RE", title: "Research Engineer" }

/** The form as somebody fills it, each time a new one: to Anthropic as a research engineer, unless told otherwise. */
export const draftOf = (viewer: Viewer, fields: Fields = {}): z.output<ReturnType<typeof applicationDraft>> =>
  applicationDraft(viewer.today).parse({ ...posting, key: crypto.randomUUID(), ...fields })

/** Logs an application with its checklist, and returns its id. */
export const log = async (viewer: Viewer, fields: Fields = {}): Promise<string> =>
  (await createApplication(viewer, draftOf(viewer, fields))).id

/** The edit form as somebody fills it, without what it keeps for itself to settle conflicts by. */
export const editOf = (application: string, version: number, fields: Fields = {}) => {
  const {
    was: _,
    keep: __,
    ...typed
  } = applicationEdit.parse({ ...posting, application, version, was: "{}", ...fields })
  return typed
}

/** Edits an application as a page does that was opened just before. */
export const edit = async (viewer: Viewer, id: string, fields: Fields = {}) => {
  const { version } = await db.application.findFirstOrThrow({ where: { id }, select: { version: true } })
  return editApplication(viewer, editOf(id, version, fields))
}

/** An application's checklist. */
export const itemsOf = async (viewer: Viewer, id: string) => {
  const select = { id: true, role: true, labId: true } as const
  return listItems(viewer, await db.application.findFirstOrThrow({ where: { id }, select }))
}

/** An application's checklist by slug, or by title where an item is the candidate's own. */
export const checklistOf = async (viewer: Viewer, id: string) =>
  new Map((await itemsOf(viewer, id)).map((item) => [item.slug ?? item.title ?? "", item]))

/** The id of the item of that slug or title on an application's checklist. */
export const itemOf = async (viewer: Viewer, id: string, name: string): Promise<string> => {
  const item = (await checklistOf(viewer, id)).get(name)
  if (!item) throw new Error(`The checklist has no item ${name}.`)
  return item.id
}
