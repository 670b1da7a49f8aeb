import type { Page } from "@playwright/test"
import { db } from "@/lib/db/client"
import { scriptsWork } from "../support/hands"
import { builtActions } from "../support/hostile/build"
import { asForm, send } from "../support/hostile/wire"
import { expect, test } from "../support/people"

/** Opens the form from the list, as a link of the page does, and types into it. */
const type = async (page: Page) => {
  await page.goto("/applications")
  await scriptsWork(page)
  await page.getByRole("link", { name: "Log application" }).first().click()
  await page.getByLabel("Lab", { exact: true }).fill("OpenAI")
  await page.getByRole("radio", { name: "Research engineer" }).check()
  await page.getByLabel("Job title").fill("Compiler engineer")
}

const isKept = async (page: Page, words: string) => {
  await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible()
  await expect(page.getByLabel("Job title")).toHaveValue("Compiler engineer")
}

test("Back and Sign out ask before words are lost", async ({ ada: { page } }) => {
  await type(page)
  const asked: string[] = []
  page.on("dialog", (dialog) => {
    asked.push(dialog.message())
    return dialog.dismiss()
  })
  // A browser lets a page stop Back only after a hand has touched it, and lets it through when it is pressed again.
  await page.getByLabel("Job title").click()
  await page.evaluate(() => history.back())
  await expect.poll(() => asked).toHaveLength(1)
  await page.getByRole("button", { name: "Sign out" }).first().click()
  await expect.poll(() => asked).toHaveLength(2)
  await expect(page).toHaveURL("/applications/new")
  await expect(page.getByLabel("Job title")).toHaveValue("Compiler engineer")
})

test("a form sent after its session has ended stays, to be sent again", async ({ ada: { id, page }, allowError }) => {
  // The look for one like it may come after the session has ended.
  allowError(/status of 401 .*\/likely/)
  await type(page)
  const [session] = await db.session.findMany({ where: { userId: id } })
  await db.session.deleteMany({ where: { userId: id } })
  await page.getByRole("button", { name: "Log application" }).click()
  await isKept(page, "You were signed out, so nothing was saved.")
  if (session) await db.session.create({ data: session })
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Compiler engineer" })).toBeVisible()
})

test("an answer that is lost is not told as nothing saved", async ({ ada: { id, page }, allowError }) => {
  allowError(/ERR_FAILED/)
  await type(page)
  await page.route("/applications/new", async (route) => {
    await route.fetch()
    await route.abort()
  })
  await page.getByRole("button", { name: "Log application" }).click()
  await isKept(page, "No answer came from the server")
  await page.unroute("/applications/new")
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Compiler engineer" })).toBeVisible()
  expect(await db.application.count({ where: { ownerId: id } })).toBe(1)
})

const outdated = "Labward was updated since this page was opened, so nothing was saved. Copy what you typed, reload the"

/** The id that an action had in a build before this one. */
const before = (action: string) => action.replace(/.{8}$/, "00000000")

test("a form from before an upgrade says so beside what was typed", async ({ ada: { page }, allowError }) => {
  allowError(/409/)
  await type(page)
  await page.route("/applications/new", (route) => {
    const headers = route.request().headers()
    const action = headers["next-action"]
    return route.continue(action ? { headers: { ...headers, "next-action": before(action) } } : {})
  })
  await page.getByRole("button", { name: "Log application" }).click()
  await isKept(page, outdated)
})

test("and without scripts on a page of its own", async () => {
  const [action = ""] = builtActions().values()
  const { status, text } = await send("/sign-in", asForm(before(action), []))
  expect([status, text]).toEqual([409, expect.stringContaining(outdated)])
})
