import { expect, type Page } from "@playwright/test"
import { axe } from "./axe"

/**
 * Waits until the page's scripts are at work, and with them its keys and all that it says while somebody types. A form shows it:
 * it no longer leaves to the browser what is wrong with its fields.
 */
export const scriptsWork = (page: Page): Promise<void> =>
  expect(page.locator("form[novalidate]").first(), "scripts at work").toBeAttached()

/** Fails where the page, with its styles and letters, is wider than the screen. */
export async function fits(page: Page): Promise<void> {
  await page.waitForLoadState()
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(beyond, `pixels of ${page.url()} beyond the screen`).toBeLessThanOrEqual(0)
}

/** Opens one page after another, and fails where one is wider than the screen or breaks a rule. */
export async function hold(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    await fits(page)
    await axe(page)
  }
}
