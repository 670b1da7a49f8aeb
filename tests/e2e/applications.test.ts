import type { Page } from "@playwright/test"
import { addDays, todayIn } from "@/lib/dates"
import { axe } from "../support/axe"
import { scriptsWork } from "../support/hands"
import { expect, test } from "../support/people"

type Typed = { lab: string; role: string; title: string }

const log = async (page: Page, { lab, role, title }: Typed) => {
  await page.goto("/applications/new")
  await page.getByLabel("Lab", { exact: true }).fill(lab)
  await page.getByRole("radio", { name: role }).check()
  await page.getByLabel("Job title").fill(title)
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
}

const move = async (page: Page, stage: string, day: string, note: string) => {
  await page.getByLabel("Stage", { exact: true }).selectOption(stage)
  await page.getByLabel("On", { exact: true }).fill(day)
  await page.getByLabel("Note", { exact: true }).fill(note)
  await page.getByRole("button", { name: "Move", exact: true }).click()
}

const daysAgo = (days: number) => addDays(todayIn("Europe/London"), -days)

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })

    test("Ada logs an application, works through its checklist and moves it", async ({ ada: { page } }) => {
      await page.goto("/applications")
      await expect(page.getByText("No application yet")).toBeVisible()
      await axe(page)
      await log(page, { lab: "OpenAI", role: "Research engineer", title: "Research Engineer, Reasoning" })
      await axe(page)

      const checklist = page.getByRole("region", { name: "Checklist" })
      await expect(checklist).toContainText("0 of 5 core")
      const item = checklist.getByRole("checkbox", { name: "Reimplemented a paper’s technique" })
      await expect(item).not.toBeChecked()
      await item.click()
      await expect(item).toBeChecked()
      await expect(checklist).toContainText("1 of 5 core")
      await page.goto(page.url())
      await expect(item).toBeChecked()
      await item.click()
      await expect(item).not.toBeChecked()
      await expect(checklist).toContainText("0 of 5 core")

      await move(page, "PREPARING", daysAgo(3), "Alan offered to refer me")
      await expect(page.getByText("Alan offered to refer me")).toBeVisible()
      await expect(page.getByText(/The stage stays Saved, whose day is later/)).toBeVisible()
      await move(page, "APPLIED", daysAgo(0), "Through the careers page")
      const history = page.getByRole("region", { name: "History" })
      await expect(history).toContainText("Through the careers page")
      await move(page, "REJECTED", daysAgo(0), "By mistake")
      await expect(history.getByRole("listitem").first()).toContainText("Rejected")
      await history.getByRole("button", { name: /^Strike out Rejected/ }).click()
      await expect(history).toContainText("struck out")
      await expect(page.getByRole("main").getByText("Applied", { exact: true }).filter({ visible: true })).toBeVisible()
      await axe(page)

      await page.goto("/applications")
      const row = page.getByRole("row", { name: /Research Engineer, Reasoning/ })
      await expect(row).toContainText("Applied")
      await row.getByRole("link", { name: "Research Engineer, Reasoning" }).click()
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Research Engineer, Reasoning")
    })

    test("Ada answers an item with a note and a link, waives one, and opens them again", async ({ ada: { page } }) => {
      await log(page, { lab: "Ai2", role: "Research scientist", title: "Research Scientist" })
      const item = (words: string) => page.getByRole("listitem").filter({ hasText: words })

      const fit = item("Say why this role, at this lab, fits you")
      await fit.getByRole("link", { name: "Write it" }).click()
      await fit.getByLabel("Link").fill("https://example.org/why")
      await fit.getByRole("button", { name: "Save as done" }).click()
      await expect(fit.getByText("A link alone does not answer this.")).toBeVisible()
      await expect(fit.getByLabel("Link")).toHaveValue("https://example.org/why")
      await axe(page)
      await fit.getByLabel("Your note").fill("Open science, end to end.")
      await fit.getByRole("button", { name: "Save as done" }).click()
      await expect(fit.getByText(/^Marked by you on .* with a note and a link\./)).toBeVisible()
      await expect(fit.getByRole("checkbox")).toBeChecked()

      const doctorate = item("A PhD in the field")
      await doctorate.getByRole("link", { name: "Answer" }).click()
      await expect(doctorate.getByLabel("Or waive it, because")).toHaveValue("equivalent record")
      await doctorate.getByRole("button", { name: "Waive" }).click()
      await expect(doctorate.getByText(/^Waived on .*: equivalent record\./)).toBeVisible()
      await expect(page.getByRole("region", { name: "Checklist" })).toContainText("1 of 3 recommended")
      await doctorate.getByRole("link", { name: "Change" }).click()
      await doctorate.getByRole("button", { name: "Take the waiver back" }).click()
      await expect(doctorate.getByRole("link", { name: "Answer" })).toBeVisible()
      await expect(page.getByRole("region", { name: "Checklist" })).toContainText("0 of 3 recommended")
    })

    test("Ada adds items of her own, orders, rewords and removes them", async ({ ada: { page } }) => {
      await log(page, { lab: "METR", role: "Software engineer", title: "Software Engineer" })
      const add = async (words: string) => {
        await page.getByRole("link", { name: "Add an item of your own" }).click()
        await page.getByLabel("Item", { exact: true }).fill(words)
        await page.getByRole("button", { name: "Add item" }).click()
        await expect(page.getByRole("checkbox", { name: words })).toBeVisible()
      }
      await add("Read the team’s report")
      await add("Ask Elizabeth about the team")
      const own = page.getByRole("listitem").filter({ hasText: /Ask Elizabeth|Read the team/ })
      await expect(own).toHaveText([/Read the team/, /Ask Elizabeth/])
      const second = page.getByRole("listitem").filter({ hasText: "Ask Elizabeth" })
      await second.getByRole("link", { name: "Answer" }).click()
      await second.getByRole("button", { name: "Move up" }).click()
      await expect(own).toHaveText([/Ask Elizabeth/, /Read the team/])
      await second.getByLabel("Item", { exact: true }).fill("Ask Elizabeth for a call")
      await second.getByRole("button", { name: "Save item" }).click()
      await expect(page.getByRole("checkbox", { name: "Ask Elizabeth for a call" })).toBeVisible()
      await second.getByRole("link", { name: "Answer" }).click()
      await second.getByRole("button", { name: "Remove item" }).click()
      await expect(page.getByRole("checkbox", { name: "Ask Elizabeth for a call" })).toHaveCount(0)
      await expect(page.getByRole("checkbox", { name: "Read the team’s report" })).toBeVisible()
    })

    test("what is wrong stands beside its field, and what was typed stays", async ({ ada: { page } }) => {
      await page.goto("/applications/new")
      // What the browser itself would hold back must be refused by the server too.
      if (scripts) await scriptsWork(page)
      else
        await page
          .locator("form[class]")
          .evaluateAll((forms) => forms.map((form) => form.setAttribute("novalidate", "")))
      await page.getByLabel("Lab", { exact: true }).fill("OpenAI")
      await page.getByRole("radio", { name: "Software engineer" }).check()
      await page.getByLabel("Job title").fill(" ")
      await page.getByLabel("Posting link").fill("javascript:alert(1)")
      await page.getByLabel("Stage", { exact: true }).selectOption("SCREENING")
      await page.getByText("Location, pay, how you found it").click()
      await page.getByLabel("Pay from").fill("plenty")
      await page.getByLabel("Notes").fill("two\nlines")
      await page.getByRole("button", { name: "Log application" }).click()
      await expect(page.getByText("Enter a full link, starting with https://.")).toBeVisible()
      await expect(page.getByText("Give the job title.")).toBeVisible()
      await expect(page.getByText("Enter a whole number, like 120000.")).toBeVisible()
      await expect(page.getByLabel("Lab", { exact: true })).toHaveValue("OpenAI")
      await expect(page.getByLabel("Stage", { exact: true })).toHaveValue("SCREENING")
      await expect(page.getByRole("radio", { name: "Software engineer" })).toBeChecked()
      await expect(page.getByLabel("Notes")).toHaveValue("two\nlines")
      await axe(page)
      await page.goto("/applications")
      await expect(page.getByText("No application yet")).toBeVisible()
    })
  })
}

