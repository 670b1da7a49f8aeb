import type { Page } from "@playwright/test"
import { axe } from "../support/axe"
import { expect, test } from "../support/people"

const row = (page: Page, role: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: role }) })

async function search(page: Page, q: string) {
  await page.getByRole("searchbox", { name: "Search" }).fill(q)
  await page.getByRole("button", { name: "Search" }).click()
}

test("A guest finds a lab by a name it once had, and reads what the talk says of its roles", async ({ page }) => {
  await page.goto("/labs")
  await expect(page.getByRole("row")).toHaveCount(23)
  await axe(page)
  await search(page, "Google Brain")
  await expect(page).toHaveURL("/labs?q=Google+Brain")
  await expect(page.getByRole("row")).toHaveCount(2)
  await page.getByRole("link", { name: "Google DeepMind" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Google DeepMind")
  await expect(row(page, "Research engineer")).toContainText("According to the talk, Google has no research engineers.")
  await expect(row(page, "Research engineer")).toContainText(
    "According to the talk, DeepMind and OpenAI have research engineers.",
  )
  await expect(row(page, "Research engineer")).toContainText("merged with DeepMind into Google DeepMind")
  await expect(row(page, "Research scientist")).toContainText("Common at DeepMind and at Google Brain.")
  await expect(page.getByRole("link", { name: "deepmind.google/careers" })).toHaveAttribute("rel", "noreferrer")
  await expect(page.getByText("to note which roles you have seen here")).toBeVisible()
  await axe(page)
})

test("What the talk leaves out is shown as unknown", async ({ page }) => {
  await page.goto("/labs/anthropic")
  await expect(page.getByRole("cell", { name: "Unknown" })).toHaveCount(3)
})

test("A search that finds nothing says so, and leads Ada to log an application there", async ({ page, ada }) => {
  await page.goto("/labs?q=Analytical%20Engines")
  await expect(page.getByText("No lab answers to “Analytical Engines”")).toBeVisible()
  await expect(page.getByRole("link", { name: "Log an application there" })).toHaveCount(0)
  await ada.page.goto("/labs?q=Analytical%20Engines")
  await axe(ada.page)
  await ada.page.getByRole("link", { name: "Log an application there" }).click()
  await expect(ada.page.getByLabel("Lab", { exact: true })).toHaveValue("Analytical Engines")
})

test("A lab of Ada's own is in her list and nowhere for Grace", async ({ ada, grace, page, allowError }) => {
  allowError(/status of 404/)
  await ada.page.goto("/applications/new")
  await ada.page.getByLabel("Lab", { exact: true }).fill("Difference Works")
  await ada.page.getByRole("radio", { name: "Research engineer" }).check()
  await ada.page.getByLabel("Job title").fill("Engineer of Engines")
  await ada.page.getByRole("button", { name: "Log application" }).click()
  await expect(ada.page.getByRole("heading", { level: 1, name: "Engineer of Engines" })).toBeVisible()

  await ada.page.goto("/labs")
  const own = ada.page.getByRole("row").filter({ hasText: "Difference Works" })
  await expect(own).toContainText("Yours")
  await expect(own.getByRole("link", { name: "1 application to Difference Works" })).toBeVisible()
  await own.getByRole("link", { name: "Difference Works", exact: true }).click()
  await expect(ada.page.getByRole("link", { name: "Engineer of Engines" })).toBeVisible()
  await expect(ada.page.getByRole("link", { name: "Log application to Difference Works" })).toHaveAttribute(
    "href",
    "/applications/new?lab=Difference%20Works",
  )
  await axe(ada.page)

  const address = ada.page.url()
  await grace.page.goto("/labs")
  await expect(grace.page.getByRole("row").filter({ hasText: "Difference Works" })).toHaveCount(0)
  for (const other of [grace.page, page]) expect((await other.goto(address))?.status()).toBe(404)
})

test("Without scripts a guest searches too", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  await page.goto("/labs")
  await search(page, "FAIR")
  await expect(page).toHaveURL("/labs?q=FAIR")
  await expect(page.getByRole("link", { name: "Meta FAIR" })).toBeVisible()
  await page.context().close()
})
