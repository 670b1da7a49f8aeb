import { axe } from "../support/axe"
import { expect, test } from "../support/browser"

test("A stranger opens the front page and reads what it is", async ({ page }) => {
  await page.goto("/")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await axe(page)
})
