import type { Page } from "@playwright/test"
import { axe } from "../support/axe"
import { fits } from "../support/hands"
import { expect, test } from "../support/people"

const log = async (page: Page, lab: string, role = "Software engineer") => {
  await page.goto("/applications/new")
  await page.getByLabel("Lab", { exact: true }).fill(lab)
  await page.getByRole("radio", { name: role }).check()
  await page.getByLabel("Job title").fill(`${role} at ${lab}`)
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page.getByRole("heading", { level: 1, name: `${role} at ${lab}` })).toBeVisible()
}

const add = async (page: Page, words: string) => {
  await page.getByRole("link", { name: "Add an item of your own" }).click()
  await page.getByLabel("Item", { exact: true }).fill(words)
  await page.getByRole("button", { name: "Add item" }).click()
  await expect(page.getByRole("checkbox", { name: words })).toBeVisible()
}

const item = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words })

const fit = "Say why this role, at this lab, fits you"

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })

    test("an item that Ada removes can be taken back, with its answer", async ({ ada: { page } }) => {
      await log(page, "METR")
      await add(page, "Ask Elizabeth about the team")
      const own = item(page, "Ask Elizabeth")
      await own.getByRole("link", { name: "Answer" }).click()
      await own.getByLabel("Your note").fill("She leads it.")
      await own.getByRole("button", { name: "Save as done" }).click()
      await expect(own.getByText("She leads it.")).toBeVisible()
      await own.getByRole("link", { name: "Change" }).click()
      await own.getByRole("button", { name: "Remove item" }).click()
      const notice = page.getByRole("status").filter({ hasText: "Removed from your checklist" })
      await expect(notice).toContainText("Ask Elizabeth about the team")
      await expect(own).toHaveCount(0)
      await axe(page)
      await page.reload()
      await notice.getByRole("button", { name: "Undo" }).click()
      await expect(own.getByText("She leads it.")).toBeVisible()
      await expect(own.getByRole("checkbox")).toBeChecked()
      await expect(notice).toHaveCount(0)
    })

    test("waiving keeps the note that Ada was writing, and so does a reason that is wanted", async ({
      ada: { page },
    }) => {
      await log(page, "METR")
      const row = item(page, fit)
      await row.getByRole("link", { name: "Write it" }).click()
      await row.getByLabel("Your note").fill("Half a thought.")
      await row.getByRole("button", { name: "Waive" }).click()
      await expect(row.getByText("Say why it need not be done.")).toBeVisible()
      await expect(row.getByLabel("Your note")).toHaveValue("Half a thought.")
      await row.getByLabel("Or waive it, because").fill("They asked me to apply")
      if (scripts) await page.keyboard.press("Enter")
      else await row.getByRole("button", { name: "Waive" }).click()
      await expect(row.getByText(/^Waived on .*: They asked me to apply\./)).toBeVisible()
      await expect(row.getByText("Half a thought.")).toBeVisible()
    })

    test("beside why the role fits stands what is known of the lab’s roles", async ({ ada: { page } }) => {
      await log(page, "Google Research", "Research engineer")
      await item(page, fit).getByRole("link", { name: "Write it" }).click()
      await expect(item(page, fit)).toContainText("Roles at Google Research, according to the talk:")
      const said = (role: string) => item(page, fit).locator("dt", { hasText: role }).locator("+ dd")
      await expect(said("Research engineer")).toContainText(/^no/)
      await expect(said("Software engineer")).toHaveText("unknown")
      await axe(page)
      await item(page, fit).getByRole("link", { name: "Google Research" }).click()
      await page.getByLabel("Role", { exact: true }).selectOption({ label: "Software engineer" })
      await page.getByRole("button", { name: "Add what you saw" }).click()
      await expect(page.getByText("Added to the roles.")).toBeVisible()
      await page.goBack()
      await page.goto("/applications")
      await page.getByRole("link", { name: "Research engineer at Google Research" }).click()
      await item(page, fit).getByRole("link", { name: "Write it" }).click()
      await expect(said("Software engineer")).toContainText("unknown · you saw it on")
    })
  })
}

test("an answer that Ada is writing is not thrown away without a word", async ({ ada: { page } }) => {
  await log(page, "METR")
  const row = item(page, fit)
  await row.getByRole("link", { name: "Write it" }).click()
  const note = row.getByLabel("Your note")
  await note.fill("Half a thought.")
  const asked: string[] = []
  page.on("dialog", (dialog) => {
    asked.push(dialog.message())
    dialog.dismiss()
  })
  await row.getByRole("link", { name: "Close" }).click()
  await expect.poll(() => asked.length).toBe(1)
  await page.getByRole("link", { name: "Readiness" }).first().click()
  await expect.poll(() => asked.length).toBe(2)
  await row.getByRole("checkbox").focus()
  await page.keyboard.press("n")
  await expect.poll(() => asked.length).toBe(3)

  // A tick stays here with the words; what would close them asks too.
  await row.getByRole("checkbox").click()
  await row.getByRole("button", { name: "Open it again" }).click()
  await expect.poll(() => asked.length).toBe(4)
  await expect(row.getByRole("checkbox")).toBeChecked()
  await expect(note).toHaveValue("Half a thought.")
  await row.getByRole("button", { name: "Save", exact: true }).click()
  await expect(row.getByText("Half a thought.")).toBeVisible()
  await page.getByRole("link", { name: "Readiness" }).first().click()
  await expect(page).toHaveURL("/readiness")
  expect(asked).toHaveLength(4)
})

test("no dot parts a sentence from its source while an answer is written", async ({ ada: { page } }) => {
  await log(page, "METR")
  const row = item(page, fit)
  await expect(row).toContainText("Write it · Q&A 1")
  await row.getByRole("link", { name: "Write it" }).click()
  await expect(row).toContainText(/\. Q&A 1/)
  await expect(row).not.toContainText(". ·")
})

for (const width of [390, 360])
  test(`at ${width} px the heading of the checklist stands on one line`, async ({ ada: { page } }) => {
    await page.setViewportSize({ width, height: 800 })
    await log(page, "METR")
    const heading = page.getByRole("heading", { name: "Checklist" })
    await expect(page.getByRole("region", { name: "Checklist" })).toContainText("bonus")
    const lines = await heading.evaluate((each) => {
      const range = document.createRange()
      range.selectNodeContents(each)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    })
    expect(lines).toBe(1)
    await fits(page)
  })
