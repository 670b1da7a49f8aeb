import pg from "pg"
import { beforeEach, expect, test } from "vitest"
import { db, type Transaction } from "@/lib/db/client"
import { log } from "../../support/applications"
import { signUp } from "../../support/viewer"

let first: string
let second: string
beforeEach(async () => {
  await db.application.deleteMany()
  await db.lab.deleteMany()
  const make = (slug: string) => db.lab.create({ data: { slug, name: slug }, select: { id: true } })
  first = (await make("first")).id
  second = (await make("second")).id
})

/** Deletes an application as somebody does who waits for nobody. */
async function deletion(id: string) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query('DELETE FROM "Application" WHERE id = $1', [id])
  await client.end()
}

/** Resolves for those who come once so many have come, and for all who come later. */
function meeting(of: number) {
  let come = 0
  let open = () => {}
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  return async () => {
    if (++come >= of) open()
    await all
  }
}

const addX = async (tx: Transaction, id: string) => {
  const { focus } = await tx.lab.findUniqueOrThrow({ where: { id } })
  await tx.lab.update({ where: { id }, data: { focus: `${focus ?? ""}x` } })
}

test("of two who hold what the other wants, one is run again, and both are saved", async () => {
  const meet = meeting(2)
  let runs = 0
  const change = (whose: string, ids: string[]) =>
    db.$transaction(whose, async (tx) => {
      runs++
      for (const id of ids) {
        await addX(tx, id)
        await meet()
      }
    })
  await Promise.all([change("Ada", [first, second]), change("Grace", [second, first])])
  expect(runs).toBe(3)
  expect((await db.lab.findMany()).map(({ focus }) => focus)).toEqual(["xx", "xx"])
})

test("who moves an application that is deleted for good meanwhile is run again, and finds it gone", async () => {
  const ada = await signUp("Ada")
  const id = await log(ada)
  let runs = 0
  const move = db.$transaction(ada.id, async (tx) => {
    const found = await tx.application.findUnique({ where: { id }, select: { id: true } })
    if (++runs === 1) await deletion(id)
    if (!found) return "gone"
    await tx.stageEvent.create({ data: { applicationId: id, stage: "APPLIED", happenedOn: ada.today } })
    return "moved"
  })
  expect(await move).toBe("gone")
  expect(runs).toBe(2)
})

test("who meets nothing but conflicts is told that the database is busy, after five attempts", async () => {
  await db.$executeRawUnsafe(`CREATE FUNCTION conflict() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'a conflict' USING ERRCODE = 'serialization_failure'; END $$`)
  await db.$executeRawUnsafe(`CREATE TRIGGER conflict BEFORE UPDATE ON "Lab" EXECUTE FUNCTION conflict()`)
  let runs = 0
  const change = db.$transaction("Ada", async (tx) => {
    runs++
    await addX(tx, first)
  })
  await expect(change).rejects.toMatchObject({ digest: "DATABASE_BUSY" })
  expect(runs).toBe(5)
  await db.$executeRawUnsafe("DROP FUNCTION conflict CASCADE")
})
