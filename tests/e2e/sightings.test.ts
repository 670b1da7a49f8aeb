import type { Page } from "@playwright/test"
import { axe } from "../support/axe"
import { expect, test } from "../support/people"

const row = (page: Page, role: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: role }) })

async function addSeen(page: Page, role: string, link: string) {
  await page.getByLabel("Role", { exact: true }).selectOption({ label: role })
  await page.getByLabel("Link", { exact: true }).fill(link)
  await page.getByRole("button", { name: "Add what you saw" }).click()
}

test("Ada notes what she saw, removes it and takes that back; Grace sees none of it", async ({ ada, grace }) => {
  const { page } = ada
  await page.goto("/labs/openai")
  await addSeen(page, "Research engineer", "https://jobs.example.org/42")
  const seen = row(page, "Research engineer").getByRole("link", { name: "jobs.example.org" })
  await expect(seen).toHaveAttribute("href", "https://jobs.example.org/42")
  await expect(page.getByLabel("Link", { exact: true })).toHaveValue("")
  await axe(page)

  await grace.page.goto("/labs/openai")
  await expect(row(grace.page, "Research engineer")).toContainText("Nothing yet")

  await page.getByRole("button", { name: /^Remove research engineer seen on .+ at jobs\.example\.org$/ }).click()
  await expect(page.getByText("Removed: research engineer, seen on")).toBeVisible()
  await expect(seen).toHaveCount(0)
  await axe(page)
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(seen).toBeVisible()
  await expect(page).toHaveURL("/labs/openai")
})

test("Ada is told beside the field what is wrong with a link, and keeps what she typed", async ({ ada: { page } }) => {
  await page.goto("/labs/openai")
  await addSeen(page, "Software engineer", "javascript:alert(1)")
  await expect(page.getByText("Enter a full link, starting with https://.")).toBeVisible()
  await expect(page.getByLabel("Link", { exact: true })).toHaveValue("javascript:alert(1)")
  await expect(page.getByLabel("Role", { exact: true })).toHaveValue("SWE")
  await page.reload()
  await expect(row(page, "Software engineer")).toContainText("Nothing yet")
})

test("Without scripts Ada notes what she saw, and undoes its removal", async ({ browser, baseURL, ada }) => {
  const storageState = await ada.page.context().storageState()
  const page = await (await browser.newContext({ baseURL, storageState, javaScriptEnabled: false })).newPage()
  await page.goto("/labs/meta-fair")
  await addSeen(page, "Research scientist", "https://example.org/fair")
  await expect(row(page, "Research scientist").getByRole("link", { name: "example.org" })).toBeVisible()
  await page.getByRole("button", { name: /^Remove research scientist/ }).click()
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(row(page, "Research scientist").getByRole("link", { name: "example.org" })).toBeVisible()
  await page.context().close()
})
