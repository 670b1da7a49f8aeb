import { z } from "zod"
import { line, optional, pastDay, webLink } from "@/lib/form"
import { roles } from "@/lib/roles/roles"

export const labName = line("the lab’s name", 120)
  .min(1, "Name the lab.")
  .regex(/[\p{L}\p{N}]/u, "Name the lab in letters or digits.")

const slug = z.string().max(80)

/** What a candidate has seen of a role at a lab. `today` is the viewer's. */
export const sightingDraft = (today: string) =>
  z.strictObject({
    slug,
    role: z.enum(roles, "Choose the role you saw."),
    link: optional(webLink),
    seenOn: pastDay(today),
  })

export const sightingRemoval = z.strictObject({ sighting: z.string().max(64), slug })

/** What the address of the directory asks for. */
export const labFilter = z.object({ q: z.string().trim().max(120).catch("") })
