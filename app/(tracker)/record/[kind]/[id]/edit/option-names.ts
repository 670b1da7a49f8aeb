import * as names from "@/lib/record/kinds"

/** The names of options, by field, as the forms of the record show them. */
export const optionNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: names.statusNames,
  tier: names.tierNames,
  track: names.trackNames,
  skills: names.skillNames,
  visibility: names.visibilityNames,
  better: names.directionNames,
  state: names.attemptNames,
  type: names.credentialNames,
  courseLevel: names.courseLevelNames,
  degreeLevel: names.degreeLevelNames,
  award: names.awardNames,
  closeness: names.closenessNames,
  equalFirst: { on: "ticked" },
}
