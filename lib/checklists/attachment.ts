import type { CatalogueItem } from "./catalogue"
import type { Subject } from "./queries"

/** A catalogue item as it is stored for an application: its key says what it is about, so that the same is attached once. */
export const attachment = (catalogue: CatalogueItem, { id, labId }: Subject) => {
  const { slug, scope, level } = catalogue
  const item = { slug, scope, level }
  if (scope === "LAB") return { ...item, key: `${slug} lab ${labId}`, labId }
  if (scope === "APPLICATION") return { ...item, key: `${slug} application ${id}`, applicationId: id }
  return ofCandidate(catalogue)
}

/** One about the candidate, which needs no application. */
export const ofCandidate = ({ slug, scope, level, roles }: CatalogueItem) => {
  // An item of one role belongs to it; one of every role is answered once for all.
  const [role, ...others] = roles
  return { slug, scope, level, key: slug, role: role && others.length === 0 ? role : null }
}
