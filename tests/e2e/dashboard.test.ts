import type { Locator, Page } from "@playwright/test"
import { addDays, longDay, todayIn } from "@/lib/dates"
import { axe } from "../support/axe"
import { fits } from "../support/hands"
import { expect, test } from "../support/people"

const today = () => todayIn("Europe/London")
const inDays = (days: number) => addDays(today(), days)

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true })
const button = (page: Page, name: string) => region(page, "Next actions").getByRole("button", { name, exact: true })

type Fields = {
  lab: string
  role: string
  title: string
  stage?: string
  on?: string
  deadline?: string
  step?: string
  stepOn?: string
}

async function log(page: Page, { lab, role, title, stage, on, deadline, step, stepOn }: Fields) {
  await page.goto("/applications/new")
  await page.getByLabel("Lab", { exact: true }).fill(lab)
  await page.getByRole("radio", { name: role }).check()
  await page.getByLabel("Job title").fill(title)
  if (stage) await page.getByLabel("Stage", { exact: true }).selectOption({ label: stage })
  if (on) await page.getByLabel("On", { exact: true }).fill(on)
  if (deadline) await page.getByLabel("Deadline").fill(deadline)
  if (step) {
    await page.getByText("next step, notes").click()
    await page.getByLabel("Next step", { exact: true }).fill(step)
    await page.getByLabel("Next step on").fill(stepOn ?? "")
  }
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
}

test("Ada's new account shows three steps that lead to her first application", async ({ ada: { page } }) => {
  await page.goto("/dashboard")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dashboard")
  await expect(region(page, "Next actions").getByRole("listitem")).toHaveCount(3)
  await expect(region(page, "Pipeline")).toBeVisible()
  await expect(region(page, "Readiness").getByText("0 of 3 core")).toHaveCount(3)
  await expect(region(page, "Readiness")).toContainText("An ML PhD is typically not needed")
  await axe(page)
  await region(page, "Next actions").getByRole("link", { name: "Log your first application" }).click()
  await expect(page).toHaveURL("/applications/new")
})

const evaluations = { lab: "DeepMind", role: "Research engineer", title: "Evaluations" }
const training = { lab: "OpenAI", role: "Software engineer", title: "Training", stage: "Applied" }

const titlesIn = (page: Page) => region(page, "Next actions").getByRole("listitem").getByRole("link")
const told = (page: Page) => page.getByRole("status").filter({ hasText: "." })

test("Ada does what is next, or puts it off and takes that back", async ({ ada: { page } }) => {
  await log(page, { ...evaluations, deadline: inDays(5) })
  await log(page, {
    ...{ lab: "Anthropic", role: "Research engineer", title: "Interpretability", stage: "Interviewing" },
    ...{ step: "Send Alan the draft", stepOn: today() },
  })
  await log(page, { ...training, on: inDays(-16) })
  await page.goto("/dashboard")
  await expect(page.getByText("3 open applications")).toBeVisible()
  const titles = titlesIn(page)
  await expect(titles.nth(0)).toHaveText("Send Alan the draft")
  await expect(titles.nth(1)).toHaveText("Apply to Google DeepMind before the deadline")
  await expect(titles.nth(2)).toHaveText("No word from OpenAI since you applied")
  await axe(page)

  await button(page, "Put off: Send Alan the draft").click()
  await expect(told(page)).toContainText(`Put off until ${longDay(inDays(7), today())}.`)
  await expect(button(page, "Done: Send Alan the draft")).toBeHidden()
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused()
  await axe(page)
  await page.getByRole("button", { name: "Undo" }).click()
  await button(page, "Done: Send Alan the draft").click()
  await expect(told(page)).toContainText("Done")
  await expect(titles.nth(0)).toHaveText("Apply to Google DeepMind before the deadline")
  await page.getByRole("link", { name: "application’s history" }).click()
  await expect(region(page, "History")).toContainText("Send Alan the draft")
})

test("Ada follows up, applies and takes that back, and a deadline stays put off", async ({ ada: { page } }) => {
  await log(page, { ...evaluations, deadline: inDays(5) })
  await log(page, { ...training, on: inDays(-16) })
  await page.goto("/dashboard")
  const titles = titlesIn(page)
  await button(page, "Followed up: No word from OpenAI since you applied").click()
  await expect(told(page)).toContainText("you followed up today")
  await expect(titles.filter({ hasText: "No word from OpenAI" })).toHaveCount(0)

  await button(page, "Applied: Apply to Google DeepMind before the deadline").click()
  await expect(told(page)).toContainText("Moved to Applied")
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(titles.nth(0)).toHaveText("Apply to Google DeepMind before the deadline")
  await button(page, "Put off: Apply to Google DeepMind before the deadline").click()
  await expect(told(page)).toContainText("Put off until")
  await page.reload()
  await expect(titles.filter({ hasText: "before the deadline" })).toHaveCount(0)
})

