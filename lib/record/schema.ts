import { z } from "zod"
import { formAsItWas, instant, rowNumber, several } from "@/lib/form"
import { hasField } from "./credential"
import { kinds } from "./kinds"
import { credentialFields } from "./schema/credential"
import { implementationFields } from "./schema/implementation"
import { projectFields } from "./schema/project"
import { publicationFields, statusChange } from "./schema/publication"

const id = z.string().max(64)
const foreign = "This form does not look like ours. Reload the page and try again."

type Complain = (field: string, message: string) => void

const complaining =
  <Draft>(check: (draft: Draft, complain: Complain) => void) =>
  (draft: Draft, context: z.RefinementCtx) =>
    check(draft, (field, message) => context.addIssue({ code: "custom", path: [field], message }))

type Metric = { metric: string | null; better: string | null }

const measured = ({ metric, better }: Metric, figures: (number | null)[], complain: Complain) => {
  if (figures.every((each) => each === null)) return
  if (!metric) complain("metric", "Say what the figures measure.")
  if (!better) complain("better", "Choose which way is better.")
}

// What one field can only be wrong about beside another is checked of each kind.
const formsOf = (today: string) => ({
  publication: z.strictObject({ kind: z.literal("PUBLICATION"), ...publicationFields(today) }),
  project: z
    .strictObject({ kind: z.literal("PROJECT"), ...projectFields(today) })
    .superRefine(complaining((draft, complain) => measured(draft, [draft.before, draft.after], complain))),
  implementation: z
    .strictObject({ kind: z.literal("IMPLEMENTATION"), ...implementationFields(today) })
    .superRefine(complaining((draft, complain) => measured(draft, [draft.target, draft.reproduced], complain))),
  credential: z
    .strictObject({ kind: z.literal("CREDENTIAL"), ...credentialFields })
    .superRefine(complaining((draft, complain) => ofType(draft, today, complain))),
})

type Levels = { courseLevel: string | null; degreeLevel: string | null; award: string | null }
type Typed = Levels & { type: string; on: string; closeness: string | null }

const ofType = (credential: Typed, today: string, complain: Complain) => {
  const { type, on, courseLevel, degreeLevel, award, closeness } = credential
  if (type === "COURSE" && !courseLevel) complain("courseLevel", "Choose a level.")
  if (type === "DEGREE" && !degreeLevel) complain("degreeLevel", "Choose a level.")
  if (type === "DEGREE" && !award) complain("award", "Choose whether it is awarded.")
  // It decides which items a course or a degree answers, so it is asked for rather than guessed.
  if (hasField(type, "closeness") && !closeness) complain("closeness", "Choose how close the field is.")
  const toCome = type === "DEGREE" && award === "EXPECTED"
  if (!toCome && on > today) complain("on", "Choose today or an earlier day.")
}

// Without scripts the form of a credential sends the fields of every type: only its own are read.
const ownFieldsOnly = (form: unknown) => {
  if (typeof form !== "object" || form === null || !("type" in form)) return form
  const { type } = form
  return Object.fromEntries(Object.entries(form).filter(([field]) => hasField(`${type}`, field)))
}

/** An entry of the record as it is added. `key` is made with the form; `today` is the viewer's. */
export const evidenceDraft = (today: string) => {
  const { publication, project, implementation, credential } = formsOf(today)
  const more = { key: z.uuid(foreign) }
  return z.preprocess(
    ownFieldsOnly,
    z.discriminatedUnion(
      "kind",
      [
        publication.safeExtend(more),
        project.safeExtend(more),
        implementation.safeExtend(more),
        credential.safeExtend(more),
      ],
      foreign,
    ),
  )
}

/**
 * An entry as it is edited: `version` is the one the form was made from, `was` the fields it showed, and `keep` names those that keep what
 * somebody else saved meanwhile.
 */
export const evidenceEdit = (today: string) => {
  const { publication, project, implementation, credential } = formsOf(today)
  const more = {
    evidence: id,
    version: rowNumber,
    was: formAsItWas,
    keep: several(z.string().max(40)),
  }
  return z.preprocess(
    ownFieldsOnly,
    z.discriminatedUnion(
      "kind",
      [
        publication.safeExtend(more),
        project.safeExtend(more),
        implementation.safeExtend(more),
        credential.safeExtend(more),
      ],
      foreign,
    ),
  )
}

export type EvidenceDraft = z.output<ReturnType<typeof evidenceDraft>>
export type EvidenceEdit = z.output<ReturnType<typeof evidenceEdit>>

/** One entry. */
export const chosenEvidence = z.strictObject({ evidence: id })

/** All that went to the trash together, and the list to go back to. */
export const trashedEvidence = z.strictObject({ at: instant, kind: z.enum(kinds) })

/** Which author of a publication the candidate is, from 0. */
export const ownPlace = z.strictObject({
  evidence: id,
  place: z
    .string()
    .regex(/^(?:-1|\d{1,3})$/)
    .transform(Number),
})

/** A status that a publication had since a day. */
export const statusNote = (today: string) => z.strictObject({ evidence: id, ...statusChange(today) })

export const statusRemoval = z.strictObject({ evidence: id, on: z.string().max(10) })

/** What the address of a list asks for. Whatever it does not understand, it leaves out. */
export const recordFilter = z.object({
  q: z.string().normalize("NFC").trim().max(200).catch(""),
  page: z.coerce.number().int().positive().max(1000).catch(1),
  trashed: instant.optional().catch(undefined),
  imported: instant.optional().catch(undefined),
})

export type RecordFilter = z.output<typeof recordFilter>

/** What the address of an entry's page tells of what was just done: one like it, and a status taken out of its history. */
export const entryAddress = (today: string) =>
  z.object({
    told: z.enum(["added", "saved"]).optional().catch(undefined),
    before: z.coerce.number().int().min(1).max(20).optional().catch(undefined),
    like: id.optional().catch(undefined),
    took: z
      .string()
      .transform((text) => ({ status: text.split(".")[0], on: text.split(".")[1] }))
      .pipe(z.object(statusChange(today)))
      .optional()
      .catch(undefined),
  })
