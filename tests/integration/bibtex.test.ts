import { beforeEach, describe, expect, test } from "vitest"
import type { Viewer } from "@/lib/auth/viewer"
import { importChosen, startImport, undoImport } from "@/lib/bibtex/commands"
import { countImported, findImport, listToWrite } from "@/lib/bibtex/queries"
import { asBibtex } from "@/lib/bibtex/writing"
import { db } from "@/lib/db/client"
import { bibtexOf } from "../support/bibtex/generate"
import { signUp } from "../support/viewer"

let ada: Viewer
beforeEach(async () => {
  ada = await signUp("Ada Lovelace")
})

const start = async (viewer: Viewer, text: string, limit?: number) => {
  const started = await startImport(viewer, text, limit)
  if ("message" in started) throw new Error(started.message)
  return started
}

/** The preview of a text, once it is read. */
const previewOf = async (viewer: Viewer, text: string, limit?: number) => {
  const { id, finished } = await start(viewer, text, limit)
  await finished
  const found = await findImport(viewer, id)
  if (!found) throw new Error("The preview is gone.")
  return { id, ...found }
}

const read = async (viewer: Viewer, text: string) => {
  const preview = await previewOf(viewer, text)
  if (preview.state !== "read") throw new Error(preview.state)
  return preview
}

const choice = { rest: false, selves: new Map<number, number>(), shown: 200 }

const importAll = async (viewer: Viewer, text: string) => {
  const { id, fresh } = await read(viewer, text)
  const imported = await importChosen(viewer, { ...choice, preview: id, chosen: fresh.map(({ place }) => place) })
  if (imported === "gone") throw new Error("The preview is gone.")
  return { id, fresh, ...imported }
}

const titlesOf = async ({ id }: Viewer) =>
  (await db.evidence.findMany({ where: { ownerId: id, trashedAt: null }, orderBy: { title: "asc" } })).map(
    ({ title }) => title,
  )

const paper = (title: string, more = "") =>
  `@article{k, title = {${title}}, author = {Ada Lovelace}, year = 2024${more}}`

describe("Ada imports her papers", () => {
  test("and finds them in her record, with who she is among the authors", async () => {
    const { count } = await importAll(ada, bibtexOf(3))
    expect(count).toBe(3)
    const rows = await db.evidence.findMany({ where: { ownerId: ada.id }, orderBy: { title: "asc" } })
    expect(rows[0]).toMatchObject({
      kind: "PUBLICATION",
      title: "Paper number 1: Weaving öther BERTs in O(n²)",
      sortOn: "2011",
      details: {
        authors: ["Ada Lovelace", "Tomaž Hočevar", "Tomaž Hočevar"],
        self: 0,
        venue: "ACL",
        track: "MAIN",
        history: [{ status: "PUBLISHED", on: "2011-07-31" }],
        doi: "10.18653/v1/2020.acl-main.1",
      },
    })
    expect(rows[0]?.words).toContain("hocevar")
  })

  test("only those that she ticked, and those that were not shown where she wants them too", async () => {
    const { id } = await read(ada, bibtexOf(6))
    expect(await importChosen(ada, { ...choice, preview: id, chosen: [1], rest: true, shown: 4 })).toMatchObject({
      count: 3,
    })
    expect((await titlesOf(ada)).map((title) => title.slice(0, 14))).toEqual([
      "Paper number 2",
      "Paper number 5",
      "Paper number 6",
    ])
  })

  test("and the same form sent twice, also at once, adds nothing more", async () => {
    const { id } = await read(ada, bibtexOf(5))
    const form = { ...choice, preview: id, chosen: [0, 1, 2, 3, 4] }
    const answers = await Promise.all([importChosen(ada, form), importChosen(ada, form)])
    expect(await importChosen(ada, form)).toEqual({ count: 0, at: expect.any(Date) })
    expect(answers).toContainEqual({ count: 5, at: expect.any(Date) })
    expect(await titlesOf(ada)).toHaveLength(5)
  })

  test("and importing the same file again finds only what is there", async () => {
    await importAll(ada, bibtexOf(5))
    const { fresh, known } = await read(ada, bibtexOf(5))
    expect([fresh.length, known.length]).toEqual([0, 5])
    expect(known.every(({ recordedAs }) => recordedAs)).toBe(true)
  })

  test("and what she takes out of her record as BibTeX is known when it comes back", async () => {
    await importAll(ada, bibtexOf(5))
    const { fresh, known } = await read(ada, asBibtex(await listToWrite(ada)))
    expect([fresh.length, known.length]).toEqual([0, 5])
  })

  test("but once where the file has a paper twice", async () => {
    const { fresh, known } = await read(ada, [paper("A title"), paper("A  {T}itle."), paper("Other")].join("\n"))
    expect(fresh.map(({ title }) => title)).toEqual(["A title", "Other"])
    expect(known).toMatchObject([{ line: 2, sameAsLine: 1, recordedAs: null }])
  })

  test("and says which author she is, where her name does not", async () => {
    const { id, fresh } = await read(ada, "@article{k, title = {T}, author = {A. Byron and A. King}, year = 2024}")
    expect(fresh[0]?.details.self).toBeNull()
    await importChosen(ada, { ...choice, preview: id, chosen: [0], selves: new Map([[0, 1]]) })
    expect(await db.evidence.findFirst({ where: { ownerId: ada.id } })).toMatchObject({ details: { self: 1 } })
  })

  test("and takes the import back, all of it and nothing else", async () => {
    await importAll(ada, paper("Before"))
    const { at } = await importAll(ada, bibtexOf(3))
    expect(await countImported(ada, at)).toBe(3)
    expect(await undoImport(ada, at)).toBe(3)
    expect(await titlesOf(ada)).toEqual(["Before"])
    expect(await undoImport(ada, at)).toBe(0)
  })

  test("and after that may import it once more", async () => {
    const { id, at } = await importAll(ada, bibtexOf(3))
    await undoImport(ada, at)
    expect(await importChosen(ada, { ...choice, preview: id, chosen: [0, 1, 2] })).toMatchObject({ count: 3 })
    expect(await titlesOf(ada)).toHaveLength(3)
  })

  test("five thousand of them at once", async () => {
    const { count } = await importAll(ada, bibtexOf(5000))
    expect(count).toBe(5000)
  })
})

