import * as names from "@/lib/record/kinds"

type Meanwhile = Readonly<Record<string, { saved: string; keep: boolean } | undefined>>

const namesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
  closeness: names.closenessNames,
  equalFirst: { on: "ticked" },
}

/** What somebody else saved meanwhile, where a field is a choice with the names that its form shows. */
export const inWords = (meanwhile: Meanwhile): Record<string, { saved: string; keep: boolean }> =>
  Object.fromEntries(
    Object.entries(meanwhile).flatMap(([field, both]) =>
      both ? [[field, { ...both, saved: named(field, both.saved) }]] : [],
    ),
  )

// An award is one of two for a degree, and any words for a paper.
const named = (field: string, saved: string): string => {
  const known = field === "award" ? names.awardNames : namesOf[field]
  return known
    ? saved
        .split("\n")
        .map((each) => new Map(Object.entries(known)).get(each) ?? each)
        .join(", ")
    : saved
}
