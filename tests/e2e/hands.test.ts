import { axe } from "../support/axe"
import { expect, test } from "../support/people"

test("the keys lead around, and none counts while something is typed", async ({ ada: { page } }) => {
  await page.goto("/dashboard")
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

  await page.keyboard.press("g")
  await page.keyboard.press("a")
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

const pages = ["/", "/sign-in", "/sign-up", "/source", "/labs", "/labs/openai", "/roles", "/forgot-password"]
const signedInPages = [
  ...["/dashboard", "/applications", "/applications/new", "/applications/trash", "/readiness", "/labs", "/settings"],
  ...["/record", "/record/publications", "/record/projects/new", "/record/publications/import", "/record/trash"],
]

for (const width of [1440, 390, 360]) {
  test(`no page scrolls sideways or breaks a rule at ${width} px, light or dark`, async ({ ada, page }) => {
    test.slow()
    await ada.page.goto("/applications/new?lab=Google%20Brain&role=RE")
    await ada.page.getByLabel("Job title").fill("Research Engineer, with a title that is longer than most of them are")
    await ada.page.getByRole("button", { name: "Log application" }).click()
    await expect(ada.page).toHaveURL(/\/applications\/[0-9a-f-]{36}$/)
    const application = new URL(ada.page.url()).pathname
    const itsPages = [application, `${application}/edit`, `${application}?answer=new`]
    const visits = [
      ...pages.map((path) => ({ page, path })),
      ...[...signedInPages, ...itsPages].map((path) => ({ page: ada.page, path })),
    ]
    for (const visit of visits) {
      await visit.page.setViewportSize({ width, height: 844 })
      await visit.page.goto(visit.path)
      const wider = await visit.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wider, `${visit.path} is wider than the screen by`).toBeLessThanOrEqual(0)
      if (width === 360) continue
      for (const colorScheme of ["light", "dark"] as const) {
        await visit.page.emulateMedia({ colorScheme })
        await axe(visit.page)
      }
    }
  })
}

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
