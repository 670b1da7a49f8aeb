import type { Page } from "@playwright/test"
import { axe } from "../support/axe"
import { fits } from "../support/hands"
import { expect, test } from "../support/people"

const paths = ["/roles", "/roles/software-engineer", "/roles/research-engineer", "/roles/research-scientist"]

const readAt = async (page: Page, path: string, width: number, colorScheme: "light" | "dark") => {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
  await page.goto(path)
}

for (const path of paths) {
  test(`A guest reads ${path}, wide and light or narrow and dark`, async ({ page }) => {
    await readAt(page, path, 1440, "light")
    await axe(page)
    await readAt(page, path, 390, "dark")
    await axe(page)
  })

  test(`Ada, signed in, reads ${path}, wide and dark or narrow and light`, async ({ ada }) => {
    await readAt(ada.page, path, 1440, "dark")
    await axe(ada.page)
    await readAt(ada.page, path, 390, "light")
    await axe(ada.page)
  })
}

test("No guide scrolls sideways on a narrow screen", async ({ page, ada }) => {
  for (const reader of [page, ada.page])
    for (const path of paths) {
      await readAt(reader, path, 360, "light")
      await fits(reader)
    }
})

test("A role that is not there answers 404, and the guides need no script", async ({
  page,
  browser,
  baseURL,
  allowError,
}) => {
  allowError(/status of 404/)
  for (const slug of ["prompt-engineer", "toString", "RE"]) {
    expect((await page.goto(`/roles/${slug}`))?.status()).toBe(404)
    await expect(page.getByText("There is nothing at this address")).toBeVisible()
  }
  const plain = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  await plain.goto("/roles/research-engineer")
  await expect(plain.getByRole("heading", { level: 1 })).toHaveText("Research engineer")
  await plain.context().close()
})
