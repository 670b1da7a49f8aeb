import { Citation } from "@/app/_ui/citation"
import { type CatalogueItem, factsFor } from "@/lib/checklists/catalogue"
import type { Role } from "@/lib/roles/roles"

type Reason = { catalogue: CatalogueItem | undefined; role: Role; afterSentence: boolean }

/** Why an item is here: its place in the source, or for what goes beyond the talk its reference. Behind a sentence no dot parts it. */
export function ItemReason({ catalogue, role, afterSentence }: Reason) {
  if (!catalogue) return null
  if (catalogue.level === "BEYOND") {
    return catalogue.references.map(({ label, url }, index) => (
      <span key={label}>
        {afterSentence && index === 0 ? " " : " · "}
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
        {afterSentence ? " " : " · "}
        <Citation fact={cited} place={catalogue.cite} />
      </>
    )
  )
}
