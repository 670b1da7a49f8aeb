import type { Page } from "@playwright/test"
import type { Viewer } from "@/lib/auth/viewer"
import { addOwnItem, answerItem } from "@/lib/checklists/commands"
import { todayIn } from "@/lib/dates"
import { db } from "@/lib/db/client"
import { addSighting } from "@/lib/labs/commands"
import { itemOf, log } from "../support/applications"
import { markup } from "../support/hostile/payloads"
import { expect, type Person, test } from "../support/people"

/** Fails on a dialog, which the browser would else close by itself, and on what the content policy reports. */
const watch = async (page: Page) => {
  const seen: string[] = []
  page.on("dialog", async (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`held back: ${event.violatedDirective}`),
    ),
  )
  return seen
}

const isText = async (page: Page, path: string) => {
  await expect(page.locator("#hostile"), path).toHaveCount(0)
  const running = page.locator('a[href^="javascript:" i], a[href^="data:" i], [onerror], [onload]')
  await expect(running, path).toHaveCount(0)
}

/** Writes markup into all that Ada may fill with words of her own. */
const fillWithMarkup = async ({ id, name, email }: Person) => {
  const timeZone = "Europe/London"
  const today = todayIn(timeZone)
  // Only the gate mints a viewer, and it asks for a cookie.
  const ada = { id, name, email, timeZone, today } as Viewer
  const typed = {
    lab: markup.slice(0, 120),
    title: markup,
    location: markup,
    referrer: markup.slice(0, 120),
    notes: markup,
  }
  const application = await log(ada, { ...typed, nextStep: markup, nextStepOn: today, deadline: today })
  await db.stageEvent.create({ data: { applicationId: application, stage: "OFFER", happenedOn: today, note: markup } })
  await addOwnItem(ada, { application, scope: "CANDIDATE", title: markup, level: "CORE" })
  const item = await itemOf(ada, application, markup)
  await answerItem(ada, { item, note: markup, link: `https://example.org/?${markup}`, doneOn: today })
  const trashed = await log(ada, { ...typed, title: `${markup} again` })
  await db.application.update({ where: { id: trashed }, data: { trashedAt: new Date() } })
  const { lab } = await db.application.findUniqueOrThrow({ where: { id: application }, select: { lab: true } })
  await addSighting(ada, { slug: lab.slug, role: "RE", link: `https://example.org/?${markup}`, seenOn: today })
  await db.user.update({ where: { id }, data: { name: markup } })
  await db.session.updateMany({ where: { userId: id }, data: { agent: markup } })
  return { application, item, slug: lab.slug }
}

test("markup that Ada has stored is text on every page of hers", async ({ ada }) => {
  test.slow()
  const { application, item, slug } = await fillWithMarkup(ada)
  const seen = await watch(ada.page)
  const own = [`/applications/${application}?answer=${item}`, `/applications/${application}/edit`, `/labs/${slug}`]
  const lists = [
    "/dashboard?actions=all",
    "/applications",
    "/applications/trash",
    "/labs",
    "/settings",
    "/applications/new",
  ]
  for (const path of [...own, ...lists]) {
    await ada.page.goto(path)
    await isText(ada.page, path)
    await expect(ada.page.locator("body")).toContainText("Labward")
  }
  await ada.page.goto(`/applications/${application}`)
  await expect(ada.page.getByRole("heading", { level: 1 })).toHaveText(markup)
  await expect(ada.page.getByText(markup).first()).toBeVisible()
  expect(seen).toEqual([])
})

test("markup in an address is text on the page that it leads to", async ({ ada, page, allowError }) => {
  test.slow()
  allowError(/status of 404/)
  const words = encodeURIComponent(markup)
  const forAda = [
    "/applications?q=",
    "/applications?lab=",
    "/applications?after=",
    "/applications/new?lab=",
    "/dashboard?done=",
  ]
  const forAll = ["/labs?q=", "/sign-in?next=", "/sign-in?said=", "/sign-up?next=", "/reset-password?token=", "/labs/"]
  for (const [visitor, paths] of [
    [ada.page, [...forAda, "/applications/"]],
    [page, forAll],
  ] as const) {
    const seen = await watch(visitor)
    for (const path of paths) {
      await visitor.goto(`${path}${words}`)
      await isText(visitor, path)
    }
    expect(seen).toEqual([])
  }
})

test("a form sent with markup gives it back as text, with scripts and without", async ({ browser, page }) => {
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  for (const each of [page, still]) {
    const seen = await watch(each)
    await each.goto("/sign-up")
    await each.getByLabel("Name").fill(markup)
    await each.getByLabel("Email").fill("ada@example.org")
    await each.getByLabel("Password").fill("short word")
    await each.getByLabel("Email").evaluate((field) => field.setAttribute("type", "text"))
    await each.getByLabel("Email").fill(markup)
    await each.getByRole("button", { name: "Create account" }).click()
    await expect(each.getByText("Enter an email address, like ada@example.org.")).toBeVisible()
    await expect(each.getByLabel("Name")).toHaveValue(markup.slice(0, 100))
    await isText(each, "/sign-up")
    expect(seen).toEqual([])
  }
  await still.context().close()
})
