import Link from "next/link"
import { SamplePill } from "@/app/_ui/sample-pill"
import { type Day, shortDay } from "@/lib/dates"
import { kindNames } from "@/lib/record/kinds"
import type { EvidenceRow } from "@/lib/record/queries"
import { addressOf } from "../address"
import { type InShort, inShort } from "./in-short"

type Headings = { day: string; title: string; pill: string; result: string }

/** Entries a row each: a table, and on a narrow screen a card a row. With `latest` each tells its kind, and the day it was added. */
export function EntryTable({
  rows,
  headings,
  today,
  latest = false,
}: {
  rows: EvidenceRow[]
  headings: Headings
  today: Day
  latest?: boolean
}) {
  return (
    <table className="list">
      <thead>
        <tr>
          {Object.values(headings).map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <EntryRow key={row.id} row={row} short={inShort(row)} today={today} latest={latest} />
        ))}
      </tbody>
    </table>
  )
}

type Row = { row: EvidenceRow; short: InShort; today: Day; latest: boolean }

function EntryRow({ row, short, today, latest }: Row) {
  const day = latest ? row.addedOn : short.day
  const beside = [latest && asWord(kindNames[row.kind].one), short.beside].filter(Boolean).join(" · ")
  return (
    <tr className="max-lg:grid-cols-[68px_minmax(0,1fr)_auto] max-lg:items-baseline">
      <td className="text-soft max-lg:whitespace-normal max-lg:text-[12.5px] lg:w-24">
        {day && <time dateTime={day}>{shortDay(day, today)}</time>}
      </td>
      <td className="title">
        <div className="lg:line-clamp-2">
          <Link href={addressOf(row)} prefetch={false}>
            {row.title}
          </Link>
          <small>{beside}</small> {row.sample && <SamplePill />}
        </div>
      </td>
      <td>
        <span className={`pill ${short.tone}`}>{short.pill}</span>
      </td>
      <td className="activity whitespace-normal lg:max-w-[360px] lg:min-w-[240px] lg:py-[5px] print:min-w-0">
        {asWord(short.result)}
      </td>
    </tr>
  )
}

const asWord = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
