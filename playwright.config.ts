import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { defineConfig } from "@playwright/test"
import { installedBrowser, sandboxWorks } from "./scripts/browser.js"
import { createDatabase } from "./tests/support/postgresql"

const port = process.env.LABWARD_E2E_PORT ?? "3210"
const site = `http://localhost:${port}`

// Each worker reads this file again and inherits what the first reading found and made.
if (!process.env.LABWARD_E2E_DATA) {
  const browser = installedBrowser()
  if (!browser) throw new Error("There is no Chromium to test in: `node scripts/browser.js` finds or installs one.")
  const fresh = mkdtempSync(path.join(tmpdir(), "labward-e2e-"))
  process.on("exit", () => rmSync(fresh, { recursive: true, force: true }))
  process.env.LABWARD_E2E_DATA = fresh
  process.env.LABWARD_E2E_SANDBOX = sandboxWorks(browser) ? "on" : "off"
  process.env.LABWARD_BROWSER = browser
  const server = process.env.LABWARD_E2E_POSTGRES
  // The people of the tests are rows in the server's own database, and their cookies are sealed with its own secret.
  process.env.DATABASE_URL = server ? await createDatabase(server) : `file:${path.join(fresh, "labward.db")}`
  process.env.AUTH_SECRET = crypto.randomUUID()
}

const { DATABASE_URL = "", AUTH_SECRET = "" } = process.env

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.test.ts",
  outputDir: "test-results/e2e",
  reporter: [["list"], ["json", { outputFile: process.env.LABWARD_E2E_REPORT ?? "test-results/e2e.json" }]],
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: site,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.LABWARD_BROWSER,
      chromiumSandbox: process.env.LABWARD_E2E_SANDBOX === "on",
      args: ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  webServer: {
    command: "node scripts/serve.js",
    url: site,
    reuseExistingServer: false,
    stdout: "ignore",
    stderr: "pipe",
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    env: { NODE_ENV: "production", PORT: port, DATABASE_URL, AUTH_URL: site, AUTH_SECRET },
  },
})
