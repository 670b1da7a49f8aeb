import { z } from "zod"
import { listQuery } from "@/lib/applications/schema"
import { instant } from "@/lib/form"

/** One application. */
export const trashed = z.strictObject({ application: z.string().max(64) })

/** All that went to the trash together. */
export const trashedTogether = z.strictObject({ at: instant, list: listQuery })