test("Ada logs an application with the keyboard alone", async ({ ada: { page } }) => {
  await page.goto("/applications/new")
  await expect(page.getByLabel("Lab", { exact: true })).toBeFocused()
  await page.keyboard.type("FAIR")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Space")
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("Tab")
  await page.keyboard.type("Research Scientist, World Models")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Research Scientist, World Models" })).toBeVisible()
  await expect(page.getByRole("main").getByRole("link", { name: "Meta FAIR" })).toBeVisible()
  await expect(page.getByText("Research scientist", { exact: true }).first()).toBeVisible()
})

test("the talk speaks against a research engineer at Google, and lets it pass", async ({ ada: { page } }) => {
  await page.goto("/applications/new")
  await scriptsWork(page)
  await page.getByLabel("Lab", { exact: true }).fill("Google Brain")
  await page.getByRole("radio", { name: "Software engineer" }).check()
  await expect(page.getByText("According to the talk, Google has no research engineers.")).toBeHidden()
  await page.getByRole("radio", { name: "Research engineer" }).check()
  const note = page.getByRole("status").filter({ hasText: "According to the talk" })
  await expect(note).toContainText("Google has no research engineers")
  await expect(note).toContainText("DeepMind and OpenAI have research engineers")
  await expect(note).toContainText("The posting decides")
  await axe(page)
  await page.getByLabel("Lab", { exact: true }).fill("Google Research")
  await expect(note).toContainText("Google has no research engineers")
  await expect(note).not.toContainText("DeepMind")
  await page.getByLabel("Job title").fill("Research Engineer, Health")
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Research Engineer, Health" })).toBeVisible()
  await expect(page.getByText("According to the talk, Google has no research engineers.").first()).toBeVisible()
})

