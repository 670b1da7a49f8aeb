import type { Page } from "@playwright/test"
import { addDays, longDay, shortDay, todayIn } from "@/lib/dates"
import { axe } from "../support/axe"
import { fits } from "../support/hands"
import { expect, test } from "../support/people"

const today = todayIn("Europe/London")
const inDays = (days: number) => addDays(today, days)

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true })
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true })
const events = (page: Page) => region(page, "History").getByRole("listitem")

/** Logs an application with a next step, and stays on its page. */
async function log(page: Page, { stage = "Saved", on = today, stepOn = "" }) {
  await page.goto("/applications/new")
  await page.getByLabel("Lab", { exact: true }).fill("Mistral")
  await page.getByRole("radio", { name: "Research engineer" }).check()
  await page.getByLabel("Job title").fill("Post-training")
  await page.getByLabel("Stage", { exact: true }).selectOption({ label: stage })
  await page.getByLabel("On", { exact: true }).fill(on)
  await page.getByText("next step, notes").click()
  await page.getByLabel("Next step", { exact: true }).fill("Ask Yann for a referral")
  await page.getByLabel("Next step on").fill(stepOn)
  await button(page, "Log application").click()
  await expect(page.getByRole("heading", { level: 1, name: "Post-training" })).toBeVisible()
}

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })

    test("Ada does a step on the application's page, and takes it back", async ({ ada: { page } }) => {
      await log(page, { stepOn: inDays(2) })
      const posting = region(page, "Posting")
      await button(page, "Done").click()
      await expect(page.getByRole("status").getByText("Done, and noted in the history.")).toBeVisible()
      await expect(posting.getByText("Ask Yann for a referral")).toHaveCount(0)
      await expect(events(page).first()).toContainText("Ask Yann for a referralStill Saved")
      await expect(button(page, `Strike out Ask Yann for a referral on ${longDay(today, today)}`)).toBeVisible()
      if (scripts) await expect(button(page, "Undo")).toBeFocused()
      await axe(page)
      await page.reload()
      await button(page, "Undo").click()
      await expect(posting.getByText("Ask Yann for a referral")).toBeVisible()
      await expect(posting.getByText(shortDay(inDays(2), today))).toBeVisible()
      await expect(events(page).first()).toContainText("struck out")
      await page.goBack()
      await page.reload()
      await expect(posting.getByText("Ask Yann for a referral")).toBeVisible()
      await expect(button(page, "Undo")).toHaveCount(0)
    })

    test("Ada does a step on the dashboard and takes it back, and an offer keeps its day", async ({
      ada: { page },
    }) => {
      await log(page, { stage: "Offer", on: inDays(-6) })
      await page.goto("/dashboard")
      const next = region(page, "Next actions")
      const step = next.getByRole("link", { name: "Ask Yann for a referral" })
      const offer = next.getByRole("listitem").filter({ hasText: "Answer the offer" })
      await expect(offer).toContainText(`Post-training · offer of ${longDay(inDays(-6), today)}`)
      await expect(offer).toContainText("No day set")
      await button(page, "Done: Ask Yann for a referral").click()
      await expect(page.getByRole("status").filter({ hasText: "Done, and noted" })).toBeVisible()
      await expect(step).toHaveCount(0)
      await expect(offer).toContainText(`offer of ${longDay(inDays(-6), today)}`)
      await axe(page)
      await button(page, "Undo").click()
      await expect(step).toBeVisible()
      await expect(button(page, "Undo")).toHaveCount(0)
    })

    test("Ada puts a step off a week, which never brings it forward", async ({ ada: { page } }) => {
      await log(page, { stepOn: inDays(30) })
      await button(page, "Put off a week").click()
      const day = region(page, "Posting").locator("time")
      await expect(day).toHaveAttribute("datetime", inDays(37))
      await expect(day).toHaveText(shortDay(inDays(37), today))
    })
  })
}

test("An offer without a day says so once", async ({ ada: { page } }) => {
  await log(page, { stage: "Offer" })
  await button(page, "Done").click()
  await expect(button(page, "Undo")).toBeVisible()
  await expect(region(page, "Posting").getByText("No day set")).toBeVisible()
  await expect(page.getByText("stand here once you add them")).toHaveCount(0)
})

test("That one event has to stand is said on a line of its own", async ({ ada: { page } }) => {
  await log(page, {})
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.reload()
    await button(page, `Strike out Saved on ${longDay(today, today)}`).click()
    const refusal = page.getByRole("alert").filter({ hasText: "One event has to stand." })
    const boxes = await Promise.all(
      [refusal, events(page).getByText("Saved", { exact: true }), events(page)].map((each) => each.boundingBox()),
    )
    const [refused, stage, row] = boxes.map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 })
    expect(refused?.width).toBe(row?.width)
    expect(stage?.height).toBeLessThan(30)
    expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeLessThanOrEqual(refused?.y ?? 0)
    await fits(page)
    await axe(page)
  }
})