test("Ada ticks an open item off, and finds it in her readiness", async ({ ada: { page } }) => {
  await log(page, { lab: "Anthropic", role: "Research engineer", title: "Interpretability" })
  await page.goto("/dashboard")
  const item = "Finish an introductory ML course"
  await region(page, "Next actions").getByRole("link", { name: item }).click()
  await expect(page).toHaveURL(/\/applications\/[\w-]+\?answer=[\w-]+#item-/)
  await page.goto("/dashboard")
  await expect(region(page, "Next actions")).toContainText("Core, open on 1 research engineer application not yet sent")
  await button(page, `Done: ${item}`).click()
  await expect(page.getByText("Ticked off.")).toBeVisible()
  await expect(region(page, "Readiness").getByText("1 of 3 core")).toHaveCount(3)
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(region(page, "Readiness").getByText("0 of 3 core")).toHaveCount(3)
  await expect(button(page, `Done: ${item}`)).toBeVisible()
})

test("Ada opens what an offer is about, and the list behind each count", async ({ ada: { page } }) => {
  await log(page, { lab: "Mistral", role: "Research engineer", title: "Post-training", stage: "Offer" })
  await log(page, { lab: "Cohere", role: "Research scientist", title: "Agents", stage: "Rejected" })
  await page.goto("/dashboard")
  await expect(page.getByText("1 open application, 1 offer to answer")).toBeVisible()
  await expect(region(page, "Next actions")).toContainText(`Post-training · offer of ${longDay(today(), today())}`)
  await region(page, "Next actions").getByRole("link", { name: "Decide: Answer the offer from Mistral AI" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Post-training" })).toBeVisible()
  const counts = [
    { name: "1 research engineer application: Offer", query: "role=RE&stage=OFFER", title: "Post-training" },
    { name: "1 research scientist application: Closed", query: "role=RS&stage=CLOSED", title: "Agents" },
    { name: "1 research engineer application", query: "role=RE", title: "Post-training" },
  ]
  for (const { name, query, title } of counts) {
    await page.goto("/dashboard")
    await region(page, "Pipeline").getByRole("link", { name, exact: true }).click()
    await expect(page).toHaveURL(`/applications?${query}`)
    await expect(page.getByRole("link", { name: title })).toBeVisible()
    await expect(page.getByRole("table").getByRole("row")).toHaveCount(2)
  }
})

test("On a phone nothing scrolls sideways, and the pipeline is a table still", async ({ ada: { page } }) => {
  const lab = "Donaudampfschifffahrtsgesellschaftskapitänsforschungslaboratorium"
  await log(page, { lab, role: "Research scientist", title: `${"Very ".repeat(30)}long`, deadline: inDays(1) })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto("/dashboard")
  await expect(page.getByRole("table").getByRole("rowheader", { name: "RS" })).toBeVisible()
  await fits(page)
  const topOf = async (place: Locator) => (await place.boundingBox())?.y ?? 0
  const saved = await topOf(page.getByRole("columnheader", { name: "Saved" }))
  expect(await topOf(page.getByRole("columnheader", { name: "Preparing" }))).toBeGreaterThan(saved)
  const count = page.getByRole("link", { name: "1 research scientist application: Saved" })
  expect(Math.abs((await topOf(count)) - saved)).toBeLessThan(5)
  await axe(page)
})

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("Ada does a step, and puts a deadline off and on again", async ({ ada: { page } }) => {
    const title = "Apply to Anthropic before the deadline"
    await log(page, {
      ...{ lab: "Anthropic", role: "Research engineer", title: "Interpretability", deadline: inDays(5) },
      ...{ step: "Send Alan the draft", stepOn: today() },
    })
    await page.goto("/dashboard")
    expect(await page.evaluate(() => matchMedia("(scripting: none)").matches)).toBe(true)
    await button(page, "Done: Send Alan the draft").click()
    await expect(page.getByRole("status").filter({ hasText: "Done" })).toBeVisible()
    await expect(region(page, "Next actions").getByRole("link", { name: "Send Alan the draft" })).toHaveCount(0)
    await button(page, `Put off: ${title}`).click()
    await expect(page.getByText(`Put off until ${longDay(inDays(3), today())}.`)).toBeVisible()
    await expect(region(page, "Next actions").getByRole("link", { name: title })).toHaveCount(0)
    await axe(page)
    await page.getByRole("button", { name: "Undo" }).click()
    await expect(region(page, "Next actions").getByRole("link", { name: title })).toBeVisible()
  })
})
