import { beforeAll, expect, test } from "vitest"
import { createAccount } from "@/lib/auth/commands"
import { hashPassword } from "@/lib/auth/passwords"
import { checkCredentials } from "@/lib/auth/queries"
import { findSession, openSession } from "@/lib/auth/sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { answerItem, tickItem } from "@/lib/checklists/commands"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { findAllElse } from "@/lib/export/queries"
import { putOff } from "@/lib/insights/commands"
import { countPipeline } from "@/lib/insights/queries"
import { syncDirectory } from "@/lib/labs/commands"
import { itemOf, log } from "../support/applications"
import { signUp } from "../support/viewer"

// One process serves everyone: what one person asks for must not fail because of what another is in the middle of.
const password = "a long enough password"
let ada: Viewer
let grace: Viewer
beforeAll(async () => {
  await syncDirectory()
  ada = await signUp("Ada")
  grace = await signUp("Grace")
  await db.user.updateMany({ data: { passwordHash: await hashPassword(password) } })
})

/** What goes wrong when Ada does something ten times while Grace logs ten applications. */
const whileGraceLogs = async (act: (time: number) => Promise<unknown>) => {
  const both = Array.from({ length: 10 }, (_, time) => [act(time), log(grace)])
  const ended = await Promise.allSettled(both.flat())
  return ended.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []))
}

test("Ada signs in", async () => {
  expect(await whileGraceLogs((time) => checkCredentials({ email: ada.email, password }, `192.0.2.${time}`))).toEqual(
    [],
  )
})

test("others make accounts", async () => {
  const account = (time: number) => ({ name: "Alan", email: `alan-${time}@example.org`, password, timeZone: "UTC" })
  expect(await whileGraceLogs((time) => createAccount(account(time), `198.51.100.${time}`))).toEqual([])
})

test("Ada's session is found, right after something else was read", async () => {
  const secret = await openSession(ada.id)
  const read = async () => [await countPipeline(ada), await findSession(secret)]
  expect(await whileGraceLogs(read)).toEqual([])
})

test("Ada puts off a step that has a day", async () => {
  const steps = await Promise.all(
    Array.from({ length: 10 }, () => log(ada, { nextStep: "Call", nextStepOn: ada.today })),
  )
  const later = addDays(ada.today, 7)
  const act = (time: number) => putOff(ada, { kind: "step", id: steps[time] ?? "", day: ada.today }, later)
  expect(await whileGraceLogs(act)).toEqual([])
})

test("Ada answers an item, and ticks off another", async () => {
  const application = await log(ada)
  const [item, other] = [await itemOf(ada, application, "role-fit"), await itemOf(ada, application, "ml-vocabulary")]
  const words = { application, item, note: "It fits", link: null, doneOn: ada.today }
  const act = async () => [await answerItem(ada, words), await tickItem(ada, other, true)]
  expect(await whileGraceLogs(act)).toEqual([])
})

test("Ada takes her data away", async () => {
  expect(await whileGraceLogs(() => findAllElse(ada))).toEqual([])
})

test("Ada logs applications too", async () => {
  expect(await whileGraceLogs(() => log(ada))).toEqual([])
})
