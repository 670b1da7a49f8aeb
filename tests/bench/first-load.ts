import { gzipSync } from "node:zlib"
import { type Browser, type BrowserContext, chromium, type Page, type Response } from "@playwright/test"
import { installedBrowser, sandboxWorks } from "../../scripts/browser.js"
import { median } from "./load"

export async function openBrowser(): Promise<Browser> {
  const executablePath = installedBrowser()
  if (!executablePath)
    throw new Error("There is no Chromium to measure in: `node scripts/browser.js` finds or installs one.")
  const args = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
  return chromium.launch({ executablePath, chromiumSandbox: sandboxWorks(executablePath), args })
}

/** A context without anything in its cache, signed in by the cookie where one is given. */
export async function freshContext(browser: Browser, origin: string, cookie?: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" })
  // tsx names every function by a helper of its own, also those that are sent to the browser.
  await context.addInitScript({ content: "globalThis.__name = (named) => named" })
  const [name = "", value = ""] = cookie?.split(/=(.*)/s) ?? []
  if (cookie) await context.addCookies([{ name, value, url: origin }])
  return context
}

/** Bytes: of the page as it is and as it was sent, and of all its scripts under gzip; and how many requests it took. */
export type FirstLoad = { html: number; sent: number; script: number; requests: number }

/** What a browser with an empty cache loads for a page. */
export async function firstLoad(browser: Browser, url: string, cookie?: string): Promise<FirstLoad> {
  const context = await freshContext(browser, new URL(url).origin, cookie)
  try {
    const page = await context.newPage()
    const responses: Response[] = []
    page.on("response", (response) => responses.push(response))
    await page.goto(url, { waitUntil: "networkidle" })
    const [document] = responses
    const scripts = responses.filter((response) => response.request().resourceType() === "script")
    // Compressed here, because the two servers do not compress alike.
    const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).length))
    return {
      html: document ? (await document.body()).length : 0,
      sent: document ? (await document.request().sizes()).responseBodySize : 0,
      script: sizes.reduce((sum, size) => sum + size, 0),
      requests: responses.length,
    }
  } finally {
    await context.close()
  }
}

/** Milliseconds from asking for a page, with an empty cache, until what the selector names is painted. */
export async function msUntilPainted(
  browser: Browser,
  url: string,
  selector: string,
  cookie?: string,
): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 9; run++) {
    const context = await freshContext(browser, new URL(url).origin, cookie)
    const page = await context.newPage()
    await page.addInitScript(watch, selector)
    await page.goto(url)
    times.push(await page.evaluate(painted))
    await context.close()
  }
  return median(times)
}

declare global {
  interface Window {
    benchPainted?: number
  }
}

// Frames come only once what holds the painting up has loaded; the one after that in which it is laid out shows it.
const watch = (selector: string) => {
  const look = () => {
    if (!document.querySelector(selector)?.getClientRects().length) return requestAnimationFrame(look)
    return requestAnimationFrame(() => {
      window.benchPainted = performance.now()
    })
  }
  requestAnimationFrame(look)
}

const painted = () =>
  new Promise<number>((resolve) => {
    const look = () => {
      const [paint] = performance.getEntriesByName("first-contentful-paint")
      if (window.benchPainted === undefined || !paint) return setTimeout(look, 10)
      resolve(Math.max(window.benchPainted, paint.startTime))
    }
    look()
  })

/** Milliseconds from a click on a button until a heading with these words is painted, on a page that the same document then shows. */
export async function msFromClick(page: Page, button: string, heading: string): Promise<number> {
  const shown = page.evaluate(
    ([name, words]) =>
      new Promise<number>((resolve) => {
        let clicked = Number.POSITIVE_INFINITY
        document.addEventListener(
          "click",
          ({ timeStamp }) => {
            clicked = timeStamp
          },
          { capture: true, once: true },
        )
        const look = () => {
          const found = [...document.querySelectorAll("h1")].some((each) => each.textContent === words)
          if (!found || clicked === Number.POSITIVE_INFINITY) return requestAnimationFrame(look)
          return requestAnimationFrame(() => resolve(performance.now() - clicked))
        }
        look()
        return name
      }),
    [button, heading],
  )
  await page.getByRole("button", { name: button }).first().click()
  return shown
}
