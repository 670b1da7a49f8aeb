import { Fragment } from "react"
import { RoleMark } from "@/app/_ui/role-mark"
import { type Fact, type FactKind, factAnchor } from "@/lib/roles/facts"
import { roles } from "@/lib/roles/roles"

const kindNames: Record<FactKind, string> = {
  requirement: "what is asked",
  responsibility: "the work",
  credential: "degrees",
  preparation: "preparation",
  lab: "labs",
  encouragement: "encouragement",
}

/** A part of the facts; each has the address that a citation leads to. */
export function FactList({ title, facts }: { title: string; facts: readonly Fact[] }) {
  const id = title.toLowerCase().replaceAll(" ", "-")
  return (
    <section aria-labelledby={id} className="sheet">
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <ol>
        {facts.map((fact) => (
          <FactRow key={fact.number} fact={fact} />
        ))}
      </ol>
    </section>
  )
}

function FactRow({ fact: { number, words, roles: concerned, kind, places } }: { fact: Fact }) {
  return (
    <li
      id={factAnchor(number)}
      className="grid grid-cols-[22px_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1 border-line px-4 py-2.5 not-last:border-b last:rounded-b-lg target:bg-accent-wash target:inset-ring-2 target:inset-ring-accent lg:grid-cols-[22px_minmax(0,1fr)_90px_94px_172px]"
    >
      <span className="font-serif text-[16px] text-faint">{number}</span>
      <p className="text-pretty">{words}</p>
      <p className="col-start-2 flex flex-wrap items-baseline gap-x-3 text-[12.5px] text-faint lg:contents">
        <span className="flex gap-x-3">
          {concerned.length === roles.length
            ? "every role"
            : concerned.map((role) => <RoleMark key={role} role={role} short />)}
        </span>
        <span>{kindNames[kind]}</span>
        <cite className="font-serif text-[13.5px] lg:text-right">
          {places.map((place, index) => (
            <Fragment key={place}>
              {index > 0 && ", "}
              <span className="whitespace-nowrap">{place}</span>
            </Fragment>
          ))}
        </cite>
      </p>
    </li>
  )
}
