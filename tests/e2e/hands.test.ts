import type { Page } from "@playwright/test"
import { axe } from "../support/axe"
import { fits, hold, scriptsWork } from "../support/hands"
import { expect, test } from "../support/people"

test("the keys lead around, and none counts while something is typed", async ({ ada: { page } }) => {
  await page.goto("/dashboard")
  await scriptsWork(page)
  await page.keyboard.press("n")
  await expect(page).toHaveURL("/applications/new")
  await page.getByLabel("Job title").focus()
  await page.keyboard.type("n/?gd")
  await expect(page.getByLabel("Job title")).toHaveValue("n/?gd")
  await expect(page).toHaveURL("/applications/new")
  await page.getByLabel("Lab", { exact: true }).fill("OpenAI")
  await page.getByRole("radio", { name: "Research engineer" }).check()
  await page.keyboard.press("Control+Enter")
  await expect(page.getByRole("heading", { level: 1, name: "n/?gd" })).toBeVisible()

  await page.keyboard.type("ga")
  await expect(page).toHaveURL("/applications")
  await page.keyboard.press("/")
  await expect(page.getByLabel("Search")).toBeFocused()
  await page.keyboard.press("Tab")
  await page.getByRole("heading", { level: 1 }).click()
  await page.keyboard.press("j")
  await expect(page.getByRole("link", { name: "n/?gd" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "n/?gd" })).toBeVisible()

  await page.keyboard.press("?")
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible()
  await axe(page)
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toHaveCount(0)

  await page.keyboard.type("GD")
  await expect(page).toHaveURL("/dashboard")
  await page.keyboard.press("/")
  await expect(page.getByRole("searchbox")).toBeFocused()
  await page.keyboard.type("n/?")
  await expect(page.getByRole("searchbox")).toHaveValue("n/?")
})

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts, colorScheme: "light" })

    test("light and dark follow the system, or the switch", async ({ ada: { page } }) => {
      await page.goto("/dashboard")
      const paper = (colour: string) => expect(page.locator("body")).toHaveCSS("background-color", colour)
      const light = "rgb(250, 248, 244)"
      const dark = "rgb(22, 21, 15)"
      await paper(light)
      await page.emulateMedia({ colorScheme: "dark" })
      await paper(dark)
      await page.getByRole("button", { name: "Light" }).click()
      await paper(light)
      await page.reload()
      await paper(light)
      await page.getByRole("button", { name: "As the system" }).click()
      await paper(dark)
    })
  })
}

const guestPages = [
  ["/", "/sign-in", "/sign-up", "/source"],
  ["/labs", "/labs/openai", "/roles", "/forgot-password"],
]
const ownPages = [
  ["/dashboard", "/applications", "/applications/new", "/applications/trash"],
  ["/readiness", "/labs", "/settings", "/record"],
  ["/record/publications", "/record/projects/new", "/record/publications/import", "/record/trash"],
]

const log = async (page: Page) => {
  await page.goto("/applications/new?lab=Google%20Brain&role=RE")
  await page.getByLabel("Job title").fill("Research Engineer, with a title that is longer than most of them are")
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

for (const width of [1440, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 844 }, colorScheme })

      for (const paths of guestPages)
        test(`a guest finds ${paths.join(", ")} in order`, ({ page }) => hold(page, paths))

      for (const paths of ownPages)
        test(`Ada finds ${paths.join(", ")} in order`, ({ ada: { page } }) => hold(page, paths))

      test("Ada finds an application with a long title in order", async ({ ada: { page } }) => {
        const application = await log(page)
        await hold(page, [application, `${application}/edit`, `${application}?answer=new`, "/applications"])
      })
    })
  }
}

test.describe("at 360 px", () => {
  test.use({ viewport: { width: 360, height: 844 } })

  test("no page scrolls sideways", async ({ ada, page }) => {
    const application = await log(ada.page)
    const visits = [
      ...guestPages.flat().map((path) => ({ visited: page, path })),
      ...ownPages.flat().map((path) => ({ visited: ada.page, path })),
      ...["", "/edit", "?answer=new"].map((rest) => ({ visited: ada.page, path: `${application}${rest}` })),
    ]
    for (const { visited, path } of visits) {
      await visited.goto(path)
      await fits(visited)
    }
  })
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("what is not there is said on a whole page, at its own address", async ({ ada: { page }, allowError }) => {
    allowError(/status of 404/)
    for (const path of ["/applications/nothing", "/labs/nothing", "/nothing"]) {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(404)
      await expect(page.getByText("There is nothing at this address")).toBeVisible()
      await expect(page.getByRole("link", { name: "Go to the dashboard" })).toBeVisible()
      await expect(page).toHaveURL(path)
    }
  })
})
