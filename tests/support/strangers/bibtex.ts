import type { Viewer } from "@/lib/auth/viewer"
import * as commands from "@/lib/bibtex/commands"
import * as queries from "@/lib/bibtex/queries"
import { db } from "@/lib/db/client"
import type { Prisma } from "@/lib/db/generated/sqlite/client"
import { signUp } from "../viewer"
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

// A process takes its time, and reads the same whoever sends it: each text is read for somebody once, and what was found is Ada's then.
const previewOf = async (ada: Viewer, text: string): Promise<string> => {
  const found = readings.get(text) ?? readFor(await signUp("Somebody"), text)
  readings.set(text, found)
  const data = { ownerId: ada.id, read: 1, total: 1, entries: await found, finishedAt: new Date() }
  const { id } = await db.bibtexImport.create({ data, select: { id: true } })
  return id
}

const readings = new Map<string, Promise<Prisma.InputJsonValue>>()

const readFor = async (somebody: Viewer, text: string): Promise<Prisma.InputJsonValue> => {
  const started = await commands.startImport(somebody, text)
  if ("message" in started) throw new Error(started.message)
  await started.finished
  const { entries } = await db.bibtexImport.findUniqueOrThrow({ where: { id: started.id }, select: { entries: true } })
  if (entries === null) throw new Error("The text was not read.")
  return entries
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
    asks: () => db.$transaction(grace.id, (tx) => queries.listFresh(tx, grace, preview)),
  },
  "bibtex/queries.listToWrite": { says: [], asks: () => queries.listToWrite(grace) },
  "bibtex/queries.importedAt": {
    says: 0,
    asks: () => db.evidence.count({ where: queries.importedAt(grace, importedAt) }),
  },
  "bibtex/queries.keyStart": { asks: () => queries.keyStart },
  "bibtex/queries.countImported": { says: 0, asks: () => queries.countImported(grace, importedAt) },
})
