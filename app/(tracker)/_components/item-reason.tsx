import { Citation } from "@/app/_ui/citation"
import { type CatalogueItem, factsFor } from "@/lib/checklists/catalogue"
import type { Role } from "@/lib/roles/roles"

/** Why an item is here: its place in the source, or for what goes beyond the talk its reference. */
export function ItemReason({ catalogue, role }: { catalogue: CatalogueItem | undefined; role: Role }) {
  if (!catalogue) return null
  if (catalogue.level === "BEYOND") {
    return catalogue.references.map(({ label, url }) => (
      <span key={label}>
        {" · "}
        {url ? (
          <a href={url} rel="noreferrer" target="_blank" className="inline-link">
            {label}
          </a>
        ) : (
          label
        )}
      </span>
    ))
  }
  const facts = factsFor(catalogue, role)
  const cited = facts.find((fact) => fact.places.includes(catalogue.cite)) ?? facts[0]
  return (
    cited && (
      <>
        {" · "}
        <Citation fact={cited} place={catalogue.cite} />
      </>
    )
  )
}
