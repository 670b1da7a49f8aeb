import { type BrowserContext, test as base, expect } from "@playwright/test"

type Fixtures = {
  /** Lets errors pass whose text matches, where a test expects one: `allowError(/status of 404/)`. */
  allowError: (pattern: RegExp) => void
}

/** A test that fails on any error in any page: thrown, written to the console, or held back by the content security policy. */
export const test = base.extend<Fixtures>({
  // Automatic, and so set up before the first page and torn down after the last.
  allowError: [
    async ({ browser }, use) => {
      const allowed: RegExp[] = []
      const errors: string[] = []
      const watch = (context: BrowserContext) => {
        context.on("weberror", (thrown) => errors.push(`thrown: ${thrown.error().stack ?? thrown.error()}`))
        context.on("console", (message) => {
          if (message.type() === "error") errors.push(`console: ${message.text()} (${message.location().url})`)
        })
      }
      browser.on("context", watch)
      await use((pattern) => allowed.push(pattern))
      browser.off("context", watch)
      const unexpected = errors.filter((error) => !allowed.some((pattern) => pattern.test(error)))
      expect(unexpected, "errors in the pages of this test").toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
