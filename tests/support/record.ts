import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import { addEvidence, editEvidence } from "@/lib/record/commands"
import type { Kind } from "@/lib/record/kinds"
import { presetForm } from "@/lib/record/presets"
import { evidenceDraft, evidenceEdit } from "@/lib/record/schema"

type Fields = Record<string, string | string[] | undefined>

const enough: Record<Kind, Fields> = {
  PUBLICATION: { title: "Attention at Scale", authors: "Grace Hopper\nAda Lovelace" },
  PROJECT: { title: "Cluster scheduler" },
  IMPLEMENTATION: { title: "Decision Transformer" },
  CREDENTIAL: { title: "Machine Learning Specialization", closeness: "ML" },
}

/** What an untouched form of a kind holds, with what is enough to send it, and these fields. */
const filled = (viewer: Viewer, kind: Kind, fields: Fields) => ({
  kind,
  ...presetForm(kind, viewer.today, {}),
  ...enough[kind],
  ...fields,
})

/** The form as somebody fills it, each time a new one. */
export const draftOf = (viewer: Viewer, kind: Kind, fields: Fields = {}) =>
  evidenceDraft(viewer.today).parse({ key: crypto.randomUUID(), ...filled(viewer, kind, fields) })

/** Adds an entry and returns its id. */
export const record = async (viewer: Viewer, kind: Kind, fields: Fields = {}): Promise<string> => {
  const added = await addEvidence(viewer, draftOf(viewer, kind, fields))
  if ("errors" in added) throw new Error(JSON.stringify(added.errors))
  return added.id
}

/** The edit form as somebody fills it anew. */
export const editOf = (viewer: Viewer, kind: Kind, evidence: string, version: number, fields: Fields = {}) =>
  evidenceEdit(viewer.today).parse({ ...filled(viewer, kind, fields), evidence, version: `${version}`, was: "{}" })

/** Edits an entry as a page does that was opened just before. */
export const edit = async (viewer: Viewer, kind: Kind, id: string, fields: Fields = {}) => {
  const { version } = await db.evidence.findFirstOrThrow({ where: { id }, select: { version: true } })
  return editEvidence(viewer, editOf(viewer, kind, id, version, fields))
}
