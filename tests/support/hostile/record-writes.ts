import type { Belongings } from "./hands"
import type { Writes } from "./writes"

const project = {
  ...{ title: "Typed", summary: "Typed", part: "Typed", users: "Typed", hard: "Typed", writeUp: "Typed" },
  ...{ collaborators: "Typed", ownPart: "Typed", metric: "Typed", measuredHow: "Typed" },
  ...{ unit: "s", better: "LOWER", before: "41", after: "9", visibility: "PUBLIC", skills: "INFRASTRUCTURE" },
  ...{ repository: "https://example.org/typed", designDocument: "https://example.org/typed" },
}

const paper = {
  ...{ title: "Typed", authors: "Typed", venue: "ICLR", track: "MAIN", year: "2025", status: "ACCEPTED" },
  ...{ doi: "10.1000/182", arxiv: "2301.01234", contribution: "Typed" },
}

/** The actions of the record. */
export const recordWrites = (her: Belongings): Writes => ({ ...entryWrites(her), ...bibtexWrites(her) })

const bibtexWrites = ({ preview, importedAt }: Belongings): Writes => {
  const action = (name: string) => `app/(tracker)/record/publications/import/actions.ts ${name}`
  const on = "/record/publications/import"
  const typed = "@article{typed, title = {Typed}, author = {Typed}, year = 2024}"
  return {
    [action("previewBibtex")]: { on, fields: { bibtex: typed }, instead: "file" },
    [action("importPublications")]: { on: `${on}/${preview}`, fields: { preview, chosen: "0", selves: "0:0" } },
    [action("undoBibtex")]: { on: "/record/publications", fields: { at: `${importedAt.getTime()}` } },
  }
}

const entryWrites = ({ publication, trashedEntry, entryTrashedAt, entryVersion, today }: Belongings): Writes => {
  const action = (file: string) => `app/(tracker)/record/${file}`
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
    [action("[kind]/new/actions.ts add")]: {
      on: "/record/projects/new",
      fields: { ...project, kind: "PROJECT", key: crypto.randomUUID(), on: today },
    },
    [action("[kind]/[id]/edit/actions.ts save")]: {
      on: `${on}/edit`,
      fields: {
        ...{ ...paper, ...evidence, kind: "PUBLICATION", statusOn: today },
        ...{ version: `${entryVersion}`, was: "{}", keep: "award" },
      },
    },
    [action("[kind]/[id]/actions.ts noteChange")]: { on, fields: { ...evidence, status: "DRAFT", on: "2023-01-01" } },
    [action("[kind]/[id]/actions.ts removeChange")]: { on, fields: { ...evidence, on: "2024-01-01" } },
    [action("[kind]/[id]/actions.ts claim")]: { on, fields: { ...evidence, place: "1" } },
  }
}
