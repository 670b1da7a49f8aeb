import type { Page } from "@playwright/test"
import { axe } from "../support/axe"
import { scriptsWork } from "../support/hands"
import { expect, test } from "../support/people"

const log = async (page: Page, title: string, { lab = "OpenAI", role = "Software engineer" } = {}) => {
  await page.goto("/applications/new")
  await page.getByLabel("Lab", { exact: true }).fill(lab)
  await page.getByRole("radio", { name: role }).check()
  await page.getByLabel("Job title").fill(title)
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
}

const row = (page: Page, title: string) => page.getByRole("row").filter({ hasText: title })

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })

    test("Ada moves an application to the trash, undoes it, trashes it again and deletes it for good", async ({
      ada: { page },
    }) => {
      await log(page, "Software Engineer, Kernels")
      const address = page.url()
      await page.getByRole("button", { name: "Move to trash" }).click()
      await expect(page.getByText("1 application moved to the trash.")).toBeVisible()
      await axe(page)
      await page.getByRole("button", { name: "Undo" }).click()
      await expect(row(page, "Software Engineer, Kernels")).toBeVisible()

      await page.goto(address)
      await page.getByRole("button", { name: "Move to trash" }).click()
      await expect(page.getByText("No application yet")).toBeVisible()
      await page.goto("/applications/trash")
      await axe(page)
      await page.getByRole("button", { name: "Restore Software Engineer, Kernels" }).click()
      await expect(page.getByRole("heading", { level: 1, name: "Software Engineer, Kernels" })).toBeVisible()

      await page.getByRole("button", { name: "Move to trash" }).click()
      await expect(page.getByText("1 application moved to the trash.")).toBeVisible()
      await page.goto("/applications/trash")
      await page.getByRole("button", { name: "Delete for good" }).click()
      await expect(page.getByText("The trash is empty")).toBeVisible()
      await axe(page)
    })

    test("Ada moves several at once, and takes it back at once", async ({ ada: { page } }) => {
      for (const title of ["First", "Second", "Third"]) await log(page, title)
      await page.goto("/applications?role=SWE")
      const choose = async (...titles: string[]) => {
        for (const title of titles) await row(page, title).getByRole("checkbox").check()
      }
      await choose("First", "Third")
      await axe(page)
      await page.getByLabel("Move the chosen to").selectOption("INTERVIEWING")
      await page.getByRole("button", { name: "Move", exact: true }).click()
      await expect(page.getByText("2 applications moved to Interviewing.")).toBeVisible()
      await expect(row(page, "First")).toContainText("Interviewing")
      await expect(row(page, "Second")).toContainText("Saved")
      await page.getByRole("button", { name: "Undo" }).click()
      await expect(row(page, "First")).toContainText("Saved")
      await expect(row(page, "Third")).toContainText("Saved")
      await expect(page).toHaveURL("/applications?role=SWE")

      await choose("First", "Second")
      await page.getByRole("button", { name: "Move to trash" }).click()
      await expect(page.getByText("2 applications moved to the trash.")).toBeVisible()
      await expect(row(page, "First")).toHaveCount(0)
      await page.getByRole("button", { name: "Undo" }).click()
      await expect(row(page, "First")).toBeVisible()
      await expect(row(page, "Second")).toBeVisible()
      await expect(page).toHaveURL("/applications?role=SWE")
    })

    test("of two edits both texts are shown, and Ada chooses field by field", async ({ ada: { page, context } }) => {
      await log(page, "Software Engineer, Inference", { lab: "Cohere" })
      await page.getByRole("link", { name: "Edit" }).click()
      await expect(page.getByRole("heading", { name: "Edit application" })).toBeVisible()
      const other = await context.newPage()
      await other.goto(page.url())
      await other.getByLabel("Location").fill("Toronto")
      await other.getByLabel("Notes").fill("From the other tab")
      await other.getByLabel("Workplace").selectOption("REMOTE")
      await other.getByRole("radio", { name: "Research engineer" }).check()
      await other.getByRole("button", { name: "Save" }).click()
      await expect(other.getByText("Cohere · Toronto · remote")).toBeVisible()

      await page.getByLabel("Location").fill("London")
      await page.getByLabel("Notes").fill("From this tab")
      await page.getByLabel("Referred by").fill("Grace")
      await page.getByRole("button", { name: "Save" }).click()
      await expect(page.getByText(/saved this application first/)).toBeVisible()
      await expect(page.getByLabel("Location")).toHaveValue("London")
      await expect(page.getByRole("checkbox", { name: "Keep what was saved: Toronto" })).not.toBeChecked()
      await expect(page.getByRole("checkbox", { name: "Keep what was saved: Remote" })).toBeChecked()
      await expect(page.getByRole("checkbox", { name: "Keep what was saved: Research engineer" })).toBeChecked()
      // What this tab alone has changed is no question.
      await expect(page.getByRole("checkbox", { name: /^Keep/ })).toHaveCount(4)
      await axe(page)
      await page.getByRole("checkbox", { name: "Keep what was saved: From the other tab" }).check()
      await page.getByRole("button", { name: "Save" }).click()
      await expect(page.getByText("Cohere · London · remote")).toBeVisible()
      await expect(page.getByText("From the other tab")).toBeVisible()
      await expect(page.getByText("Grace")).toBeVisible()
    })

    test("an answer that two tabs write shows both texts, and neither is lost", async ({ ada: { page, context } }) => {
      await log(page, "Twice answered")
      const item = (tab: Page) => tab.getByRole("listitem").filter({ hasText: "Say why this role, at this lab" })
      await item(page).getByRole("link", { name: "Write it" }).click()
      await expect(item(page).getByLabel("Your note")).toBeVisible()
      const other = await context.newPage()
      await other.goto(page.url())
      await item(other).getByLabel("Your note").fill("From the other tab")
      await item(other).getByRole("button", { name: "Save as done" }).click()
      await expect(item(other).getByText("From the other tab")).toBeVisible()

      await item(page).getByLabel("Your note").fill("From this tab")
      await item(page).getByRole("button", { name: "Save as done" }).click()
      await expect(page.getByText(/wrote here first, so nothing was saved/)).toBeVisible()
      await expect(item(page).getByLabel("Your note")).toHaveValue("From this tab")
      await expect(page.getByRole("checkbox", { name: "Keep what was saved: From the other tab" })).not.toBeChecked()
      await axe(page)
      await item(page).getByRole("button", { name: "Save", exact: true }).click()
      await expect(item(page).getByText("From this tab")).toBeVisible()
    })

    test("an application like one before is pointed out, not refused", async ({ ada: { page } }) => {
      await log(page, "Research Scientist, Vision", { lab: "Meta FAIR", role: "Research scientist" })
      await log(page, "research scientist, vision", { lab: "FAIR", role: "Research scientist" })
      await expect(page.getByText("You have logged one like it:")).toBeVisible()
      await axe(page)
      await page.getByRole("link", { name: "Research Scientist, Vision", exact: true }).click()
      await expect(page.getByRole("heading", { level: 1, name: "Research Scientist, Vision" })).toBeVisible()
    })
  })
}

