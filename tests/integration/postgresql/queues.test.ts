import { expect, test } from "vitest"
import { db } from "@/lib/db/client"
import { signUp } from "../../support/viewer"

test("those who wait for Ada’s writes hold no connection that Grace could use", async () => {
  const [ada, grace] = [await signUp("Ada"), await signUp("Grace")]
  const order: number[] = []
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const writes = Array.from({ length: 12 }, (_, turn) =>
    db.$transaction(ada.id, async (tx) => {
      await tx.user.count({ where: { id: ada.id } })
      await held
      order.push(turn)
    }),
  )
  // The pool has ten.
  expect(await db.user.count({ where: { id: grace.id } })).toBe(1)
  expect(await db.$transaction(grace.id, (tx) => tx.user.count({ where: { id: grace.id } }))).toBe(1)
  expect(order).toEqual([])
  letGo()
  await Promise.all(writes)
  expect(order).toEqual([...writes.keys()])
})

test("a write that fails lets the next one of its account through", async () => {
  const ada = await signUp("Ada")
  const [failed, saved] = await Promise.allSettled([
    db.$transaction(ada.id, () => Promise.reject(new Error("no"))),
    db.$transaction(ada.id, (tx) => tx.user.count({ where: { id: ada.id } })),
  ])
  expect([failed.status, saved]).toEqual(["rejected", { status: "fulfilled", value: 1 }])
})
