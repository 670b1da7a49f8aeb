import type { Page } from "@playwright/test"
import { axe } from "../support/axe"
import { fits, scriptsWork } from "../support/hands"
import { expect, test } from "../support/people"

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true })
const box = (page: Page, role: string, item: string) => region(page, role).getByRole("checkbox", { name: item })
const row = (page: Page, role: string, item: string) =>
  region(page, role).getByRole("listitem").filter({ hasText: item })

const log = async (page: Page, role: string, stage = "Saved") => {
  await page.goto("/applications/new")
  await page.getByLabel("Lab", { exact: true }).fill("Anthropic")
  await page.getByRole("radio", { name: role }).check()
  await page.getByLabel("Job title").fill(`${role} at Anthropic`)
  await page.getByLabel("Stage", { exact: true }).selectOption({ label: stage })
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page.getByRole("heading", { level: 1, name: `${role} at Anthropic` })).toBeVisible()
  return new URL(page.url()).pathname
}

const fillPaper = async (page: Page, title: string) => {
  await page.getByLabel("Title").fill(title)
  await page.getByLabel("Authors").fill("Ada, Grace Hopper")
  await page.getByLabel("Venue").fill("ICLR")
  await page.getByLabel("Year").fill("2025")
  await page.getByRole("button", { name: "Add publication" }).click()
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
}

const paper = "A paper accepted at a top-tier venue, or your subfield’s own"

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })

    test("one accepted paper answers Ada's items, until it is overruled", async ({ ada: { page } }) => {
      const application = await log(page, "Research scientist")
      await expect(box(page, "Checklist", paper)).not.toBeChecked()
      await row(page, "Checklist", paper).getByRole("link", { name: "Add publication" }).click()
      await expect(page.getByLabel("Status")).toHaveValue("ACCEPTED")
      await fillPaper(page, "On the Analytical Engine")
      await expect(page.getByText("It answers 4 checklist items.")).toBeVisible()

      await page.goto(application)
      await expect(box(page, "Checklist", paper)).toBeChecked()
      await expect(box(page, "Checklist", "A publication record")).toBeChecked()
      await expect(row(page, "Checklist", paper)).toContainText(
        "On the Analytical Engine: ICLR 2025, main track, accepted",
      )
      await axe(page)

      await box(page, "Checklist", paper).click()
      await page.getByLabel("The entry does not count, because").fill("I only proofread it")
      await axe(page)
      await page.getByRole("button", { name: "Does not count" }).click()
      await expect(box(page, "Checklist", paper)).not.toBeChecked()
      await expect(row(page, "Checklist", paper)).toContainText("The record does not count here: I only proofread it.")
      await expect(box(page, "Checklist", "A publication record")).toBeChecked()
      await row(page, "Checklist", paper).getByRole("link", { name: "Answer" }).click()
      await page.getByRole("button", { name: "Let the record count" }).click()
      await expect(box(page, "Checklist", paper)).toBeChecked()
    })

    test("what a paper answered is open again when the paper is in the trash", async ({ ada: { page } }) => {
      await page.goto("/record/publications/new?status=ACCEPTED")
      await fillPaper(page, "On the Analytical Engine")
      const application = await log(page, "Research scientist")
      await expect(box(page, "Checklist", paper)).toBeChecked()
      await row(page, "Checklist", paper).getByRole("link", { name: "On the Analytical Engine" }).click()
      await expect(page.getByRole("heading", { level: 1, name: "On the Analytical Engine" })).toBeVisible()
      await page.getByRole("button", { name: "Move to trash" }).click()
      await expect(page.getByRole("status").filter({ hasText: "moved to the trash" })).toContainText("open again")
      await page.goto(application)
      await expect(box(page, "Checklist", paper)).not.toBeChecked()
      await expect(row(page, "Checklist", paper)).toContainText("is in the trash")
    })

    test("Ada sees the three roles side by side, and answers there by hand", async ({ ada: { page } }) => {
      await page.goto("/readiness")
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Readiness")
      for (const role of ["Software engineer", "Research engineer", "Research scientist"])
        await expect(region(page, role)).toContainText("of 3 core")
      await expect(region(page, "What one more thing would change").getByRole("listitem").first()).toHaveText(
        "An accepted paper would answer 2 items of research scientist, 1 of research engineer and 1 of software engineer.",
      )

      const course = "Finish an introductory ML course"
      await box(page, "Research engineer", course).click()
      for (const role of ["Software engineer", "Research engineer", "Research scientist"])
        await expect(box(page, role, course)).toBeChecked()
      await expect(region(page, "Research engineer")).toContainText("1 of 3 core")

      await row(page, "Research scientist", "A PhD in the field").getByRole("link", { name: "Answer" }).click()
      await expect(page.getByLabel("Or waive it, because")).toHaveValue("equivalent record")
      await axe(page)
      await page.getByRole("button", { name: "Waive" }).click()
      await expect(row(page, "Research scientist", "A PhD in the field")).toContainText("equivalent record")
      await expect(region(page, "Over time").getByRole("img")).toBeVisible()
      await axe(page)
      await page.setViewportSize({ width: 360, height: 800 })
      await page.goto("/readiness")
      await fits(page)
    })

    test("an application keeps how ready Ada was when she applied", async ({ ada: { page } }) => {
      const application = await log(page, "Research scientist", "Applied")
      const told = region(page, "Checklist").getByText("Your readiness when you applied")
      await expect(told).toContainText("0 of 3 core, 0 of 2 recommended. Now: 0 of 3 core")
      await page.goto("/record/publications/new?status=ACCEPTED")
      await fillPaper(page, "On the Analytical Engine")
      await page.goto(application)
      await expect(told).toContainText("0 of 3 core, 0 of 2 recommended. Now: 2 of 3 core")
    })
  })
}

test("while Ada logs an application she is told what is known of the role and the lab", async ({ ada: { page } }) => {
  await page.goto("/labs/openai")
  await page.getByLabel("Role", { exact: true }).selectOption({ label: "Research engineer" })
  await page.getByRole("button", { name: "Add what you saw" }).click()
  await expect(page.getByText("Added to the roles.")).toBeVisible()

  await page.goto("/applications/new")
  await scriptsWork(page)
  await page.getByLabel("Lab", { exact: true }).fill("OpenAI")
  await page.getByRole("radio", { name: "Research scientist" }).check()
  await expect(page.getByText("0 of 3 core and 0 of 2 recommended answered")).toBeVisible()
  await expect(page.getByText("Roles there, on the talk’s word")).toContainText("SWE, RE, RS. Seen by you: RE Today.")
  await page.getByLabel("Lab", { exact: true }).fill("Mistral")
  await expect(page.getByText("Which roles it has is unknown")).toBeVisible()
  await axe(page)

  await page.goto("/dashboard")
  await expect(region(page, "Readiness")).toContainText("Next: an accepted paper, which answers 2 core items")
  await scriptsWork(page)
  await page.keyboard.type("gy")
  await expect(page).toHaveURL("/readiness")
})