test("while Ada types, an application like it is pointed out with a link", async ({ ada: { page } }) => {
  await log(page, "Engineer, Evals", { lab: "METR" })
  await page.goto("/applications/new")
  await scriptsWork(page)
  await page.getByLabel("Lab", { exact: true }).fill("metr")
  await page.getByLabel("Job title").fill("engineer, evals")
  await page.getByLabel("Deadline").focus()
  const link = page.getByRole("status").getByRole("link", { name: "Engineer, Evals" })
  await expect(link).toHaveAttribute("href", /^\/applications\//)
  await axe(page)
})

test("leaving a form with unsaved words asks first", async ({ ada: { page } }) => {
  await page.goto("/applications/new")
  await scriptsWork(page)
  await page.getByLabel("Job title").fill("Unsaved")
  const asked: string[] = []
  page.once("dialog", (dialog) => {
    asked.push(dialog.message())
    dialog.dismiss()
  })
  await page.getByRole("link", { name: "Dashboard" }).first().click()
  await expect.poll(() => asked).toEqual(["Leave this page? What you typed here is not saved."])
  await expect(page).toHaveURL("/applications/new")
  await expect(page.getByLabel("Job title")).toHaveValue("Unsaved")
  page.once("dialog", (dialog) => dialog.accept())
  await page.getByRole("link", { name: "Dashboard" }).first().click()
  await expect(page).toHaveURL("/dashboard")
})

test("words typed before the scripts come are asked about too", async ({ ada: { page } }) => {
  let letScriptsCome = () => {}
  const typed = new Promise<void>((resolve) => {
    letScriptsCome = resolve
  })
  await page.route("**/_next/static/**/*.js", async (route) => {
    await typed
    await route.continue()
  })
  await page.goto("/applications/new", { waitUntil: "commit" })
  await page.getByLabel("Job title").fill("Unsaved")
  letScriptsCome()
  await scriptsWork(page)
  const asked = page.waitForEvent("dialog")
  const pressed = page.getByRole("link", { name: "Dashboard" }).first().click()
  await (await asked).dismiss()
  await pressed
  await expect(page).toHaveURL("/applications/new")
  await expect(page.getByLabel("Job title")).toHaveValue("Unsaved")
})

const words = "Typed, and not saved"
const guarded: Record<string, (page: Page) => Promise<void>> = {
  "the note of a move": async (page) => {
    await log(page, "Guarded")
    await page.getByLabel("Note", { exact: true }).fill(words)
  },
  "an item of her own": async (page) => {
    await log(page, "Guarded")
    await page.getByRole("link", { name: "Add an item of your own" }).click()
    await expect(page.getByLabel("Item", { exact: true })).toBeFocused()
    await page.getByLabel("Item", { exact: true }).fill(words)
  },
  "a role she saw": async (page) => {
    await page.goto("/labs/openai")
    await page.getByLabel("Link").fill(words)
  },
  "BibTeX she pasted": async (page) => {
    await page.goto("/record/publications/import")
    await page.getByLabel("BibTeX").fill(words)
  },
  "her name": async (page) => {
    await page.goto("/settings")
    await page.getByLabel("Name").fill(words)
  },
}

for (const [name, type] of Object.entries(guarded))
  test(`leaving ${name} asks first, and going to the content of the page does not`, async ({ ada: { page } }) => {
    await type(page)
    await scriptsWork(page)
    const asked: string[] = []
    page.on("dialog", (dialog) => {
      asked.push(dialog.message())
      dialog.dismiss()
    })
    await page.getByRole("link", { name: "Skip to content" }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("link", { name: "Readiness" }).first().click()
    await expect.poll(() => asked).toHaveLength(1)
    await expect(page.locator(`[data-unsaved]`)).toHaveCount(1)
  })
