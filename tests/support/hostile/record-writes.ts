import type { Belongings } from "./hands"
import type { Writes } from "./writes"

const project = {
  ...{ title: "Typed", summary: "Typed", part: "Typed", users: "Typed", hard: "Typed", writeUp: "Typed" },
  ...{ collaborators: "Typed", ownPart: "Typed", metric: "Typed", measuredHow: "Typed" },
  ...{ unit: "s", better: "LOWER", before: "41", after: "9", visibility: "PUBLIC", skills: "INFRASTRUCTURE" },
  ...{ repository: "https://example.org/typed", designDocument: "https://example.org/typed" },
}

const link = "https://example.org/typed"

const paper = {
  ...{ title: "Typed", authors: "Typed", self: "Typed", equalFirst: "on", venue: "ICLR", tier: "TOP", track: "MAIN" },
  ...{ year: "2025", status: "ACCEPTED", doi: "10.1000/182", arxiv: "2301.01234", openReview: link, code: link },
  ...{ award: "Typed", contribution: "Typed" },
}

const implementation = {
  ...{ title: "Typed", paperLink: link, arxiv: "2301.01234", state: "REPRODUCED", repository: link, metric: "Typed" },
  ...{ unit: "%", better: "HIGHER", target: "2", reproduced: "1", seeds: "3", ablations: "Typed", writeUp: "Typed" },
  ...{ compute: "Typed", learned: "Typed", hours: "40" },
}

const credential = {
  ...{ title: "Typed", type: "DEGREE", place: "Typed", link, courseLevel: "ADVANCED", degreeLevel: "MASTER" },
  ...{ award: "AWARDED", field: "Typed", closeness: "ML", minutes: "45", slides: link, recording: link },
}

/** The actions of the record. */
export const recordWrites = (her: Belongings): Writes => ({ ...entryWrites(her), ...bibtexWrites(her) })

const bibtexWrites = ({ preview, importedAt }: Belongings): Writes => {
  const action = (name: string) => `app/(tracker)/record/publications/import/actions.ts ${name}`
  const on = "/record/publications/import"
  const typed = "@article{typed, title = {Typed}, author = {Typed}, year = 2024}"
  return {
    [action("previewBibtex")]: { on, fields: { bibtex: typed }, instead: "file" },
    [action("importPublications")]: {
      on: `${on}/${preview}`,
      fields: { preview, chosen: "0", selves: "0:0" },
      instead: "rest",
    },
    [action("undoBibtex")]: { on: "/record/publications", fields: { at: `${importedAt.getTime()}` } },
  }
}

const edit = { was: "{}", keep: "part" }

const entryWrites = (her: Belongings): Writes => {
  const { publication, trashedEntry, entryTrashedAt, entryVersion, today } = her
  const action = (file: string) => `app/(tracker)/record/${file}`
  const save = action("[kind]/[id]/edit/actions.ts save")
  const add = (kinds: string, fields: { kind: string } & Record<string, string>): Writes => ({
    [`${action("[kind]/new/actions.ts add")} as ${fields.kind}`]: {
      on: `/record/${kinds}/new`,
      fields: { ...fields, key: crypto.randomUUID() },
    },
  })
  const on = `/record/publications/${publication}`
  const [evidence, trash] = [{ evidence: publication }, { on: "/record/trash", fields: { evidence: trashedEntry } }]
  return {
    [action("actions.ts moveToTrash")]: { on, fields: evidence },
    [action("actions.ts undoTrash")]: {
      on: "/record/publications",
      fields: { at: `${entryTrashedAt.getTime()}`, kind: "PUBLICATION" },
    },
    [action("trash/actions.ts restore")]: trash,
    [action("trash/actions.ts deleteForGood")]: trash,
    ...add("projects", { ...project, kind: "PROJECT", on: today }),
    ...add("publications", { ...paper, kind: "PUBLICATION", statusOn: today }),
    ...add("implementations", { ...implementation, kind: "IMPLEMENTATION", on: today }),
    ...add("credentials", { ...credential, kind: "CREDENTIAL", on: today }),
    [`${save} as PUBLICATION`]: {
      on: `${on}/edit`,
      fields: { ...paper, ...evidence, ...edit, kind: "PUBLICATION", statusOn: today, version: `${entryVersion}` },
    },
    [`${save} as PROJECT`]: {
      on: `/record/projects/${her.project}/edit`,
      fields: { ...project, ...edit, evidence: her.project, kind: "PROJECT", on: today, version: "0" },
    },
    [action("[kind]/[id]/actions.ts noteChange")]: { on, fields: { ...evidence, status: "DRAFT", on: "2023-01-01" } },
    [action("[kind]/[id]/actions.ts removeChange")]: { on, fields: { ...evidence, on: "2024-01-01" } },
    [action("[kind]/[id]/actions.ts claim")]: { on, fields: { ...evidence, place: "1" } },
  }
}
