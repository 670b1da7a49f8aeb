import type { Kind } from "./kinds"
import { credentialFields } from "./schema/credential"
import { implementationFields } from "./schema/implementation"
import { projectFields } from "./schema/project"
import { publicationFields } from "./schema/publication"

const fieldsOf = {
  PUBLICATION: publicationFields,
  PROJECT: projectFields,
  IMPLEMENTATION: implementationFields,
  CREDENTIAL: () => credentialFields,
}

// What a form says of itself before anybody filled it; the day is today's.
const defaults: Record<Kind, (today: string) => Record<string, string>> = {
  PUBLICATION: (today) => ({ track: "MAIN", status: "DRAFT", statusOn: today }),
  PROJECT: (today) => ({ on: today, visibility: "PRIVATE" }),
  IMPLEMENTATION: (today) => ({ on: today, state: "ATTEMPTED" }),
  CREDENTIAL: (today) => ({ on: today, type: "COURSE", courseLevel: "INTRODUCTORY", award: "AWARDED" }),
}

/**
 * A new form of a kind as text by field: what an address sets of it, as far as it may stand there, over what stands there anyway. Several
 * skills are several parameters of one name.
 */
export const presetForm = (
  kind: Kind,
  today: string,
  asked: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> => {
  const set = Object.entries(fieldsOf[kind](today)).flatMap(([field, schema]) => {
    const given = asked[field]
    return given !== undefined && schema.safeParse(given).success ? [[field, [given].flat().join("\n")]] : []
  })
  return { ...defaults[kind](today), ...Object.fromEntries(set) }
}
