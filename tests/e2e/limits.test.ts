import type { APIRequestContext } from "@playwright/test"
import { expect, test } from "../support/people"

const tryAtEndpoint = async (request: APIRequestContext, email: string, password: string, headers = {}) => {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json()
  const form = { csrfToken, email, password, json: "true" }
  const answer = await request.post("/api/auth/callback/credentials", { form, headers, maxRedirects: 0 })
  return { status: answer.status(), url: new URL((await answer.json()).url) }
}

test("next-auth's own endpoint signs in too, and says the same of a wrong password and an unknown account", async ({
  ada,
  request,
}) => {
  const wrong = await tryAtEndpoint(request, ada.email, "wrong password")
  const unknown = await tryAtEndpoint(request, `nobody-${crypto.randomUUID()}@example.org`, "wrong password")
  expect(wrong).toEqual(unknown)
  expect(wrong.url.searchParams.get("error")).toBe("CredentialsSignin")

  await tryAtEndpoint(request, ada.email, ada.password)
  const session = await (await request.get("/api/auth/session")).json()
  expect(session.user.email).toBe(ada.email)
})

test("ten wrong passwords close the account to that address, at both doors, whatever address the client claims", async ({
  ada,
  page,
  allowError,
}) => {
  allowError(/status of 401/)
  await page.goto("/sign-in")
  // Sent by the page, since the test's own requests may leave from another address than the browser's.
  const errorAt = (password: string, claimed: string) =>
    page.evaluate(
      async ([email = "", password = "", claimed = ""]) => {
        const { csrfToken } = await (await fetch("/api/auth/csrf")).json()
        const body = new URLSearchParams({ csrfToken, email, password, json: "true" })
        const headers = { "x-forwarded-for": claimed }
        const answer = await fetch("/api/auth/callback/credentials", { method: "POST", body, headers })
        return new URL((await answer.json()).url).searchParams.get("error")
      },
      [ada.email, password, claimed],
    )
  for (let tries = 0; tries < 10; tries++) await errorAt(`wrong ${tries}`, `192.0.2.${tries}`)
  expect(await errorAt(ada.password, "192.0.2.99")).toBe("CredentialsSignin")

  await page.getByLabel("Email").fill(ada.email.toUpperCase())
  await page.getByLabel("Password").fill(ada.password)
  await page.getByRole("button", { name: "Sign in" }).click()
  await expect(page.getByText(/Too many tries\. Wait 1\d minutes, then try again\./)).toBeVisible()
  await expect(page.getByLabel("Email")).toHaveValue(ada.email.toUpperCase())
})
