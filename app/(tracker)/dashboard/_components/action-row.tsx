import Link from "next/link"
import { DayPill } from "@/app/_ui/day-pill"
import { SamplePill } from "@/app/_ui/sample-pill"
import { SubmitButton } from "@/app/_ui/submit-button"
import { type Day, daysBetween, longDay } from "@/lib/dates"
import { missesDay, putOffUntil } from "@/lib/insights/action-key"
import type { ActionRow as Row } from "@/lib/insights/queries"
import { doneWords, wordsOf } from "./action-words"

/** One next action. `name` tells it from the others to those who hear its buttons. */
export function ActionRow({ row, name, today }: { row: Row; name: string; today: Day }) {
  const { title, about, href } = wordsOf(row, today)
  return (
    <li className="grid grid-cols-[minmax(90px,auto)_minmax(0,1fr)] items-start gap-x-3 gap-y-1 border-line px-4 py-2 not-first:border-t md:grid-cols-[minmax(90px,auto)_minmax(0,1fr)_auto] md:items-center">
      <span className="grid pt-px">
        <When row={row} today={today} />
      </span>
      <div className="min-w-0">
        <Link
          href={href}
          prefetch={false}
          aria-label={name === title ? undefined : name}
          className="font-medium hover:underline hover:underline-offset-2"
        >
          {title}
        </Link>
        {row.application?.sample && (
          <>
            {" "}
            <SamplePill />
          </>
        )}
        <p className="text-[12.5px] text-faint">{about}</p>
      </div>
      <div className="col-start-2 flex flex-wrap items-center gap-x-4 md:col-start-3">
        {row.kind === "offer" ? (
          <Link href={href} prefetch={false} aria-label={`Decide: ${name}`} className="link">
            Decide
          </Link>
        ) : (
          <SubmitButton name="done" value={row.key} aria-label={`${doneWords[row.kind]}: ${name}`} className="link">
            {doneWords[row.kind]}
          </SubmitButton>
        )}
        <PutOff row={row} name={name} today={today} />
      </div>
    </li>
  )
}

function When({ row: { kind, due, since }, today }: { row: Row; today: Day }) {
  if (due) return <DayPill day={due} today={today} />
  if (kind === "offer") return <span className="pill pill-warn">No day set</span>
  return <span className="pill">{since ? `${daysBetween(since, today)} days` : "Any time"}</span>
}

function PutOff({ row, name, today }: { row: Row; name: string; today: Day }) {
  const until = putOffUntil(row, today)
  const late = missesDay(row, until, today) ? ", past its last day" : ""
  return (
    <SubmitButton
      name="putOff"
      value={row.key}
      aria-label={`Put off: ${name}`}
      title={`Until ${longDay(until, today)}${late}`}
      className="link text-soft"
    >
      Put off
    </SubmitButton>
  )
}
