import { execFile } from "node:child_process"
import { readFile } from "node:fs/promises"
import { promisify } from "node:util"
import type { Page } from "@playwright/test"
import { axe } from "../support/axe"
import { scriptsWork } from "../support/hands"
import { expect, type Person, test } from "../support/people"
import { readCsv } from "../support/rfc4180"

// Several people sign in in each, and every password and every page looked over takes its time.
test.describe.configure({ timeout: 60_000 })

const signIn = async (page: Page, email: string, password: string) => {
  await page.goto("/sign-in")
  await page.getByLabel("Email").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Sign in" }).click()
}

const isOutside = async (page: Page) => {
  await page.goto("/dashboard")
  await expect(page).toHaveURL("/sign-in?next=%2Fdashboard")
}

const log = async ({ page }: Person, title: string) => {
  await page.goto("/applications/new")
  await page.getByLabel("Lab").fill("Anthropic")
  await page.getByRole("radio", { name: "Research engineer" }).check({ force: true })
  await page.getByLabel("Job title").fill(title)
  await page.getByRole("button", { name: "Log application" }).click()
  await expect(page.getByRole("heading", { name: title })).toBeVisible()
}

/** What whoever runs the instance is shown for an email. */
const accountReset = async (email: string) => {
  const site = test.info().project.use.baseURL
  const env = { ...process.env, AUTH_URL: site }
  return promisify(execFile)("npm", ["run", "--silent", "account:reset", "--", email], { env })
}

const resetLink = async (email: string) => /^http.*$/m.exec((await accountReset(email)).stdout)?.[0] ?? ""

const chosen = "another long password"

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })
    // The document is the same either way, and without scripts axe takes long over it.
    const look = async (page: Page) => scripts && (await axe(page))

    test("changing the password keeps this browser in, and every other one and every copied cookie out", async ({
      ada,
      browser,
      page,
    }) => {
      await signIn(page, ada.email, ada.password)
      await expect(page).toHaveURL("/dashboard")
      const thief = await browser.newContext({ storageState: await ada.context.storageState() })

      await ada.page.goto("/settings")
      await look(ada.page)
      await ada.page.getByLabel("Current password").fill("not my password")
      await ada.page.getByLabel("New password").fill(chosen)
      await ada.page.getByRole("button", { name: "Change password" }).click()
      await expect(ada.page.getByText("That is not your current password.")).toBeVisible()
      await expect(ada.page.getByLabel("New password")).toHaveValue("")
      await look(ada.page)

      await ada.page.getByLabel("Current password").fill(ada.password)
      await ada.page.getByLabel("New password").fill(chosen)
      await ada.page.getByRole("button", { name: "Change password" }).click()
      await expect(ada.page.getByText("Changed. Other devices are signed out.")).toBeVisible()
      await look(ada.page)
      await ada.page.goto("/dashboard")
      await expect(ada.page).toHaveURL("/dashboard")
      await isOutside(page)
      await isOutside(await thief.newPage())
      await thief.close()
      await signIn(page, ada.email, chosen)
      await expect(page).toHaveURL("/dashboard")
    })

    test("a device is signed out from the list, and all others with one button", async ({ ada, browser, page }) => {
      await signIn(page, ada.email, ada.password)
      await expect(page).toHaveURL("/dashboard")
      await ada.page.goto("/settings")
      const devices = ada.page.getByRole("region", { name: "Devices" })
      await expect(devices.getByRole("listitem")).toHaveCount(2)
      await expect(devices.getByRole("listitem").first()).toContainText("This device")
      await devices.getByRole("button", { name: "Sign out Chrome on Linux", exact: true }).click()
      await expect(devices.getByText("Signed out.", { exact: true })).toBeVisible()
      await expect(devices.getByRole("listitem")).toHaveCount(1)
      await isOutside(page)

      const phone = await browser.newContext({ userAgent: "Mozilla/5.0 (Android 14; Mobile; rv:133.0) Firefox/133.0" })
      const onPhone = await phone.newPage()
      await signIn(page, ada.email, ada.password)
      await expect(page).toHaveURL("/dashboard")
      await signIn(onPhone, ada.email, ada.password)
      await expect(onPhone).toHaveURL("/dashboard")
      await ada.page.goto("/settings")
      await expect(devices.getByRole("listitem").nth(1)).toContainText("Firefox on Android")
      await look(ada.page)
      await devices.getByRole("button", { name: "Sign out all others" }).click()
      await expect(devices.getByRole("listitem")).toHaveCount(1)
      await isOutside(page)
      await isOutside(onPhone)
      await phone.close()
    })

    test("an account is deleted by its email and password, and is dead everywhere at once", async ({ ada, page }) => {
      await signIn(page, ada.email, ada.password)
      await expect(page).toHaveURL("/dashboard")
      await ada.page.goto("/settings")
      const section = ada.page.getByRole("region", { name: "Delete account" })
      const press = async (email: string, password: string) => {
        await section.getByLabel("Your email").fill(email)
        await section.getByLabel("Your password").fill(password)
        await section.getByRole("button", { name: "Delete account" }).click()
      }
      await press("somebody@example.org", ada.password)
      await expect(section.getByText("That is not the email of this account.")).toBeVisible()
      await expect(section.getByLabel("Your email")).toHaveValue("somebody@example.org")
      await press(ada.email, "not my password")
      await expect(section.getByText("That is not the password of this account.")).toBeVisible()
      await expect(section.getByLabel("Your password")).toHaveValue("")
      await look(ada.page)

      await press(ada.email.toUpperCase(), ada.password)
      await expect(ada.page.getByText("Your account is deleted, and everything that was in it.")).toBeVisible()
      await look(ada.page)
      await isOutside(ada.page)
      await isOutside(page)
      await signIn(page, ada.email, ada.password)
      await expect(page.getByText("That email and password do not open an account here.")).toBeVisible()
    })

    test("a forgotten password is set anew by a link that works once", async ({ ada, page }) => {
      await page.goto("/sign-in")
      await page.getByRole("link", { name: "Forgotten your password?" }).click()
      await expect(page).toHaveURL("/forgot-password")
      await expect(page.getByText("npm run account:reset EMAIL")).toBeVisible()
      await look(page)

      const link = await resetLink(ada.email)
      await page.goto(link)
      await look(page)
      await page.getByLabel("New password").fill(chosen)
      await page.getByRole("button", { name: "Set password" }).click()
      await expect(page.getByText("Your password is changed, and every device is signed out.")).toBeVisible()
      await look(page)
      await isOutside(ada.page)
      await signIn(page, ada.email, chosen)
      await expect(page).toHaveURL("/dashboard")

      await page.goto(link)
      await expect(page.getByRole("heading", { name: "This link does not work any more" })).toBeVisible()
      await look(page)
      await page.getByRole("link", { name: "Ask for a new link" }).click()
      await expect(page).toHaveURL("/forgot-password")
    })

    test("the settings hand out everything", async ({ ada }) => {
      await log(ada, "Interpretability engineer")
      await ada.page.goto("/settings")
      const fetched = async (name: string) => {
        const download = ada.page.waitForEvent("download")
        await ada.page.getByRole("link", { name }).click()
        const file = await download
        return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") }
      }
      const json = await fetched("Download everything as JSON")
      expect(json.name).toMatch(/^labward-\d{4}-\d\d-\d\d\.json$/)
      expect(JSON.parse(json.text)).toMatchObject({
        version: 1,
        account: { email: ada.email },
        applications: [{ title: "Interpretability engineer", lab: { name: "Anthropic" } }],
      })
      const csv = await fetched("Download applications as CSV")
      expect(csv.name).toMatch(/^labward-applications-\d{4}-\d\d-\d\d\.csv$/)
      const [heads, ...records] = readCsv(csv.text.replace(/^\uFEFF/, ""))
      expect(heads?.slice(0, 3)).toEqual(["Lab", "Role", "Job title"])
      expect(records.map((fields) => fields.slice(0, 3))).toEqual([
        ["Anthropic", "Research engineer", "Interpretability engineer"],
      ])
    })
  })
}

