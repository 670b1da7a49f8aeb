import { Citation } from "@/app/_ui/citation"
import { type CatalogueItem, catalogueFor, factsFor } from "@/lib/checklists/catalogue"
import { type Role, roleNames } from "@/lib/roles/roles"
import { levelCounts } from "./level-counts"

type GroupName = "APPLICATION" | "LAB" | "CANDIDATE" | "BEYOND"

const groupOf = ({ level, scope }: CatalogueItem): GroupName => (level === "BEYOND" ? level : scope)

/** The role's checklist as it is attached to an application, with nothing answered. */
export function RoleChecklist({ role }: { role: Role }) {
  const items = catalogueFor(role)
  const groups: Record<GroupName, [heading: string, reach: string]> = {
    APPLICATION: ["Each application", "answered for it alone"],
    LAB: ["The lab", "answered once a lab"],
    CANDIDATE: ["You", `answered once for every ${roleNames[role].toLowerCase()} application`],
    BEYOND: ["Beyond the talk", "counts in nothing"],
  }
  return (
    <section aria-labelledby="checklist" className="sheet">
      <header>
        <h2 id="checklist">Checklist</h2>
        <span className="text-right text-[12px] text-faint">{levelCounts(role)}</span>
      </header>
      {(["APPLICATION", "LAB", "CANDIDATE", "BEYOND"] as const).map((name) => (
        <section key={name} aria-labelledby={name} className="border-t border-line pb-2 first-of-type:border-t-0">
          <h3 id={name} className="px-4 pt-3 pb-1 text-[12.5px] text-faint">
            <b className="font-semibold text-soft">{groups[name][0]}</b> · {groups[name][1]}
          </h3>
          <ul>
            {items
              .filter((item) => groupOf(item) === name)
              .map((item) => (
                <Item key={item.slug} item={item} role={role} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Item({ item, role }: { item: CatalogueItem; role: Role }) {
  return (
    <li className="px-4 py-[7px]">
      <p className="flex justify-between gap-x-3">
        <span className="font-medium">{item.title}</span>
        {item.level !== "BEYOND" && <span className="shrink-0 text-[12px] text-faint">{item.level.toLowerCase()}</span>}
      </p>
      <p className="text-[12.5px] text-soft">
        Answered by {item.answer}. <Why item={item} role={role} />
      </p>
    </li>
  )
}

/** The item's place in the source, or for what goes beyond the talk its references. */
function Why({ item, role }: { item: CatalogueItem; role: Role }) {
  if (item.level !== "BEYOND") {
    const facts = factsFor(item, role)
    const cited = facts.find((fact) => fact.places.includes(item.cite)) ?? facts[0]
    return cited && <Citation fact={cited} place={item.cite} />
  }
  return (
    <>
      See{" "}
      {item.references.map(({ label, url }, index) => (
        <span key={label}>
          {index > 0 && " and "}
          {url ? (
            <a href={url} rel="noreferrer" className="inline-link">
              {label}
            </a>
          ) : (
            label
          )}
        </span>
      ))}
      .
    </>
  )
}
