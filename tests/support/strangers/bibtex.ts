import type { Viewer } from "@/lib/auth/viewer"
import * as commands from "@/lib/bibtex/commands"
import * as queries from "@/lib/bibtex/queries"
import { db } from "@/lib/db/client"
import type { Asks } from "./belongings"

/** What a stranger would have to guess of imports: the number of one, and the instant at which its entries came in. */
export type Imported = { readonly preview: string; readonly importedAt: Date }

const mark = "Ada’s own"

/** Something that Ada has imported, and a preview that waits for her yes; its words are her mark. */
export const importedBy = async (ada: Viewer): Promise<Imported> => {
  const bibtex = (number: number) =>
    `@article{key, title = {${mark} paper ${number}}, author = {${mark}}, year = 202${number}}`
  const first = await previewOf(ada, bibtex(1))
  const choice = { chosen: [0], rest: false, selves: new Map(), shown: 200 }
  const imported = await commands.importChosen(ada, { preview: first, ...choice })
  if (imported === "gone") throw new Error("The preview went before its import.")
  return { preview: await previewOf(ada, bibtex(2)), importedAt: imported.at }
}

const previewOf = async (ada: Viewer, text: string): Promise<string> => {
  const started = await commands.startImport(ada, text)
  if ("message" in started) throw new Error(started.message)
  await started.finished
  return started.id
}

/** Of BibTeX. */
export const asksOfBibtex = (grace: Viewer, { preview, importedAt }: Imported): Asks => ({
  "bibtex/commands.startImport": {
    asks: async () => {
      const started = await commands.startImport(grace, "@article{g, title = {Grace’s}, author = {Grace}}")
      if ("finished" in started) await started.finished
      await db.bibtexImport.deleteMany({ where: { ownerId: grace.id } })
    },
  },
  "bibtex/commands.importChosen": {
    says: "gone",
    asks: () => commands.importChosen(grace, { preview, chosen: [0, 1], rest: true, selves: new Map(), shown: 0 }),
  },
  "bibtex/commands.undoImport": { says: 0, asks: () => commands.undoImport(grace, importedAt) },
  "bibtex/queries.findImport": { says: null, asks: () => queries.findImport(grace, preview) },
  "bibtex/queries.listFresh": {
    says: null,
    asks: () => db.$transaction((tx) => queries.listFresh(tx, grace, preview)),
  },
  "bibtex/queries.listToWrite": { says: [], asks: () => queries.listToWrite(grace) },
  "bibtex/queries.importedAt": {
    says: 0,
    asks: () => db.evidence.count({ where: queries.importedAt(grace, importedAt) }),
  },
  "bibtex/queries.keyStart": { asks: () => queries.keyStart },
  "bibtex/queries.countImported": { says: 0, asks: () => queries.countImported(grace, importedAt) },
})
