"use client"

import Link from "next/link"
import { RoleMark } from "@/app/_ui/role-mark"
import { SamplePill } from "@/app/_ui/sample-pill"
import { StageBadge } from "@/app/_ui/stage-badge"
import type { ApplicationRow as Found } from "@/lib/applications/queries"
import type { Tally } from "@/lib/checklists/progress"
import type { Day } from "@/lib/dates"

type Dated = { day: Day; words: string; className?: string }

/** An application as its row says it: the days in words already, which not all browsers have alike. */
export type Row = Pick<Found, "id" | "role" | "title" | "stage" | "sample"> & {
  lab: string
  core: Tally
  deadline: Dated | null
  last: Dated | null
}

// A block that is cut after two lines would part a short title from its lab.
const longTitle = 90

/** One row. The browser draws it too, from what it says: the elements themselves would be sent in ten times as many bytes. */
export function ApplicationRow({ row }: { row: Row }) {
  return (
    <tr>
      <td className="who">
        {/* Named apart from the row: what it chooses is its description. */}
        <input
          type="checkbox"
          form="bulk"
          name="ids"
          value={row.id}
          aria-label="Choose"
          aria-describedby={`row-${row.id}`}
          className="choose"
        />
        <RoleMark role={row.role} short />
      </td>
      <td className="title">
        <div>
          <Link id={`row-${row.id}`} href={`/applications/${row.id}`} prefetch={false}>
            {row.title.length > longTitle ? <span className="line-clamp-2">{row.title}</span> : row.title}
          </Link>
          <small>{row.lab}</small> {row.sample && <SamplePill />}
        </div>
      </td>
      <td className="stage">
        <StageBadge stage={row.stage} />
      </td>
      <td className="wide">
        <Progress {...row.core} />
      </td>
      <td className={row.deadline ? "due" : "due wide"}>
        <On of={row.deadline} />
      </td>
      <td className="activity">
        <On of={row.last} />
      </td>
    </tr>
  )
}

const On = ({ of }: { of: Dated | null }) =>
  of ? (
    <time dateTime={of.day} className={of.className}>
      {of.words}
    </time>
  ) : (
    <span className="text-faint">–</span>
  )

/** Core items answered, of those there are. */
function Progress({ done, total }: Tally) {
  return (
    <span className="inline-flex items-center gap-2 text-soft">
      <svg aria-hidden="true" viewBox="0 0 54 5" className="h-[5px] w-[54px] overflow-hidden rounded-[3px]">
        <rect width="54" height="5" className="fill-line" />
        <rect width={total === 0 ? 0 : (54 * done) / total} height="5" className="fill-soft" />
      </svg>
      {done}/{total}
      <span className="sr-only">core items</span>
    </span>
  )
}