describe("What others have", () => {
  test("is no duplicate of Ada's, and her preview is not theirs", async () => {
    const grace = await signUp("Grace")
    await importAll(ada, bibtexOf(2))
    const { id } = await read(ada, bibtexOf(3))
    expect((await read(grace, bibtexOf(2))).fresh).toHaveLength(2)
    expect(await findImport(grace, id)).toBeNull()
    expect(await importChosen(grace, { ...choice, preview: id, chosen: [2] })).toBe("gone")
  })
})

describe("A reading", () => {
  test("brings in the good entries of a broken file", async () => {
    const { fresh, unread } = await read(ada, `${paper("Good")}\n@article{bad, title = {Bad\n\n${paper("Better")}`)
    expect(fresh.map(({ title }) => title)).toEqual(["Good", "Better"])
    expect(unread).toEqual([{ line: 2, key: "bad", reason: "A { that is opened in it is never closed." }])
  })

  test.each(["", "Dear Ada,", "%PDF-1.7 \0\0"])("of “%s” is refused: there is no entry in it", async (text) => {
    expect(await previewOf(ada, text)).toMatchObject({
      state: "refused",
      refusal: expect.stringContaining("no BibTeX entry"),
    })
  })

  test("that takes too long is ended, and says so", async () => {
    const before = performance.now()
    const preview = await previewOf(ada, bibtexOf(5000), 300)
    expect(preview).toMatchObject({ state: "refused", refusal: expect.stringContaining("more than a minute") })
    expect(performance.now() - before).toBeLessThan(5000)
  })

  test("lets others work meanwhile, and says how far it is", async () => {
    const { id, finished } = await start(ada, bibtexOf(1500))
    let longest = 0
    let last = performance.now()
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    let said = await findImport(ada, id)
    while (said?.state === "reading") {
      expect(said.read).toBeLessThanOrEqual(said.total)
      await new Promise((resolve) => setTimeout(resolve, 100))
      said = await findImport(ada, id)
    }
    clearInterval(watch)
    await finished
    expect(longest).toBeLessThan(500)
    expect(said?.state).toBe("read")
  })

  test("makes room for the next of the same person, and ends", async () => {
    const first = await start(ada, bibtexOf(5000))
    const second = await start(ada, paper("Second"))
    await Promise.all([first.finished, second.finished])
    expect(await findImport(ada, first.id)).toBeNull()
    expect(await findImport(ada, second.id)).toMatchObject({ state: "read" })
  })

  test("waits for its turn, however many there are", async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => signUp("Somebody")))
    const previews = await Promise.all(people.map((person) => read(person, bibtexOf(20))))
    expect(previews.map(({ fresh }) => fresh.length)).toEqual([20, 20, 20, 20, 20, 20])
  })

  test("that has given no sign of life for long was interrupted", async () => {
    const row = { ownerId: ada.id, entries: { aliveAt: Date.now() - 60_000 } }
    const { id } = await db.bibtexImport.create({ data: row })
    expect(await findImport(ada, id)).toMatchObject({
      state: "refused",
      refusal: expect.stringContaining("interrupted"),
    })
  })

  test("of a day ago goes when anybody begins one", async () => {
    const grace = await signUp("Grace")
    const createdAt = new Date(Date.now() - 90_000_000)
    await db.bibtexImport.create({ data: { ownerId: grace.id, entries: {}, createdAt } })
    await read(ada, paper("New"))
    expect(await db.bibtexImport.count({ where: { ownerId: grace.id } })).toBe(0)
  })
})