test("a new password that is too short is refused beside its field", async ({ ada }) => {
  await ada.page.goto("/settings")
  await scriptsWork(ada.page)
  await ada.page.getByLabel("Current password").fill(ada.password)
  await ada.page.getByLabel("New password").fill("short")
  await ada.page.getByRole("button", { name: "Change password" }).click()
  await expect(ada.page.getByText("Choose at least 8 characters.", { exact: true })).toBeVisible()
  await expect(ada.page.getByLabel("New password")).toBeFocused()
})

test("a link that is used while its page is open says so, and changes nothing", async ({ ada, page, browser }) => {
  const link = await resetLink(ada.email)
  const other = await (await browser.newContext()).newPage()
  for (const each of [page, other]) await each.goto(link)
  const set = async (each: Page, password: string) => {
    await each.getByLabel("New password").fill(password)
    await each.getByRole("button", { name: "Set password" }).click()
  }
  await set(page, chosen)
  await expect(page.getByText("Your password is changed, and every device is signed out.")).toBeVisible()
  await set(other, "the password of a thief")
  await expect(other.getByRole("heading", { name: "This link does not work any more" })).toBeVisible()
  await other.context().close()
  await signIn(page, ada.email, chosen)
  await expect(page).toHaveURL("/dashboard")
})

test("the files are for whoever is signed in, and are kept nowhere on the way", async ({ ada, request }) => {
  for (const file of ["/settings/export/json", "/settings/export/csv"]) {
    const refused = await request.get(file, { maxRedirects: 0 })
    expect(refused.status()).toBe(307)
    expect(refused.headers().location).toBe("/sign-in?next=%2Fsettings")
    const given = await ada.context.request.get(file)
    expect(given.headers()).toMatchObject({
      "cache-control": "no-store",
      "content-disposition": expect.stringMatching(/^attachment; filename="labward-.*"$/),
      "x-content-type-options": "nosniff",
    })
  }
})

test("whoever asks for a link to no account, or to nobody, is told what is wrong", async () => {
  await expect(accountReset("nobody@example.org")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^No account in .* has the email nobody@example\.org\./),
  })
  await expect(accountReset("nobody")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Name the account/),
  })
})
