import { beforeAll, expect, test } from "vitest"
import { deleteAccount } from "@/lib/auth/commands"
import { findSession } from "@/lib/auth/sessions"
import { db } from "@/lib/db/client"
import { syncDirectory } from "@/lib/labs/commands"
import { furnish } from "../support/belongings"
import { freshAddress, password, signInOn, signUpWithPassword } from "../support/passwords"
import { isPersonal, readTables } from "../support/tables"

beforeAll(syncDirectory)

test("deleting an account leaves every table as if it had never been, and every device outside", async () => {
  await furnish(await signUpWithPassword("Grace"))
  const before = await readTables()
  const ada = await signUpWithPassword("Ada")
  await furnish(ada)
  const [phone = ""] = await signInOn(ada, ["phone"])
  const full = await readTables()
  const untouched = Object.keys(full).filter((table) => full[table]?.length === before[table]?.length)
  expect(untouched.filter(isPersonal), "tables that this test puts nothing of hers into").toEqual([])

  expect(await deleteAccount(ada, password, freshAddress())).toBe("deleted")
  expect(await readTables()).toEqual(before)
  expect(await findSession(phone)).toBeNull()
})

test("without the password nothing is deleted, and guesses are those of signing in", async () => {
  const ada = await signUpWithPassword("Ada")
  await furnish(ada)
  const before = await readTables()
  const address = freshAddress()
  for (let tries = 0; tries < 10; tries++) expect(await deleteAccount(ada, `wrong ${tries}`, address)).toBe("no match")
  expect(await deleteAccount(ada, password, address)).toEqual({ minutesToWait: 15 })
  expect(await readTables()).toEqual(before)
})

test("an account with ten thousand applications goes too", async () => {
  const ada = await signUpWithPassword("Ada")
  const ownerId = ada.id
  const before = await readTables()
  const labs = Array.from({ length: 100 }, (_, n) => ({ id: `lab-${n}`, ownerId, slug: `lab-${n}`, name: `Lab ${n}` }))
  await db.lab.createMany({ data: labs })
  for (let from = 0; from < 10_000; from += 500) {
    const ids = Array.from({ length: 500 }, (_, n) => `application-${from + n}`)
    const at = { role: "RE", stage: "APPLIED", activityOn: ada.today } as const
    await db.application.createMany({
      data: ids.map((id, n) => ({ id, ownerId, labId: `lab-${n % 100}`, title: "Engineer", formKey: id, ...at })),
    })
    await db.stageEvent.createMany({
      data: ids.map((applicationId) => ({ applicationId, stage: "APPLIED", happenedOn: ada.today })),
    })
    await db.checklistItem.createMany({
      data: ids.map((id) => ({ ownerId, applicationId: id, key: id, slug: "a", scope: "APPLICATION", level: "CORE" })),
    })
  }
  expect(await db.application.count({ where: { ownerId } })).toBe(10_000)
  expect(await deleteAccount(ada, password, freshAddress())).toBe("deleted")
  expect(await db.user.count({ where: { id: ownerId } })).toBe(0)
  const left = await readTables()
  expect(
    Object.values(left)
      .flat()
      .filter((row) => row.includes(ownerId)),
  ).toEqual([])
  expect(left.StageEvent).toEqual(before.StageEvent)
})