test("the same form sent twice makes one application; a changed one makes another", async ({ ada: { page } }) => {
  await page.goto("/applications/new")
  await page.getByLabel("Lab", { exact: true }).fill("xAI")
  await page.getByRole("radio", { name: "Software engineer" }).check()
  await page.getByLabel("Job title").fill("Software Engineer")
  const send = page.getByRole("button", { name: "Log application" })
  await send.dblclick()
  await expect(page.getByRole("heading", { level: 1, name: "Software Engineer" })).toBeVisible()
  await page.goto("/applications")
  await expect(page.getByText("1 in all")).toBeVisible()
})

test("Ada edits an application, down to the day its offer must be answered", async ({ ada: { page } }) => {
  await log(page, { lab: "Cohere", role: "Software engineer", title: "Software Engineer, Inference" })
  await page.getByRole("link", { name: "Edit" }).click()
  await expect(page.getByRole("heading", { name: "Edit application" })).toBeVisible()
  await axe(page)
  await page.getByRole("radio", { name: "Research engineer" }).check()
  await page.getByLabel("Location").fill("Toronto")
  await page.getByLabel("Answer the offer by").fill("2031-01-31")
  await page.getByRole("button", { name: "Save" }).click()
  await expect(page.getByText("Cohere · Toronto")).toBeVisible()
  await expect(page.getByText("31 Jan 2031")).toBeVisible()
  await expect(page.getByRole("checkbox", { name: "Reimplemented a paper’s technique" })).toBeVisible()
  await expect(page.getByRole("checkbox", { name: "Built infrastructure that others run on" })).toHaveCount(0)
})

test("search and filters stand in the address, and say when nothing matches", async ({ ada: { page } }) => {
  await log(page, { lab: "OpenAI", role: "Research engineer", title: "Research Engineer, Reasoning" })
  await log(page, { lab: "Anthropic", role: "Software engineer", title: "Software Engineer, Inference" })
  await page.goto("/applications")
  await scriptsWork(page)
  await page.getByLabel("Search").fill("reason")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/q=reason/)
  await expect(page.getByText("1 of 2")).toBeVisible()
  await expect(page.getByRole("link", { name: "Software Engineer, Inference" })).toHaveCount(0)
  await page.getByLabel("Role").selectOption("SWE")
  await expect(page).toHaveURL(/role=SWE/)
  await expect(page.getByText("No application matches")).toBeVisible()
  await axe(page)
  await page.getByRole("link", { name: "Show all applications" }).click()
  await expect(page.getByRole("row")).toHaveCount(3)
  await expect(page.getByLabel("Search")).toHaveValue("")
})

test("Grace finds nothing where Ada's application is", async ({ ada, grace, allowError }) => {
  allowError(/status of 404/)
  await log(ada.page, { lab: "OpenAI", role: "Research engineer", title: "Ada’s own" })
  const address = ada.page.url()
  for (const path of [address, `${address}/edit`]) {
    const answer = await grace.page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(grace.page.getByText("Ada’s own")).toHaveCount(0)
  }
})
