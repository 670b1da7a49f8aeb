import { type CatalogueItem, catalogue } from "@/lib/checklists/catalogue"
import type { StoredItem } from "@/lib/checklists/queries"

/** An item as it is stored, open and without a slug, unless told otherwise. */
export const item = (fields: Partial<StoredItem>): StoredItem => {
  const id = crypto.randomUUID()
  return {
    id,
    key: fields.slug ?? `own ${id}`,
    slug: null,
    scope: "CANDIDATE",
    level: "CORE",
    role: null,
    labId: null,
    applicationId: null,
    title: null,
    position: 0,
    doneOn: null,
    waivedOn: null,
    waiver: null,
    overruledOn: null,
    overruling: null,
    note: null,
    link: null,
    sample: false,
    ...fields,
  }
}

/** An item of the catalogue as it is stored. */
export const stored = ({ slug, scope, level }: CatalogueItem, fields: Partial<StoredItem> = {}) =>
  item({ slug, scope, level, ...fields })

/** The item of that slug as it is stored, done on a day unless told otherwise. */
export const answered = (slug: string, fields: Partial<StoredItem> = { doneOn: "2026-11-23" }) =>
  catalogue.filter((each) => each.slug === slug).map((each) => stored(each, fields))

/** An item of the candidate's own for research engineers, unless told otherwise. */
export const own = (title: string, fields: Partial<StoredItem> = {}) => item({ title, role: "RE", ...fields })
