import { Citation } from "@/app/_ui/citation"
import { RoleMark } from "@/app/_ui/role-mark"
import type { ItemState, Readiness } from "@/lib/checklists/readiness"
import type { Day } from "@/lib/dates"
import { fact } from "@/lib/roles/facts"
import { leadingFacts } from "@/lib/roles/guidance"
import type { Role } from "@/lib/roles/roles"
import { Cells } from "../../_components/cells"
import { ChecklistItem } from "../../_components/checklist-item"
import { anchorOf } from "../../_components/item-address"

type Shown = { role: Role; readiness: Readiness; today: Day; answering: string | undefined }

/** One role: how much of it is answered, and each item with what answers it. `answering` is the item whose answer is written. */
export function RoleReadiness({ role, readiness, today, answering }: Shown) {
  const { core, recommended, bonus, items, beyond } = readiness
  const { words, cite, fact: number } = leadingFacts[role]
  const rest = [`${recommended.done} of ${recommended.total} recommended`]
  if (bonus.total > 0) rest.push(`${bonus.done} of ${bonus.total} bonus`)
  const list = (states: readonly ItemState[]) => (
    <ul>
      {states.map((entry) => {
        const target = { role, item: entry.handle }
        return (
          <ChecklistItem key={entry.handle} {...{ entry, target, role, today }} open={answering === anchorOf(target)} />
        )
      })}
    </ul>
  )
  return (
    <section aria-labelledby={`readiness-${role}`} className="sheet min-w-0">
      <div className="border-b border-line px-4 pt-3 pb-3.5">
        <div className="mb-2 flex items-end justify-between gap-3">
          <h2 id={`readiness-${role}`} className="text-[14px]">
            <RoleMark role={role} />
          </h2>
          <p className="whitespace-nowrap text-soft">
            <b className="font-serif text-[30px] leading-none font-medium text-ink">{core.done}</b> of {core.total} core
          </p>
        </div>
        <Cells role={role} readiness={readiness} />
        <p className="mt-2.5 text-[12.5px] text-faint">{rest.join(" · ")}</p>
        <p className="relative mt-3 text-[13px] text-soft">
          {opening(readiness)} <span className="whitespace-nowrap">{words}.</span>{" "}
          <Citation fact={fact(number)} place={cite} />
        </p>
      </div>
      <div className="py-2">{list(items)}</div>
      {beyond.length > 0 && (
        <div className="border-t border-line py-2">
          <h3 className="px-4 pt-1 pb-1 text-[12.5px] font-normal text-faint">
            <b className="font-semibold text-soft">Beyond the talk</b> · counts in nothing
          </h3>
          {list(beyond)}
        </div>
      )}
    </section>
  )
}

const opening = ({ core }: Readiness): string => {
  const open = core.total - core.done
  return open === 0 ? "Nothing core is open." : open === 1 ? "One core item is open." : `${open} core items are open.`
}
