import Link from "next/link"
import { Fragment } from "react"
import { Citation } from "@/app/_ui/citation"
import { type DirectoryLab, directory, namesOf } from "@/lib/labs/directory"
import { talkAgainst } from "@/lib/labs/talk"
import { type Heard, type Word, wordOn } from "@/lib/labs/word"
import { citationOf } from "@/lib/roles/facts"
import { guides } from "@/lib/roles/guide"
import type { Role } from "@/lib/roles/roles"
import { Statements } from "./statements"

type Spoken = { lab: DirectoryLab; word: Word }

/** Where the role is, as far as the talk says; the rest of the directory is unknown. */
export function RoleLabs({ role }: { role: Role }) {
  const all = directory.map((lab) => ({ lab, word: wordOn(role, { names: namesOf(lab), claims: lab.claims }) }))
  const spoken = all.filter(({ word }) => word.says !== "unknown")
  return (
    <section aria-labelledby="labs" className="sheet">
      <header>
        <h2 id="labs">Labs</h2>
        <span className="text-[12px] text-faint">according to the talk</span>
      </header>
      <div className="px-4 py-3.5">
        <Statements facts={guides[role].labs} />
      </div>
      <ul>
        {spoken.map((each) => (
          <Lab key={each.lab.slug} role={role} {...each} />
        ))}
      </ul>
      <p className="border-t border-line px-4 py-2.5 text-[12.5px] text-soft">
        Of the other {all.length - spoken.length} labs in{" "}
        <Link href="/labs" prefetch={false} className="inline-link">
          the directory
        </Link>{" "}
        the talk says nothing. That is unknown, not “no”.
      </p>
    </section>
  )
}

const verdicts = { yes: "yes", no: "no", both: "yes and no", unknown: "unknown" } as const satisfies Record<
  Word["says"],
  string
>

function Lab({ role, lab, word: { says, heard } }: Spoken & { role: Role }) {
  const advice = talkAgainst(
    role,
    namesOf(lab).map(({ name }) => name),
    lab.claims,
  )?.advice
  return (
    <li className="border-t border-line px-4 py-2">
      <p className="flex items-center justify-between gap-x-3">
        <Link
          href={`/labs/${lab.slug}`}
          prefetch={false}
          className="inline-flex min-h-6 items-center font-medium hover:underline hover:underline-offset-2"
        >
          {lab.name}
        </Link>
        <span className="pill pill-outline">{verdicts[says]}</span>
      </p>
      <p className="text-[12.5px] text-soft">
        Named {namesIn(heard, lab)}in{" "}
        {oncePerPlace(heard).map(({ fact }, index) => (
          <Fragment key={fact.number}>
            {index > 0 && ", "}
            <Citation fact={fact} place={citationOf(fact)} />
          </Fragment>
        ))}
      </p>
      {advice && <p className="mt-1 text-[12.5px] text-soft">{advice}</p>}
    </li>
  )
}

const list = new Intl.ListFormat("en-GB")

// The talk's own name for the lab, where that is not the one it has today.
const namesIn = (heard: readonly Heard[], lab: DirectoryLab): string => {
  const calls = [...new Set(heard.flatMap((each) => each.calls))].sort()
  return calls.every((name) => name === lab.name) ? "" : `as ${list.format(calls)} `
}

const oncePerPlace = (heard: readonly Heard[]): Heard[] =>
  heard.filter(({ fact }, index) => heard.findIndex((one) => citationOf(one.fact) === citationOf(fact)) === index)
