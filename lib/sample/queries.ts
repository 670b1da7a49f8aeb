import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"

/** The form keys of a sample's applications and entries begin with it, where those of the candidate's are hashes. */
export const sampleKey = "sample "

/** Whether anything of the sample is in the account: applications or entries, also in the trash, or answers that it gave. */
export const hasSample = async (viewer: Viewer): Promise<boolean> => {
  const own = { ownerId: viewer.id, sample: true }
  const select = { id: true } as const
  // Between keys, which an index finds at once among any number of rows.
  const formKey = { gte: sampleKey, lt: "sample!" }
  const [application, entry, answer] = await Promise.all([
    db.application.findFirst({ where: { ...own, formKey }, select }),
    db.evidence.findFirst({ where: { ...own, formKey }, select }),
    db.checklistItem.findFirst({ where: { ...own, scope: { in: ["CANDIDATE", "LAB"] } }, select }),
  ])
  return Boolean(application ?? entry ?? answer)
}
