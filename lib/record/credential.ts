import type { Credential } from "./evidence"
import type { CredentialType } from "./kinds"

/** What each type of credential has besides what all have. */
export const fieldsOfType = {
  COURSE: ["courseLevel", "field", "closeness"],
  DEGREE: ["degreeLevel", "award", "field", "closeness"],
  TALK: ["minutes", "slides", "recording"],
  WRITING: [],
} as const satisfies Record<CredentialType, readonly (keyof Credential)[]>

const ofSomeType: ReadonlySet<string> = new Set(Object.values(fieldsOfType).flat())

/** Whether a credential of that type has the field; what is of no type alone, all have. */
export const hasField = (type: string, field: string): boolean =>
  !ofSomeType.has(field) || Object.entries(fieldsOfType).some(([each, own]) => each === type && has(own, field))

const has = (fields: readonly string[], field: string) => fields.includes(field)
