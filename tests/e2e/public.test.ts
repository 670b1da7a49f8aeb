import { axe } from "../support/axe"
import { fits } from "../support/hands"
import { expect, test } from "../support/people"

test("A stranger sees on the front page what Labward is, and the way in", async ({ page }) => {
  await page.goto("/")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A notebook for applying to AI research labs")
  for (const role of ["Software engineer", "Research engineer", "Research scientist"])
    await expect(page.getByRole("heading", { name: role })).toBeVisible()
  await expect(page.getByRole("figure", { name: "A checklist, for example" })).toContainText("3 of 5 core")
  await axe(page)
  await page.getByRole("link", { name: "Create account" }).click()
  await expect(page).toHaveURL("/sign-up")
  await page.goBack()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A notebook for applying to AI research labs")
  await page.getByRole("link", { name: "Sign in" }).click()
  await expect(page).toHaveURL("/sign-in")
})

test("Ada, signed in, goes on from the front page to her dashboard", async ({ ada }) => {
  await ada.page.goto("/")
  await expect(ada.page.getByRole("link", { name: "Create account" })).toHaveCount(0)
  await expect(ada.page.getByRole("link", { name: "Go on where you left off" })).toHaveAttribute("href", "/dashboard")
  await axe(ada.page)
})

test("A citation leads to its fact on the source page, and the fact stands out", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("link", { name: "Takeaways 4" }).click()
  await expect(page).toHaveURL("/source#fact-13")
  const fact = page.locator("#fact-13")
  await expect(fact).toBeInViewport()
  await expect(fact).toContainText("Publishing at top-tier conferences is expected of a research scientist.")
  const others = "rgba(0, 0, 0, 0)"
  await expect(page.locator("#fact-14")).toHaveCSS("background-color", others)
  await expect(fact).not.toHaveCSS("background-color", others)
})

test("The source page holds all 42 facts in order, each with its place", async ({ page }) => {
  await page.goto("/source")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How To Do Machine Learning Research Without A PhD")
  const facts = page.locator("main li")
  const ids = await facts.evaluateAll((rows) => rows.map((row) => row.id))
  expect(ids).toEqual(Array.from({ length: 42 }, (_, index) => `fact-${index + 1}`))
  for (const text of await facts.allInnerTexts()) expect(text).toMatch(/Summary|Takeaways \d|Q&A \d/)
  await axe(page)
})

test("Every citation of the front page has its fact on the source page", async ({ page }) => {
  await page.goto("/")
  const hrefs = await page
    .locator('main a[href^="/source#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")))
  expect(hrefs.length).toBeGreaterThan(8)
  await page.goto("/source")
  for (const href of hrefs) await expect(page.locator(`#${href?.split("#")[1]}`)).toHaveCount(1)
})

test("An address without a page answers 404, in our own words and under the same policy", async ({
  page,
  allowError,
}) => {
  allowError(/status of 404/)
  const response = await page.goto("/no/such/page")
  expect(response?.status()).toBe(404)
  expect(response?.headers()["content-security-policy"]).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/)
  await expect(page.getByText("There is nothing at this address")).toBeVisible()
  await axe(page)
  await page.getByRole("link", { name: "Go to the front page" }).click()
  await expect(page).toHaveURL("/")
})

test("What stands in for a page that failed leads back to it, and nowhere else", async ({ page }) => {
  const tryAgain = page.getByRole("link", { name: "Try again" })
  await page.goto(`/failed?asked=${encodeURIComponent("/labs?q=deep&page=2")}`)
  await expect(tryAgain).toHaveAttribute("href", "/labs?q=deep&page=2")
  await axe(page)
  await page.goto(`/failed?asked=${encodeURIComponent("//elsewhere.example/labs")}`)
  await expect(tryAgain).toHaveAttribute("href", "/dashboard")
})

test("No public page scrolls sideways on a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ["/", "/source", "/labs", "/labs/google-deepmind", "/labs?q=nothing-like-it"]) {
    await page.goto(path)
    await fits(page)
  }
})

test("A supervisor asks whether the server runs, and whether its database answers", async ({ request }) => {
  for (const path of ["/healthz", "/readyz"]) {
    const response = await request.get(path)
    expect(response.status()).toBe(200)
    expect(await response.text()).toBe("ok\n")
    expect(response.headers()["cache-control"]).toBe("no-store")
  }
})
