import { z } from "zod"
import { formAsItWas, instant, line, optional, pastDay, prose, several, webLink } from "@/lib/form"
import { roles } from "@/lib/roles/roles"
import { wordFields } from "./meanwhile"

const id = z.string().max(64)
/**
 * The item, by its id or its slug, and the page that the form stands on: an application's, or else that of a role's readiness. Not `id`: a
 * field of that name would hide the id of the form itself from scripts.
 */
const target = { item: id, application: id.optional(), role: z.enum(roles).optional() }

/** A tick of the box. */
export const itemTick = z.strictObject({ ...target, done: z.enum(["true", "false"]) })

/**
 * An answer by hand, or with `waive` a waiver. `was` is what the form showed, `keep` names the fields that keep what was saved meanwhile;
 * `today` is the viewer's.
 */
export const itemAnswer = (today: string) =>
  z
    .strictObject({
      ...target,
      note: optional(prose("the note", 10_000)),
      link: optional(webLink),
      doneOn: pastDay(today),
      waive: z.literal("true").optional(),
      waiver: optional(line("the reason", 200)),
      was: formAsItWas,
      keep: several(z.enum(wordFields)),
    })
    .refine(({ waive, waiver }) => !waive || waiver !== null, {
      path: ["waiver"],
      error: "Say why it need not be done.",
    })

export const itemOverruling = z.strictObject({
  ...target,
  overruling: line("the reason", 200).min(1, "Say why the record does not count here."),
})

export const chosenItem = z.strictObject(target)

/** What was removed at an instant, and the page that it stood on. */
export const removedItem = z.strictObject({ at: instant, application: target.application })

/** The same instant, as it stands in that page's address. */
export const justRemoved = z.object({ removed: instant.optional().catch(undefined) })

const ownLevels = ["CORE", "RECOMMENDED", "BONUS"] as const
const ownWords = {
  title: line("the item", 200).min(1, "Say what there is to do."),
  level: z.enum(ownLevels, "Choose a level."),
}

export const ownItem = z.strictObject({
  application: id,
  ...ownWords,
  scope: z.enum(["APPLICATION", "LAB", "CANDIDATE"], "Choose what it counts for."),
})

export const ownItemEdit = z.strictObject({ ...target, ...ownWords })

export const ownItemMove = z.strictObject({ ...target, towards: z.enum(["up", "down"]) })
