import { type Day, longDay } from "@/lib/dates"
import type { Credential } from "@/lib/record/evidence"
import { awardNames, closenessNames, courseLevelNames, credentialNames, degreeLevelNames } from "@/lib/record/kinds"
import { Facts, linkTo, Part } from "./facts"

/** All that is known of a credential. */
export function CredentialPart({ credential, today }: { credential: Credential; today: Day }) {
  const { type, on, place, link, courseLevel, degreeLevel, award, field, closeness } = credential
  const { minutes, slides, recording } = credential
  return (
    <Part id="credential" name={credentialNames[type]}>
      <Facts
        empty=""
        facts={{
          [award === "EXPECTED" ? "Expected" : "On"]: <time dateTime={on}>{longDay(on, today)}</time>,
          Place: place,
          Level: courseLevel ? courseLevelNames[courseLevel] : degreeLevel && degreeLevelNames[degreeLevel],
          Award: award && awardNames[award],
          Field: field,
          "How close": closeness && closenessNames[closeness],
          Length: minutes && `${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
          Link: linkTo(link),
          Slides: linkTo(slides),
          Recording: linkTo(recording),
        }}
      />
    </Part>
  )
}
