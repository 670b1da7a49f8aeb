import { Icon } from "@/app/_ui/icon"
import { RoleMark } from "@/app/_ui/role-mark"
import { catalogueItem } from "@/lib/checklists/catalogue"
import { roles } from "@/lib/roles/roles"
import type { AnsweredItem } from "./answered"
import { Part } from "./facts"

/** The checklist items that an entry answers, and those it nearly does, each with the reason. */
export function Answers({ answers, trashed }: { answers: readonly AnsweredItem[]; trashed: boolean }) {
  const count = answers.filter(({ verdict, overruled }) => verdict.counts && !overruled).length
  return (
    <Part
      id="answers"
      name="What it answers"
      beside={<span className="text-[12.5px] text-faint">{count === 1 ? "1 item" : `${count} items`}</span>}
    >
      {trashed && count > 0 && (
        <p className="px-4 pt-3 text-[13px] text-soft">
          In the trash it counts for nothing. Restore it, and it answers these again.
        </p>
      )}
      {answers.length === 0 ? (
        <p className="px-4 py-3.5 text-faint">No checklist item yet. More details may answer one.</p>
      ) : (
        <ul className="px-4 py-1.5">
          {answers.map((answer) => (
            <Item key={answer.slug} answer={answer} trashed={trashed} />
          ))}
        </ul>
      )}
    </Part>
  )
}

function Item({ answer: { slug, verdict, overruled }, trashed }: { answer: AnsweredItem; trashed: boolean }) {
  const item = catalogueItem(slug)
  const counts = verdict.counts && !overruled && !trashed
  return (
    item && (
      <li className="grid grid-cols-[18px_minmax(0,1fr)_auto] gap-x-2.5 py-1.5">
        <Icon of={counts ? "check" : "minus"} size={16} className={`mt-0.5 ${counts ? "text-good" : "text-faint"}`} />
        <div>
          <p className={counts ? "font-medium" : "text-soft"}>{item.title}</p>
          <p className="text-[12.5px] text-faint">
            {!verdict.counts && "Not yet. "}
            {verdict.reason}
            {verdict.counts && overruled && ". You said that it does not count"}
          </p>
        </div>
        <span className="flex gap-2.5 self-start text-[12px]">
          {item.roles.length === roles.length ? (
            <span className="text-faint">every role</span>
          ) : (
            item.roles.map((role) => <RoleMark key={role} role={role} short />)
          )}
        </span>
      </li>
    )
  )
}
