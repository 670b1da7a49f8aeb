import { blank } from "@/lib/record/blank"
import type { Credential, Evidence, Implementation, Project, Publication } from "@/lib/record/evidence"
import type { Kind } from "@/lib/record/kinds"

type Around = Partial<Omit<Evidence, "kind" | "details">>

/** The day that each entry below is of, and the later one it was added on, unless told otherwise. */
export const on = "2026-03-01"
export const addedOn = "2026-09-01"

const around = (title: string, fields: Around) => ({
  id: crypto.randomUUID(),
  title,
  addedOn,
  trashed: false,
  sample: false,
  ...fields,
})

/** A paper accepted on the main track of ICLR 2025, unless told otherwise. */
export const publication = (details: Partial<Publication> = {}, fields: Around = {}): Evidence<"PUBLICATION"> => ({
  ...around("Notes by the Translator", fields),
  kind: "PUBLICATION",
  details: {
    ...blank.PUBLICATION,
    authors: ["Ada Lovelace", "Charles Babbage"],
    self: 0,
    venue: "ICLR",
    year: 2025,
    history: [{ status: "ACCEPTED", on }],
    ...details,
  },
})

/** A private project of which nothing is told, unless told otherwise: it answers nothing. */
export const project = (details: Partial<Project> = {}, fields: Around = {}): Evidence<"PROJECT"> => ({
  ...around("Mill", fields),
  kind: "PROJECT",
  details: {
    ...blank.PROJECT,
    on,
    ...details,
  },
})

/** A technique reproduced, with repository and both figures, and without a write-up, unless told otherwise. */
export const implementation = (
  details: Partial<Implementation> = {},
  fields: Around = {},
): Evidence<"IMPLEMENTATION"> => ({
  ...around("Attention Is All You Need", fields),
  kind: "IMPLEMENTATION",
  details: {
    ...blank.IMPLEMENTATION,
    on,
    state: "REPRODUCED",
    repository: "https://example.org/attention",
    metric: "BLEU",
    better: "HIGHER",
    target: 28.4,
    reproduced: 27.9,
    ...details,
  },
})

/** An introductory course in machine learning, unless told otherwise; what its type does not have is nothing. */
export const credential = (details: Partial<Credential> = {}, fields: Around = {}): Evidence<"CREDENTIAL"> => {
  const isCourse = (details.type ?? "COURSE") === "COURSE"
  return {
    ...around("Machine Learning", fields),
    kind: "CREDENTIAL",
    details: {
      ...blank.CREDENTIAL,
      type: "COURSE",
      on,
      courseLevel: isCourse ? "INTRODUCTORY" : null,
      closeness: isCourse ? "ML" : null,
      ...details,
    },
  }
}

/** A doctorate in machine learning, awarded, unless told otherwise. */
export const degree = (details: Partial<Credential> = {}, fields: Around = {}): Evidence<"CREDENTIAL"> =>
  credential(
    {
      type: "DEGREE",
      degreeLevel: "DOCTORATE",
      award: "AWARDED",
      field: "Machine learning",
      closeness: "ML",
      ...details,
    },
    fields,
  )

/** One bare entry of each kind. */
export const ofEachKind = (): { readonly [K in Kind]: Evidence<K> } => ({
  PUBLICATION: publication(),
  PROJECT: project(),
  IMPLEMENTATION: implementation(),
  CREDENTIAL: credential(),
})
