import type { Locator, Page } from "@playwright/test"
import { scriptsWork } from "../support/hands"
import { expect, test } from "../support/people"

const log = async (page: Page) => {
  await page.goto("/applications/new")
  await page.getByLabel("Lab", { exact: true }).fill("METR")
  await page.getByRole("radio", { name: "Software engineer" }).check()
  await page.getByLabel("Job title").fill("Software Engineer")
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Software Engineer" })).toBeVisible()
}

const fit = "Say why this role, at this lab, fits you"
const row = (page: Page) => page.getByRole("listitem").filter({ hasText: fit })

/** Holds each form back for a while on its way to the server. */
const slowly = (page: Page, ms: number) =>
  page.route("**/*", async (route) => {
    if (route.request().method() === "POST") await new Promise((resolve) => setTimeout(resolve, ms))
    await route.continue()
  })

/** Clicks the box as a hand does, which does not wait for the page: at once, and again after each pause. */
const clicks = async (page: Page, box: Locator, pauses: readonly number[]) => {
  const at = await box.boundingBox()
  if (!at) throw new Error("The box is not on the screen.")
  for (const delay of [0, ...pauses]) await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2, { delay })
}

/** What the box has shown since, change by change. */
const watch = (box: Locator) =>
  box.evaluateHandle((each) => {
    const seen: (string | null)[] = []
    new MutationObserver(() => seen.push(each.getAttribute("aria-checked"))).observe(each, { attributes: true })
    return seen
  })

for (const { late, pauses } of [
  { late: 400, pauses: [150] },
  { late: 400, pauses: [300] },
  { late: 400, pauses: [0] },
  { late: 400, pauses: [100, 100] },
  { late: 0, pauses: [40, 40] },
])
  test(`of clicks ${pauses.join(" and ")} ms apart, each ${late} ms on its way, the last one counts`, async ({
    ada: { page },
  }) => {
    await log(page)
    await scriptsWork(page)
    if (late) await slowly(page, late)
    const sent: string[] = []
    page.on("request", (request) => {
      if (request.method() === "POST") sent.push(request.postData()?.match(/done"\r\n\r\n(true|false)/)?.[1] ?? "")
    })
    const box = page.getByRole("checkbox", { name: fit })
    const seen = await watch(box)
    await clicks(page, box, pauses)
    const wanted = ["true", "false", "true"].slice(0, pauses.length + 1)
    await expect.poll(() => sent).toEqual(wanted)
    await expect(row(page).getByText("Saved", { exact: true })).toBeVisible()
    expect(await seen.jsonValue()).toEqual(wanted)
    const last = wanted.at(-1) === "true"
    await expect(box).toBeChecked({ checked: last })
    await page.reload()
    await expect(box).toBeChecked({ checked: last })
  })

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })

    test("a box that Ada clicks is ticked, and open again with the next click", async ({ ada: { page } }) => {
      await log(page)
      const box = page.getByRole("checkbox", { name: fit })
      for (const checked of [true, false, true]) {
        await box.click()
        await expect(box).toBeChecked({ checked })
      }
      await page.reload()
      await expect(box).toBeChecked()
    })
  })
}

test("a tick that does not arrive says so, and nothing of words that were not typed", async ({
  ada: { page },
  allowError,
}) => {
  allowError(/ERR_FAILED/)
  await log(page)
  await scriptsWork(page)
  await page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()))
  await row(page).getByRole("checkbox").click()
  await expect(row(page).getByRole("alert")).toContainText("this may not be saved")
  await expect(row(page).getByRole("alert")).not.toContainText("typed")
  await expect(row(page).getByRole("checkbox")).not.toBeChecked()
  await row(page).getByRole("link", { name: "Write it" }).click()
  await row(page).getByLabel("Your note").fill("Half a thought.")
  await row(page).getByRole("button", { name: "Save as done" }).click()
  await expect(row(page).getByRole("alert").filter({ hasText: "What you typed is still here." })).toBeVisible()
  await expect(row(page).getByLabel("Your note")).toHaveValue("Half a thought.")
})
