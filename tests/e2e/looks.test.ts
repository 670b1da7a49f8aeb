import type { Locator, Page } from "@playwright/test"
import { fits } from "../support/hands"
import { expect, test } from "../support/people"

const fillWithSample = async (page: Page) => {
  await page.goto("/dashboard")
  await page.getByRole("button", { name: "Fill with a sample" }).click()
  await expect(page.getByRole("button", { name: "Remove the sample" })).toBeVisible()
}

const boxOf = async (what: Locator) => {
  const box = await what.boundingBox()
  if (!box) throw new Error("It is not on the screen.")
  return { ...box, right: box.x + box.width }
}

/** What has the focus, and whether something lies over the whole of it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    const lines = at ? [...at.getClientRects()] : []
    const isSeen = lines.some(({ left, right, top, bottom }) => {
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return at?.contains(hit)
    })
    return { name: `${at?.getAttribute("aria-label") ?? at?.textContent} (${at?.tagName})`, isSeen }
  })

for (const [width, height] of [
  [1440, 600],
  [390, 844],
  [390, 700],
  [320, 256],
] as const) {
  test(`no bar hides what has the focus at ${width} by ${height} px`, async ({ ada: { page } }) => {
    await page.setViewportSize({ width, height })
    await fillWithSample(page)
    await page.goto("/applications")
    const boxes = page.getByRole("checkbox", { name: "Choose", exact: true })
    await boxes.first().check()
    await expect(page.getByRole("button", { name: "Move to trash" })).toBeVisible()
    const hidden: string[] = []
    for (let tab = 0; tab < 42; tab++) {
      await page.keyboard.press("Tab")
      const { name, isSeen } = await focused(page)
      if (!isSeen) hidden.push(name)
    }
    expect(hidden, "what had the focus out of sight").toEqual([])
    await expect(page.getByRole("button", { name: "Move to trash" })).toBeFocused()
  })
}

// What a browser leaves of A4 and of US Letter, with margins of 0.4 inches and without any.
for (const width of [717, 739, 756, 794]) {
  test(`the list and an application fit on paper ${width} px wide`, async ({ ada: { page } }) => {
    await fillWithSample(page)
    await page.setViewportSize({ width, height: 1000 })
    await page.emulateMedia({ media: "print" })
    await page.goto("/applications")
    await fits(page)
    await expect(page.getByRole("columnheader", { name: "Last activity" })).toBeVisible()
    const frame = await boxOf(page.locator("main .sheet"))
    const table = await boxOf(page.getByRole("table"))
    expect(table.right).toBeLessThanOrEqual(frame.right)
    await page.getByRole("link", { name: "Research Engineer, Interpretability" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await fits(page)
  })
}

test("a title that turns the direction of writing turns none of our words", async ({ ada: { page } }) => {
  await page.goto("/applications/new")
  await page.getByLabel("Lab", { exact: true }).fill("\u202Ebal liame")
  await page.getByRole("radio", { name: "Research engineer" }).check()
  await page.getByLabel("Job title").fill("\u202Ecba reenignE")
  await page.getByRole("button", { name: "Log application" }).click()

  const heading = page.getByRole("heading", { level: 1 })
  await expect(heading).toBeVisible()
  const lab = page.getByRole("main").getByRole("link", { name: "bal liame" })
  expect((await boxOf(lab)).right).toBeLessThan((await boxOf(page.getByText("Saved", { exact: true }).first())).x)
  const group = page.getByRole("heading", { level: 3 }).filter({ hasText: "bal liame" })
  expect((await boxOf(group.locator("b"))).x).toBeCloseTo((await boxOf(lab)).x + 17, 0)

  await page.goto("/applications")
  const row = page.getByRole("row").filter({ hasText: "cba reenignE" })
  expect((await boxOf(row.getByRole("link"))).right).toBeLessThan((await boxOf(row.locator("small"))).x)

  await row.getByRole("checkbox").check()
  await page.getByRole("button", { name: "Move to trash" }).click()
  await expect(page.getByText("1 application moved to the trash.")).toBeVisible()
  await page.goto("/applications/trash")
  const line = page.getByRole("listitem").filter({ hasText: "30 days left" })
  const beside = await boxOf(line.locator("small"))
  expect((await boxOf(line.getByRole("link"))).right).toBeLessThan(beside.x)
  expect((await boxOf(line.locator("bdi"))).x).toBeCloseTo(beside.x, 0)
})

test("sorted by the day applied, the list shows that day", async ({ ada: { page } }) => {
  await fillWithSample(page)
  await page.goto("/applications?sort=applied")
  await expect(page.getByRole("columnheader", { name: "Applied" })).toBeVisible()
  await expect(page.getByRole("columnheader", { name: "Last activity" })).toHaveCount(0)
  await expect(page.getByRole("row").last().getByRole("cell").last()).toHaveText("–")
})
