import { axe } from "../support/axe"
import { scriptsWork } from "../support/hands"
import { expect, test } from "../support/people"

const newcomer = () => ({
  name: "Katherine",
  email: `katherine-${crypto.randomUUID()}@example.org`,
  password: "orbital mechanics",
})

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })

    test("a newcomer asks for a page, signs up, lands there, signs out and in again", async ({ page }) => {
      const { name, email, password } = newcomer()
      await page.goto("/applications?role=RE")
      await expect(page).toHaveURL("/sign-in?next=%2Fapplications%3Frole%3DRE")
      await axe(page)
      await page.getByRole("link", { name: "Create account" }).click()
      await page.getByLabel("Name").fill(name)
      await page.getByLabel("Email").fill(email)
      await page.getByLabel("Password").fill(password)
      await axe(page)
      await page.getByRole("button", { name: "Create account" }).click()
      await expect(page).toHaveURL("/applications?role=RE")

      await page.getByRole("button", { name: "Sign out" }).click()
      await expect(page).toHaveURL("/")
      await page.goto("/dashboard")
      await page.getByLabel("Email").fill(email)
      await page.getByLabel("Password").fill("something else")
      await page.getByRole("button", { name: "Sign in" }).click()
      await expect(page.getByText("That email and password do not open an account here.")).toBeVisible()
      await expect(page.getByLabel("Email")).toHaveValue(email)
      await axe(page)
      await page.getByLabel("Password").fill(password)
      await page.getByRole("button", { name: "Sign in" }).click()
      await expect(page).toHaveURL("/dashboard")
    })
  })
}

test("sign-up says beside the field what is wrong, and keeps what was typed", async ({ page }) => {
  await page.goto("/sign-up")
  await scriptsWork(page)
  await page.getByLabel("Name").fill("Katherine")
  await page.getByLabel("Email").fill("katherine at example")
  await page.getByLabel("Password").fill("short")
  await page.getByRole("button", { name: "Create account" }).click()
  await expect(page.getByText("Enter an email address, like ada@example.org.")).toBeVisible()
  await expect(page.getByText("Choose at least 8 characters.", { exact: true })).toBeVisible()
  await expect(page.getByLabel("Email")).toBeFocused()
  await expect(page.getByLabel("Name")).toHaveValue("Katherine")
  await expect(page.getByLabel("Password")).toHaveValue("")
  await axe(page)
})

test("the account takes the browser's time zone, and can change it", async ({ page }) => {
  const { name, email, password } = newcomer()
  await page.goto("/sign-up")
  await scriptsWork(page)
  await page.getByLabel("Name").fill(name)
  await page.getByLabel("Email").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Create account" }).click()
  await expect(page).toHaveURL("/dashboard")
  await page.goto("/settings")
  await expect(page.getByLabel("Time zone")).toHaveValue("Europe/London")
  await axe(page)
  await page.getByLabel("Time zone").selectOption("Pacific/Kiritimati")
  await page.getByRole("button", { name: "Save" }).click()
  await expect(page.getByText("Saved.")).toBeVisible()
  await page.reload()
  await expect(page.getByLabel("Time zone")).toHaveValue("Pacific/Kiritimati")
})

test("nobody is led to another site after signing in", async ({ page }) => {
  for (const next of ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"]) {
    const { name, email, password } = newcomer()
    await page.goto(`/sign-up?next=${encodeURIComponent(next)}`)
    await page.getByLabel("Name").fill(name)
    await page.getByLabel("Email").fill(email)
    await page.getByLabel("Password").fill(password)
    await page.getByRole("button", { name: "Create account" }).click()
    await expect(page).toHaveURL("/dashboard")
    await page.getByRole("button", { name: "Sign out" }).click()
    await expect(page).toHaveURL("/")
  }
})

test("a copied cookie opens nothing after its owner signed out", async ({ ada, browser }) => {
  const stolen = await browser.newContext({ storageState: await ada.context.storageState() })
  const thief = await stolen.newPage()
  await thief.goto("/dashboard")
  await expect(thief.getByRole("heading", { name: "Dashboard" })).toBeVisible()

  await ada.page.goto("/dashboard")
  await ada.page.getByRole("button", { name: "Sign out" }).click()
  await expect(ada.page).toHaveURL("/")

  await thief.goto("/applications")
  await expect(thief).toHaveURL("/sign-in?next=%2Fapplications")
  const session = await stolen.request.get("/api/auth/session")
  expect((await session.json()).user).toBeUndefined()
  await stolen.close()
})

test("the session cookie is out of reach of scripts and of other sites", async ({ ada }) => {
  await ada.page.goto("/dashboard")
  const [cookie] = await ada.context.cookies()
  expect(cookie).toMatchObject({ name: "labward.session", httpOnly: true, sameSite: "Lax" })
})
