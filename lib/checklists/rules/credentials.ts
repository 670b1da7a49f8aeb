import type { Credential, Evidence } from "@/lib/record/evidence"
import { courseLevelNames, degreeLevelNames } from "@/lib/record/kinds"
import type { Rule } from "../rules"

const ofCredential =
  (judge: (credential: Credential, entry: Evidence<"CREDENTIAL">) => ReturnType<Rule>): Rule =>
  (entry) =>
    entry.kind === "CREDENTIAL" ? judge(entry.details, entry) : null

/** "Doctorate, machine learning, expected". */
const told = ({ degreeLevel, field, award }: Credential): string =>
  [degreeLevel && degreeLevelNames[degreeLevel], field, award === "EXPECTED" ? "expected" : ""]
    .filter(Boolean)
    .join(", ")

/** A course in machine learning of any level, or a degree in it or close to it ("Takeaways 10"). */
export const introMlCourse = ofCredential((credential, { addedOn }) => {
  const { type, closeness, courseLevel, award, degreeLevel, on } = credential
  if (type === "COURSE") {
    if (closeness !== "ML")
      return { counts: false, reason: "The course is not marked as machine learning", since: addedOn }
    return { counts: true, reason: courseLevel ? `${courseLevelNames[courseLevel]} course` : "Course", since: on }
  }
  if (type !== "DEGREE") return null
  if (closeness !== "ML" && closeness !== "CLOSE")
    return {
      counts: false,
      reason: "The degree’s field is not marked as machine learning or close to it",
      since: addedOn,
    }
  // Who writes a thesis in the field is past its introduction.
  if (award === "AWARDED") return { counts: true, reason: told(credential), since: on }
  if (degreeLevel === "DOCTORATE") return { counts: true, reason: told(credential), since: addedOn }
  return { counts: false, reason: `${told(credential)}: not awarded yet`, since: addedOn }
})

/** A doctorate, awarded or with the day it is expected ("Q&A 6"). */
export const doctorate = ofCredential((credential, { addedOn }) => {
  if (credential.type !== "DEGREE") return null
  if (credential.degreeLevel !== "DOCTORATE")
    return { counts: false, reason: `${told(credential)}: not a doctorate`, since: addedOn }
  return { counts: true, reason: told(credential), since: credential.award === "AWARDED" ? credential.on : addedOn }
})

/** The field of a doctorate ("Q&A 6"). */
export const researchField = ofCredential(({ type, degreeLevel, field, award, on }, { addedOn }) => {
  if (type !== "DEGREE" || degreeLevel !== "DOCTORATE") return null
  if (!field) return { counts: false, reason: "Name the field of the doctorate", since: addedOn }
  return { counts: true, reason: field, since: award === "AWARDED" ? on : addedOn }
})

/** Writing that is out. */
export const publicWriting = ofCredential(({ type, place, on }) =>
  type === "WRITING" ? { counts: true, reason: place ?? "Writing", since: on } : null,
)

/** A talk long enough for an interview; one of unknown length is taken at its word. */
export const researchTalk = ofCredential(({ type, minutes, on }, { addedOn }) => {
  if (type !== "TALK") return null
  if (minutes === null) return { counts: true, reason: "Talk", since: on }
  if (minutes < 45) return { counts: false, reason: `${minutes} minutes: shorter than 45`, since: addedOn }
  return { counts: true, reason: `${minutes} minutes`, since: on }
})
