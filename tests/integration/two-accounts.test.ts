import { readdirSync } from "node:fs"
import path from "node:path"
import { beforeAll, expect, test } from "vitest"
import { hashPassword } from "@/lib/auth/passwords"
import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import { syncDirectory } from "@/lib/labs/commands"
import { log } from "../support/applications"
import { everyRow } from "../support/rows"
import { asksOfAccounts } from "../support/strangers/accounts"
import { asksOfApplications } from "../support/strangers/applications"
import { type Asks, type Belongings, belongingsOf, mark } from "../support/strangers/belongings"
import { asksOfBibtex, importedBy } from "../support/strangers/bibtex"
import { asksOfChecklists } from "../support/strangers/checklists"
import { asksOfRecord } from "../support/strangers/record"
import { asksOfSample } from "../support/strangers/sample"
import { signUp } from "../support/viewer"

const lib = path.resolve(import.meta.dirname, "../../lib")

/** Every query and command there is, as "labs/queries.listLabs". */
const exported = async () => {
  const files = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^[^/\\]+[/\\](queries|commands)\.ts$/.test(file),
  )
  const names = files.map(async (file) => {
    const module: Record<string, unknown> = await import(path.join(lib, file))
    return Object.keys(module).map((name) => `${file.replaceAll("\\", "/").replace(/\.ts$/, "")}.${name}`)
  })
  return (await Promise.all(names)).flat().toSorted()
}
const all = await exported()

let ada: Viewer
let grace: Viewer
let her: Belongings
let asks: Asks
beforeAll(async () => {
  await syncDirectory()
  ada = await signUp("Ada")
  grace = await signUp("Grace")
  await db.user.updateMany({ data: { passwordHash: await hashPassword("a long enough password") } })
  await log(grace, { title: "Grace’s", nextStep: "Call Alan" })
  her = await belongingsOf(ada)
  asks = {
    ...asksOfApplications(grace, her),
    ...asksOfChecklists(grace, her),
    ...asksOfAccounts(grace, her),
    ...asksOfRecord(grace, {
      paper: her.publication,
      gonePaper: her.trashedEntry,
      paperTrashedAt: her.entryTrashedAt,
    }),
    ...asksOfBibtex(grace, await importedBy(ada)),
    ...asksOfSample(grace),
  }
})

const asText = (answer: unknown) =>
  JSON.stringify(answer, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? ""

test("what Grace asks below is asked of every query and command (new ones belong into tests/support/strangers)", () => {
  expect(Object.keys(asks).toSorted()).toEqual(all)
})

test.each(all)("Grace, with the ids of Ada’s rows, learns and changes nothing through %s", async (name) => {
  const before = await everyRow(grace.id)
  const answer = await asks[name]?.asks()
  if (asks[name] && "says" in asks[name]) expect(answer).toEqual(asks[name].says)
  const text = asText(answer)
  for (const secret of [mark, ada.email, her.subject.labId, her.slug, her.sighting, her.device, her.item, her.own])
    expect(text).not.toContain(secret)
  expect(await everyRow(grace.id)).toEqual(before)
})

test("and nothing that Grace then has is tied to what is Ada’s", async () => {
  const tied = { ownerId: grace.id, lab: { ownerId: ada.id } }
  expect(await db.application.count({ where: tied })).toBe(0)
  expect(await db.sighting.count({ where: tied })).toBe(0)
  expect(await db.checklistItem.count({ where: { ...tied, slug: null } })).toBe(0)
  expect(await db.checklistItem.count({ where: { ownerId: ada.id, application: { ownerId: grace.id } } })).toBe(0)
})
