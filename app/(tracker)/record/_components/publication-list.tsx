import Link from "next/link"
import { SamplePill } from "@/app/_ui/sample-pill"
import type { Publication } from "@/lib/record/evidence"
import { statusNames, trackNames } from "@/lib/record/kinds"
import { addressesOf, standingOf } from "@/lib/record/publication"
import type { EvidenceRow } from "@/lib/record/queries"
import { addressOf } from "../address"
import { Authors } from "./authors"
import { venueAndYear } from "./in-short"
import { statusTone } from "./status-tone"

type Paper = EvidenceRow & { kind: "PUBLICATION" }

export const isPaper = (row: EvidenceRow): row is Paper => row.kind === "PUBLICATION"

/** Publications as a publication list has them: by year, the latest first, and before them those without one. */
export function PublicationList({ papers }: { papers: Paper[] }) {
  const years = [...new Set(papers.map(({ details }) => details.year))]
  return years.map((year) => (
    <section
      key={year}
      aria-labelledby={`year-${year}`}
      className="grid gap-x-4 border-t border-line px-4 py-3 first-of-type:border-t-0 md:grid-cols-[116px_minmax(0,1fr)]"
    >
      <h2
        id={`year-${year}`}
        className="font-serif text-[17px] leading-7 md:pt-0.5 font-medium tracking-normal text-ink"
      >
        {year ?? "In preparation"}
      </h2>
      <ol className="list">
        {papers
          .filter(({ details }) => details.year === year)
          .map((paper) => (
            <li key={paper.id} className="py-1">
              <Entry paper={paper} />
            </li>
          ))}
      </ol>
    </section>
  ))
}

function Entry({ paper }: { paper: Paper }) {
  const { details } = paper
  return (
    <>
      <p className="title min-w-0 py-0">
        <Link href={addressOf(paper)} prefetch={false} className="leading-6 after:content-none! hover:underline">
          {paper.title}
        </Link>
        {paper.sample && <SamplePill />}
      </p>
      <p className="text-[13px] text-soft">
        <Authors authors={details.authors} self={details.self} />
        {details.equalFirst && <span className="text-faint"> (equal first)</span>}
        {details.self === null && (
          <>
            {" · "}
            <Link href={`${addressOf(paper)}#you`} prefetch={false} className="inline-link">
              Which of them are you?
            </Link>
          </>
        )}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-soft">
        <Where {...details} />
      </p>
    </>
  )
}

/** Venue, year and track; then how it stands, what it won, and where to read it. */
function Where(publication: Publication) {
  const { venue, track, award } = publication
  const { status } = standingOf(publication)
  const place = venueAndYear(publication)
  return (
    <>
      {place && (
        <span>
          <i className="font-serif text-[14px]">{place}</i>
          {track !== "MAIN" &&
            !(venue && track === "WORKSHOP" && /workshop/i.test(venue)) &&
            `, ${trackNames[track].toLowerCase()}`}
        </span>
      )}
      <span className={`pill py-0 ${statusTone(status)}`}>{statusNames[status]}</span>
      {award && <span className="pill pill-warn py-0 whitespace-normal">{award}</span>}
      {addressesOf(publication).map(({ name, href }) => (
        <a key={name} href={href} rel="noreferrer" target="_blank" className="link">
          {name}
        </a>
      ))}
    </>
  )
}
