import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"

/** The form keys of a sample's applications and entries begin with it, where those of the candidate's are hashes. */
export const sampleKey = "sample "

/** Whether anything of the sample is in the account: applications or entries, also in the trash, or answers that it gave. */
export const hasSample = async (viewer: Viewer): Promise<boolean> => {
  // Between keys, which an index finds at once among any number of rows.
  const some = { some: { sample: true, formKey: { gte: sampleKey, lt: "sample!" } } }
  const answered = {
    some: { sample: true, scope: { in: ["CANDIDATE", "LAB"] } },
  } satisfies Prisma.UserWhereInput["items"]
  const owner = await db.user.findFirst({
    where: { id: viewer.id, OR: [{ applications: some }, { evidence: some }, { items: answered }] },
    select: { id: true },
  })
  return owner !== null
}
