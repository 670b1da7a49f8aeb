import { RoleMark } from "@/app/_ui/role-mark"
import { catalogueItem } from "@/lib/checklists/catalogue"
import { wantedOf } from "@/lib/checklists/wanted"
import type { Kind } from "@/lib/record/kinds"
import { roles } from "@/lib/roles/roles"

/** The checklist items that entries of a kind would answer, each with its roles. */
export function WouldAnswer({ kind }: { kind: Kind }) {
  const items = wantedOf(kind).flatMap((slug) => catalogueItem(slug) ?? [])
  return (
    <ul className="grid gap-1.5 text-left">
      {items.map((item) => (
        <li key={item.slug} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3">
          <span>{item.title}</span>
          <span className="flex gap-2.5 text-[12px]">
            {item.roles.length === roles.length ? (
              <span className="text-faint">every role</span>
            ) : (
              item.roles.map((role) => <RoleMark key={role} role={role} short />)
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
