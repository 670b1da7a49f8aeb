import { guides } from "@/lib/roles/guide"
import type { Role } from "@/lib/roles/roles"
import { Statements } from "./statements"

const parts = [
  { id: "does", title: "What it does" },
  { id: "takes", title: "What it takes" },
  { id: "spares", title: "What it does not take" },
  { id: "withoutPhd", title: "Without a PhD" },
] as const

/** What the role does, takes and does not take, and the talk's advice to someone without a PhD. */
export function Duties({ role }: { role: Role }) {
  return (
    <div className="sheet">
      {parts.map(({ id, title }) => (
        <section
          key={id}
          aria-labelledby={id}
          className="grid gap-x-6 gap-y-2 border-line px-4 py-3.5 not-last:border-b md:grid-cols-[140px_minmax(0,1fr)]"
        >
          <h2 id={id} className="pt-[3px]">
            {title}
          </h2>
          <Statements facts={guides[role][id]} />
        </section>
      ))}
    </div>
  )
}
