import type { Page } from "@playwright/test"
import { expect, test } from "../support/people"

const guides = [
  { path: "/roles/software-engineer", role: "Software engineer", value: "SWE" },
  { path: "/roles/research-engineer", role: "Research engineer", value: "RE" },
  { path: "/roles/research-scientist", role: "Research scientist", value: "RS" },
]
const paths = ["/roles", ...guides.map(({ path }) => path)]
const citation = 'a[href^="/source#fact-"]'

const column = async (page: Page, role: string) => {
  const heads = page.getByRole("columnheader")
  await expect(heads.filter({ hasText: role })).toBeVisible()
  return (await heads.allTextContents()).indexOf(role)
}

test("A guest compares the three roles and opens one of them", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("link", { name: "Which role fits? Compare the three" }).click()
  await expect(page).toHaveURL("/roles")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Roles")
  await expect(page.getByText("Not every role asks for a PhD.").first()).toBeInViewport()

  const row = (name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) })
  const scientist = await column(page, "Research scientist")
  await expect(row("Publishing").getByRole("cell").nth(scientist)).toContainText("Expected, at top-tier conferences")
  const software = await column(page, "Software engineer")
  await expect(row("PhD").getByRole("cell").nth(software)).toContainText("Not usually expected")

  await page.getByRole("columnheader").getByRole("link", { name: "Research engineer" }).click()
  await expect(page).toHaveURL("/roles/research-engineer")
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Roles" })).toBeVisible()
  await expect(page.getByRole("navigation", { name: "Role guides" }).locator("[aria-current=page]")).toHaveText(
    "Research engineer",
  )
})

test("The front page leads to each role's guide", async ({ page }) => {
  for (const { path, role } of guides) {
    await page.goto("/")
    await page.getByRole("heading", { name: role }).getByRole("link").click()
    await expect(page).toHaveURL(path)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(role)
  }
})

test("A guest learns at the top of every guide that not every role asks for a PhD, and may create an account", async ({
  page,
}) => {
  for (const { path } of guides) {
    await page.goto(path)
    await expect(page.getByRole("main").getByText("Not every role asks for a PhD.").first()).toBeInViewport()
    await expect(page.getByRole("link", { name: "Create account" })).toHaveAttribute("href", "/sign-up")
    await expect(page.getByRole("link", { name: "Log application" })).toHaveCount(0)
  }
})

test("Ada goes from a guide to a form with its role chosen", async ({ ada }) => {
  for (const { path, role, value } of guides) {
    await ada.page.goto(path)
    await expect(ada.page.getByRole("link", { name: "Create account" })).toHaveCount(0)
    await ada.page.getByRole("main").getByRole("link", { name: "Log application" }).click()
    await expect(ada.page).toHaveURL(`/applications/new?role=${value}`)
    await expect(ada.page.getByRole("radio", { name: role })).toBeChecked()
  }
})

test("A guide shows the role's checklist, and apart from it what goes beyond the talk", async ({ page }) => {
  await page.goto("/roles/research-scientist")
  const checklist = page.getByRole("region", { name: "Checklist" })
  await expect(checklist).toContainText("5 core · 3 recommended")
  const paper = checklist.getByRole("listitem").filter({ hasText: "A paper accepted at a top-tier venue" })
  await expect(paper).toContainText("core")
  await expect(paper.getByRole("link", { name: "Q&A 5" })).toBeVisible()
  const beyond = checklist.getByRole("region", { name: "Beyond the talk · counts in nothing" })
  await expect(beyond.getByRole("listitem")).toHaveCount(3)
  await expect(beyond.locator(citation)).toHaveCount(0)
})

test("A guide names the labs the talk speaks of, on whose word, and calls the others unknown", async ({ page }) => {
  await page.goto("/roles/research-engineer")
  const labs = page.getByRole("region", { name: "Labs" })
  const lab = (name: string) => labs.getByRole("listitem").filter({ has: page.getByRole("link", { name }) })
  await expect(lab("OpenAI")).toContainText("yes")
  await expect(lab("Google Research")).toContainText("no")
  await expect(lab("Google DeepMind")).toContainText("yes and no")
  await expect(lab("Google DeepMind")).toContainText("Named as DeepMind, Google and Google Brain in Q&A 1")
  await expect(labs.getByRole("link", { name: "Anthropic" })).toHaveCount(0)
  await expect(labs).toContainText("Of the other 18 labs")
  await lab("OpenAI").getByRole("link", { name: "OpenAI" }).click()
  await expect(page).toHaveURL("/labs/openai")
})

test("Every statement of the guides has a citation, and each leads to a fact on the source page", async ({ page }) => {
  const hrefs = new Set<string>()
  for (const path of paths) {
    await page.goto(path)
    const beyond = page.getByRole("region", { name: "Beyond the talk" }).getByRole("listitem")
    const uncited = await page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ hasNot: page.locator(citation) })
      .count()
    expect(uncited, path).toBe(await beyond.count())
    for (const cell of await page.locator("tbody").getByRole("cell").all())
      await expect(cell.getByRole("link").first()).toBeVisible()
    const found = await page.locator(citation).evaluateAll((links) => links.map((link) => link.getAttribute("href")))
    for (const href of found) hrefs.add(`${href}`)
    await expect(page.locator(citation).filter({ hasText: /^the talk, / })).toHaveCount(1)
  }
  expect(hrefs.size).toBe(42)
  await page.goto("/source")
  for (const href of hrefs) await expect(page.locator(href.replace("/source", ""))).toHaveCount(1)
})
