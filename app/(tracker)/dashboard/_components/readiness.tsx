import Link from "next/link"
import { Citation } from "@/app/_ui/citation"
import { RoleMark } from "@/app/_ui/role-mark"
import { bestFor, oneMoreThing, type Step } from "@/lib/checklists/one-more-thing"
import type { Readiness as OfRole } from "@/lib/checklists/readiness"
import { fact } from "@/lib/roles/facts"
import { leadingFacts } from "@/lib/roles/guidance"
import { type Role, roles } from "@/lib/roles/roles"
import { Cells } from "../../_components/cells"

/** How much of what the talk asks of each role is answered, side by side, and the next best step of each. */
export function Readiness({ readiness }: { readiness: Readonly<Record<Role, OfRole>> }) {
  const steps = oneMoreThing(readiness)
  return (
    <section className="sheet @container" aria-labelledby="readiness">
      <header>
        <h2 id="readiness">Readiness</h2>
        <Link href="/readiness" prefetch={false} className="link text-xs font-normal text-faint">
          Side by side
        </Link>
      </header>
      <ul className="divide-y divide-line @[36rem]:grid @[36rem]:grid-cols-3 @[36rem]:divide-x @[36rem]:divide-y-0">
        {roles.map((role, index) => {
          const { words, cite, fact: number } = leadingFacts[role]
          const { core } = readiness[role]
          return (
            <li key={role} className="px-4 py-3.5">
              <p className="mb-2 flex flex-wrap justify-between gap-x-3">
                <RoleMark role={role} />
                <span className="whitespace-nowrap text-soft">
                  {core.done} of {core.total} core
                </span>
              </p>
              <Cells role={role} readiness={readiness[role]} />
              <Next role={role} readiness={readiness[role]} step={bestFor(role, steps)} />
              <p className="relative mt-1 text-[12.5px] text-faint [&_.cite]:static">
                {words} <Citation fact={fact(number)} place={cite} first={index === 0} />
              </p>
            </li>
          )
        })}
      </ul>
      <p className="border-t border-line px-4 py-3.5 text-[12.5px] text-faint">
        Tall: core. Low: recommended or bonus. Full: answered by your record. Hatched: marked by hand.
      </p>
    </section>
  )
}

/** The next best step for a role: what would answer most of it, or its first open item. */
function Next({ role, readiness: { next }, step }: { role: Role; readiness: OfRole; step: Step | undefined }) {
  const answers = step?.answers.find((each) => each.role === role)
  if (step && answers) {
    const { items, core } = answers
    return (
      <p className="mt-2 text-[12.5px] text-soft">
        Next:{" "}
        <Link href={step.href} prefetch={false} className="inline-link">
          {step.words}
        </Link>
        , which answers {core > 0 ? `${core} core` : items} {(core > 0 ? core : items) === 1 ? "item" : "items"}
      </p>
    )
  }
  return next ? <p className="mt-2 text-[12.5px] text-faint">Next: {next.words}</p> : null
}
