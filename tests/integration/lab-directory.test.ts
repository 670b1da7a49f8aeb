import { beforeAll, expect, test } from "vitest"
import { db } from "@/lib/db/client"
import { findOrAddLab, syncDirectory } from "@/lib/labs/commands"
import { directory } from "@/lib/labs/directory"
import { signUp } from "../support/viewer"

beforeAll(syncDirectory)

/** All that is stored of the built-in labs, but for when. */
const stored = () =>
  db.lab.findMany({
    where: { ownerId: null },
    orderBy: { slug: "asc" },
    select: {
      id: true,
      slug: true,
      name: true,
      careersUrl: true,
      focus: true,
      names: { orderBy: { key: "asc" } },
      claims: { orderBy: [{ role: "asc" }, { fact: "asc" }, { calls: "asc" }] },
    },
  })

test("the directory is stored once, however often the server starts", async () => {
  const first = await stored()
  expect(first.map((lab) => lab.slug)).toEqual(directory.map((lab) => lab.slug).sort())
  await syncDirectory()
  expect(await stored()).toEqual(first)
})

const lab = { slug: "openai" }
const falseClaim = { role: "RE", fact: 29, calls: "Google", exists: false } as const
test.each([
  ["its name", () => db.lab.update({ where: lab, data: { name: "Closed" } })],
  ["its careers page", () => db.lab.update({ where: lab, data: { careersUrl: null } })],
  ["its focus", () => db.lab.update({ where: lab, data: { focus: "Something else" } })],
  ["a name too few", () => db.labName.deleteMany({ where: { lab } })],
  ["a claim turned round", () => db.labClaim.updateMany({ where: { lab }, data: { exists: false } })],
  ["a claim too many", () => db.labClaim.create({ data: { ...falseClaim, lab: { connect: lab } } })],
])("a lab that differs in %s is repaired, and keeps its id", async (_, spoil) => {
  const first = await stored()
  await spoil()
  expect(await stored()).not.toEqual(first)
  await syncDirectory()
  expect(await stored()).toEqual(first)
})

test("the labs of candidates stay as they are", async () => {
  const ada = await signUp("Ada")
  const { id } = await db.$transaction(ada.id, (tx) => findOrAddLab(tx, ada, "Repair Shop"))
  const before = await db.lab.findUnique({ where: { id }, include: { names: true } })
  await db.lab.update({ where: { slug: "metr" }, data: { focus: "Something else" } })
  await syncDirectory()
  expect(await db.lab.findUnique({ where: { id }, include: { names: true } })).toEqual(before)
})
