import { nobody } from "@/lib/record/authors"
import type { Publication } from "@/lib/record/evidence"
import { tierNames, trackNames } from "@/lib/record/kinds"
import { addressesOf } from "@/lib/record/publication"
import { recogniseVenue, tierOf } from "@/lib/record/venues"
import { Authors } from "../../../_components/authors"
import { Facts, Out, Part, wordsOf } from "./facts"

/** All that is known of a publication. */
export function PublicationPart({ publication }: { publication: Publication }) {
  const { authors, self, venue, track, year, award, contribution } = publication
  const links = addressesOf(publication)
  return (
    <Part id="paper" name="Paper">
      <Facts
        empty=""
        facts={{
          Authors: <Authors authors={authors} self={self} whole />,
          "Your place": placeOf(publication),
          Venue: venue,
          Tier: tierWords(publication),
          Track: venue && trackNames[track],
          Year: year,
          Award: award,
          Links: links.length > 0 && (
            <span className="flex flex-wrap gap-x-3.5">
              {links.map(({ name, href }) => (
                <Out key={name} href={href}>
                  {name}
                </Out>
              ))}
            </span>
          ),
          "Your part": wordsOf(contribution),
        }}
      />
    </Part>
  )
}

const tierWords = (publication: Publication): string | null => {
  const { venue, tier } = publication
  if (!venue && !tier) return null
  const whose = tier
    ? "in your words"
    : recogniseVenue(venue ?? "").venue
      ? "as the table of venues says"
      : "not in the table of venues"
  return `${tierNames[tierOf(publication)]}, ${whose}`
}

const placeOf = ({ authors, self, equalFirst }: Publication): string | null => {
  if (equalFirst) return "Equal first author"
  if (self === null) return null
  if (self === nobody) return "None of the authors is you"
  if (authors.length === 1) return "Only author"
  return self === 0 ? `First of ${authors.length}` : `Author ${self + 1} of ${authors.length}`
}
