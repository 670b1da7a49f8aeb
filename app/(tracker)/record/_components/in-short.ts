import type { Day } from "@/lib/dates"
import type { Evidence } from "@/lib/record/evidence"
import { gainOf, withUnit } from "@/lib/record/gain"
import {
  attemptNames,
  credentialNames,
  degreeLevelNames,
  skillNames,
  statusNames,
  visibilityNames,
} from "@/lib/record/kinds"
import { standingOf } from "@/lib/record/publication"
import { statusTone } from "./status-tone"

/** An entry in one row of a list: what stands beside its title, its pill, what it comes to, and its day. */
export type InShort = { beside: string; pill: string; tone: string; result: string; day: Day | null }

/** "ICLR 2025"; a name that tells its year already is left as it is. */
export const venueAndYear = ({ venue, year }: Pick<Of<"PUBLICATION">, "venue" | "year">): string =>
  [venue, year && !venue?.includes(`${year}`) ? year : ""].filter(Boolean).join(" ")

type Of<K extends Evidence["kind"]> = Evidence<K>["details"]

/** What a row of a list says of an entry. */
export const inShort = ({ kind, details }: Evidence): InShort => {
  switch (kind) {
    case "PUBLICATION":
      return publication(details)
    case "PROJECT":
      return project(details)
    case "IMPLEMENTATION":
      return implementation(details)
    case "CREDENTIAL":
      return credential(details)
  }
}

const publication = (details: Of<"PUBLICATION">): InShort => {
  const { status, on } = standingOf(details)
  return {
    beside: venueAndYear(details),
    pill: statusNames[status],
    tone: statusTone(status),
    result: details.award ?? "",
    day: on,
  }
}

const project = (details: Of<"PROJECT">): InShort => ({
  beside: details.skills.map((skill) => skillNames[skill]).join(", "),
  pill: visibilityNames[details.visibility],
  tone: details.visibility === "PUBLIC" ? "pill-go" : "pill-outline",
  result: gainOf(details)?.words ?? "",
  day: details.on,
})

const implementation = ({ metric, unit, target, reproduced, state, on }: Of<"IMPLEMENTATION">): InShort => {
  const figures = [
    target === null ? "" : `paper ${withUnit(target, unit)}`,
    reproduced === null ? "" : `yours ${withUnit(reproduced, unit)}`,
  ]
  const tone = state === "REPRODUCED" ? "pill-good" : "pill-outline"
  return { beside: metric ?? "", pill: attemptNames[state], tone, result: figures.filter(Boolean).join(", "), day: on }
}

const credential = (details: Of<"CREDENTIAL">): InShort => {
  const { type, place, degreeLevel, field, award, minutes, on } = details
  const degree = [degreeLevel && degreeLevelNames[degreeLevel], field, award === "EXPECTED" ? "expected" : ""]
  const result = type === "DEGREE" ? degree : [field, minutes ? `${minutes} minutes` : ""]
  return {
    beside: place ?? "",
    pill: credentialNames[type],
    tone: "",
    result: result.filter(Boolean).join(", "),
    day: on,
  }
}
