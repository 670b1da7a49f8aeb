import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

const wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]

/** Fails unless the page, in the state it is in, is free of every WCAG 2.2 AA violation that axe can see. */
export async function axe(page: Page): Promise<void> {
  // A document that is still arriving is cut short, and between two pages it has no title for a moment.
  await page.waitForLoadState()
  await expect(page).toHaveTitle(/\S/)
  const scripted = await page.evaluate(() => !matchMedia("(scripting: none)").matches)
  const seen = scripted ? page : await copyOf(page)
  const { violations } = await new AxeBuilder({ page: seen }).withTags(wcag22AA).analyze()
  if (seen !== page) await seen.context().close()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(" ")}\n${failureSummary}`),
  )
  expect(found, `accessibility of ${page.url()}`).toEqual([])
}

/** axe waits for ever where scripts are off: it is shown the same document, less its scripts, where they are on. */
async function copyOf(page: Page): Promise<Page> {
  const body = (await page.content()).replaceAll(/<script\b[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g, "")
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() })
  if (!context) throw new Error("The page belongs to no browser.")
  const copy = await context.newPage()
  await copy.route(page.url(), (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }))
  await copy.goto(page.url())
  return copy
}
