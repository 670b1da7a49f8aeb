import type { Page } from "@playwright/test"
import { axe } from "../support/axe"
import { hold } from "../support/hands"
import { expect, test } from "../support/people"

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true })
const pill = (page: Page) => page.getByText("Sample", { exact: true })

async function fill(page: Page) {
  await page.goto("/dashboard")
  await page.getByRole("button", { name: "Fill with a sample", exact: true }).click()
  await expect(page.getByText("This is a sample.")).toBeVisible()
}

async function remove(page: Page) {
  await page.getByRole("button", { name: "Remove the sample", exact: true }).click()
  await expect(page).toHaveURL("/dashboard?sample=removed")
  await expect(page.getByRole("status").filter({ hasText: "The sample is removed." })).toBeVisible()
}

async function fillAndRemove(page: Page) {
  await page.goto("/dashboard")
  await expect(region(page, "Next actions").getByRole("listitem")).toHaveCount(3)
  await axe(page)
  await fill(page)
  await expect(page.getByText("14 open applications, 1 offer to answer")).toBeVisible()
  const actions = region(page, "Next actions").getByRole("listitem")
  await expect(actions).toHaveCount(8)
  await expect(pill(page)).toHaveCount(8)
  await expect(actions.getByRole("link", { name: "Answer the offer from Mistral AI", exact: true })).toBeVisible()
  await expect(actions.getByRole("link", { name: "Apply to Google DeepMind before the deadline" })).toBeVisible()
  await expect(actions.getByRole("link", { name: "No word from OpenAI since you applied" })).toBeVisible()
  for (const core of ["3 of 3 core", "2 of 3 core", "1 of 3 core"])
    await expect(region(page, "Readiness").getByText(core)).toBeVisible()
  await axe(page)
  await remove(page)
  await expect(region(page, "Next actions").getByRole("listitem")).toHaveCount(3)
  await expect(page.getByRole("button", { name: "Fill with a sample" })).toBeVisible()
  await expect(pill(page)).toHaveCount(0)
  await axe(page)
}

test("Ada fills an empty dashboard with the sample, and removes it in one click", async ({ ada: { page } }) => {
  await fillAndRemove(page)
})

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("Ada does the same", async ({ ada: { page } }) => {
    await fillAndRemove(page)
  })
})

test("Wherever Ada meets the sample, it says so", async ({ ada: { page } }) => {
  await fill(page)
  await page.goto("/applications")
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(21)
  await expect(pill(page)).toHaveCount(20)
  await expect(page.getByRole("button", { name: "Remove the sample" })).toBeVisible()
  await axe(page)

  const title = "Research Engineer, Interpretability"
  await page.getByRole("link", { name: title }).click()
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
  await expect(pill(page)).toBeVisible()
  await expect(region(page, "Checklist")).toContainText("Marked by the sample on")
  await axe(page)

  await page.getByRole("link", { name: "Anthropic", exact: true }).click()
  await expect(region(page, "Your applications").getByText("Sample", { exact: true })).toHaveCount(2)
  await page.getByRole("link", { name: title }).click()
  await page.getByRole("button", { name: "Move to trash" }).click()
  await expect(page.getByText("1 application moved to the trash.")).toBeVisible()
  await page.goto("/applications/trash")
  await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText("Sample")
  await axe(page)
})

test("What Ada logs and answers beside the sample stays when it goes", async ({ ada: { page } }) => {
  await fill(page)
  await page.goto("/applications/new")
  await page.getByLabel("Lab", { exact: true }).fill("Anthropic")
  await page.getByRole("radio", { name: "Research engineer" }).check()
  await page.getByLabel("Job title").fill("In earnest")
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "In earnest" })).toBeVisible()
  await expect(pill(page)).toHaveCount(0)
  const box = (name: string) => region(page, "Checklist").getByRole("checkbox", { name })
  await expect(box("Reimplemented a paper’s technique")).toBeChecked()
  await box("Ran an experiment and wrote it up").click()
  await expect(region(page, "Checklist").getByText("Saved")).toBeVisible()
  const real = page.url()

  await page.goto("/applications")
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(22)
  await expect(pill(page)).toHaveCount(20)
  await remove(page)
  await expect(page.getByText("1 open application")).toBeVisible()
  await page.goto(real)
  await expect(box("Ran an experiment and wrote it up")).toBeChecked()
  await expect(box("Reimplemented a paper’s technique")).not.toBeChecked()
  await expect(region(page, "Checklist").getByRole("checkbox")).toHaveCount(11)
})

// A phone, a tablet in both ways it is held, and a screen of 1440 px at 200 %.
for (const width of [360, 720, 820, 900, 1023]) {
  test(`the sample fits a screen ${width} px wide`, async ({ ada: { page } }) => {
    await page.setViewportSize({ width, height: 740 })
    await fill(page)
    await hold(page, [
      "/dashboard",
      "/applications",
      "/record",
      "/record/projects",
      "/record/publications",
      "/labs/openai",
    ])
    await page.goto("/applications")
    const frame = await page.locator("main .sheet").boundingBox()
    const table = await page.getByRole("table").boundingBox()
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0))
  })
}
