import { firstLoad, msUntilPainted, openBrowser } from "./first-load"
import { msToLog, msToSignIn } from "./hands"
import { pagesOf } from "./responses"
import { type Account, password } from "./seed"
import type { Server } from "./servers"
import { kB, ms, table, times } from "./table"

/** What a browser loads and when it shows it, beside the floor; and what logging an application and signing in take. */
export async function measureBrowsing(floor: Server, product: Server, account: Account): Promise<string> {
  const browser = await openBrowser()
  try {
    const { cookie } = account
    const pages = Object.entries(pagesOf(account)).map(([name, path]) => ({ name, url: product.origin + path, cookie }))
    const base = await firstLoad(browser, floor.origin)
    const rows: string[][] = []
    for (const { name, url, cookie } of [{ name: "floor", url: floor.origin, cookie: undefined }, ...pages]) {
      const { html, sent, script, requests } = await firstLoad(browser, url, cookie)
      rows.push([name, kB(html), kB(sent), kB(script), times(script / base.script), `${requests}`])
    }
    const onFloor = await msUntilPainted(browser, floor.origin, "h1")
    const onList = await msUntilPainted(browser, `${product.origin}/applications`, "tbody tr", cookie)
    const logged = await msToLog(browser, product.origin, cookie)
    const signedIn = await msToSignIn(browser, product.origin, account.email, password)
    return [
      table(["first load", "HTML", "as sent", "script, gzip", "to the floor", "requests"], rows),
      table(
        ["in the browser", "median"],
        [
          ["floor painted, empty cache", ms(onFloor)],
          ["rows of the list painted, empty cache", `${ms(onList)}, ${times(onList / onFloor)}`],
          ["“Log application” to the page painted", ms(logged)],
          ["“Sign in” to the dashboard painted", ms(signedIn)],
        ],
      ),
    ].join("\n\n")
  } finally {
    await browser.close()
  }
}
