import { Citation } from "@/app/_ui/citation"
import { RoleMark } from "@/app/_ui/role-mark"
import type { findReadiness } from "@/lib/insights/queries"
import { fact } from "@/lib/roles/facts"
import { leadingFacts } from "@/lib/roles/guidance"
import { Cells } from "./cells"

type Readiness = Awaited<ReturnType<typeof findReadiness>>

/** How much of what the talk asks of each role is answered, side by side. */
export function Readiness({ readiness }: { readiness: Readiness }) {
  return (
    <section className="sheet @container" aria-labelledby="readiness">
      <header>
        <h2 id="readiness">Readiness</h2>
      </header>
      <ul className="divide-y divide-line @[36rem]:grid @[36rem]:grid-cols-3 @[36rem]:divide-x @[36rem]:divide-y-0">
        {readiness.map(({ role, core, cells, next }, index) => {
          const { words, cite, fact: number } = leadingFacts[role]
          return (
            <li key={role} className="px-4 py-3.5">
              <p className="mb-2 flex flex-wrap justify-between gap-x-3">
                <RoleMark role={role} />
                <span className="whitespace-nowrap text-soft">
                  {core.done} of {core.total} core
                </span>
              </p>
              <Cells role={role} cells={cells} />
              {next && <p className="mt-2 text-[12.5px] text-faint">Next: {next.words}</p>}
              <p className="relative mt-1 text-[12.5px] text-faint [&_.cite]:static">
                {words} <Citation fact={fact(number)} place={cite} first={index === 0} />
              </p>
            </li>
          )
        })}
      </ul>
      <p className="border-t border-line px-4 py-3.5 text-[12.5px] text-faint">
        Tall: core. Low: recommended or bonus. Hatched: marked by hand.
      </p>
    </section>
  )
}
