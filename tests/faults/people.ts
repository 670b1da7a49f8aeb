import { type Answer, type Browser, browse, type Fields, filled, formOf } from "./web"

/** Somebody with an account, signed in. */
export type Person = { email: string; browser: Browser; cookie: string }

/** Makes so many accounts through the product's own form, each from an address of its own. */
export const signUpAll = (site: string, count: number): Promise<Person[]> =>
  Promise.all(Array.from({ length: count }, (_, place) => signUp(site, `198.51.100.${place + 1}`)))

async function signUp(site: string, address: string): Promise<Person> {
  const guest = browse(site, "", address)
  const email = `writer-${crypto.randomUUID()}@example.org`
  const account = { name: "Ada", email, password: "a long enough password", timeZone: "UTC" }
  const form = formOf((await guest.open("/sign-up")).text, "email", "password")
  const { status, headers } = await guest.send("/sign-up", filled(form, account))
  const [cookie] = (headers["set-cookie"]?.[0] ?? "").split(";")
  if (status !== 303 || !cookie) throw new Error(`Signing up answered ${status}.`)
  return { email, cookie, browser: browse(site, cookie, address) }
}

/** The same person at another tab, or at another process that serves the same instance. */
export const elsewhere = ({ cookie }: Person, site: string): Browser => browse(site, cookie)

/** A new form for an application, as the page has it, filled with a title and a lab. */
export async function newApplication(browser: Browser, title: string, lab = "Anthropic"): Promise<Fields> {
  const { text } = await browser.open("/applications/new")
  return filled(formOf(text, "key", "title"), { lab, role: "RE", title })
}

/** The id of the application that an answer to its form leads to; undefined where it leads nowhere. */
export const madeBy = ({ status, headers }: Answer): string | undefined =>
  status === 303 ? /^\/applications\/([0-9a-f-]{36})/.exec(headers.location ?? "")?.[1] : undefined

/** Logs an application. Throws where that is not acknowledged. */
export async function logOne(browser: Browser, title: string): Promise<string> {
  const answer = await browser.send("/applications/new", await newApplication(browser, title))
  const id = madeBy(answer)
  if (!id) throw new Error(`Logging “${title}” answered ${answer.status}.`)
  return id
}
