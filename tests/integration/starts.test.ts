import { beforeAll, expect, test } from "vitest"
import { fillSearchWords } from "@/lib/applications/commands"
import { db } from "@/lib/db/client"
import { syncDirectory } from "@/lib/labs/commands"
import { log } from "../support/applications"
import { statementsOf } from "../support/statements"
import { signUp } from "../support/viewer"

// What a start does, done by several that start together.
const together = (start: () => Promise<void>) => statementsOf(() => Promise.all(Array.from({ length: 5 }, start)))

beforeAll(syncDirectory)

test("Ada’s applications from before there was a search are filled in once, and then found", async () => {
  const ada = await signUp("Ada")
  for (const title of ["Compiler engineer", "Kernel engineer", "Loom engineer"]) await log(ada, { title })
  const before = await db.application.findMany({ select: { id: true, words: true }, orderBy: { id: "asc" } })
  await db.application.updateMany({ data: { words: "" } })
  const issued = await together(fillSearchWords)
  expect(issued.filter((sql) => sql.startsWith("UPDATE"))).toHaveLength(3)
  expect(await db.application.findMany({ select: { id: true, words: true }, orderBy: { id: "asc" } })).toEqual(before)
})

test("a lab of the directory that changed is written once", async () => {
  const { id, name } = await db.lab.findFirstOrThrow({ where: { ownerId: null } })
  await db.lab.update({ where: { id }, data: { name: "Before" } })
  const issued = await together(syncDirectory)
  expect(issued.filter((sql) => /^DELETE FROM .*"?LabName"?/.test(sql.replaceAll("`", '"')))).toHaveLength(1)
  expect(await db.lab.findUnique({ where: { id } })).toMatchObject({ name })
})
