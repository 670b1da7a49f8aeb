import { catalogueFor, factsFor } from "@/lib/checklists/catalogue"
import type { Fact } from "@/lib/roles/facts"
import { Citation } from "../_ui/citation"
import { RoleMark } from "../_ui/role-mark"

const role = "RE"
const core = catalogueFor(role).filter((item) => item.level === "CORE")
const answered = ["role-fit", "intro-ml-course", "paper-reimplementation"]
const isAnswered = (slug: string) => answered.includes(slug)

/** What a checklist looks like: a research engineer's core, as the catalogue has it, with three of its items answered. */
export function ChecklistSample() {
  return (
    <figure aria-label="A checklist, for example" className="min-w-0">
      <div className="sheet shadow-[0_1px_2px_rgb(0_0_0/0.03),0_12px_32px_-16px_rgb(0_0_0/0.14)]">
        <header>
          <RoleMark role={role} />
          <span className="text-[12px] text-faint">
            {core.filter(({ slug }) => isAnswered(slug)).length} of {core.length} core
          </span>
        </header>
        <ul className="py-1.5">
          {core.map((item, index) => (
            <li key={item.slug} className="flex gap-3 px-4 py-2">
              <Tick done={isAnswered(item.slug)} />
              <div className="min-w-0">
                <p className="font-medium">{item.title}</p>
                <p className="text-[12.5px] text-faint">
                  {isAnswered(item.slug) ? "Answered" : `Open: ${item.answer}`} ·{" "}
                  {item.cite && (
                    <Citation fact={citedBy(factsFor(item, role), item.cite)} place={item.cite} first={index === 0} />
                  )}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </figure>
  )
}

const citedBy = (facts: readonly Fact[], place: Fact["places"][number]): Fact => {
  const cited = facts.find((fact) => fact.places.includes(place))
  if (!cited) throw new RangeError(`No fact of the item stands at ${place}.`)
  return cited
}

// As a checklist marks what was answered by hand.
function Tick({ done }: { done: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="mt-0.5 size-4 shrink-0 fill-none" strokeWidth="1.5">
      <rect x=".75" y=".75" width="14.5" height="14.5" rx="3.5" className={done ? "stroke-good" : "stroke-control"} />
      {done && <path d="M2 5l3-3M2 9l7-7M2 13 13 2M3 14 14 3M7 14l7-7M11 14l3-3" className="stroke-good" />}
    </svg>
  )
}
