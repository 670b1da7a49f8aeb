import { Agent, type IncomingHttpHeaders, type RequestOptions, request } from "node:http"
import { text } from "node:stream/consumers"

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

/** Text of a form: what a name holds, in the order of the page. */
export type Fields = readonly (readonly [name: string, value: string])[]

/** Somebody's browser without scripts: it keeps its connections and its cookie, and follows nothing by itself. */
export type Browser = {
  readonly site: string
  open: (path: string) => Promise<Answer>
  send: (path: string, fields: Fields) => Promise<Answer>
  /** Sends a form and goes away so many milliseconds after the last byte of it, whatever the answer. */
  sendAndLeave: (path: string, fields: Fields, after: number) => Promise<void>
}

// Next would wait for the whole of a form that never ends.
const patience = 60_000

/** A browser at a site, of somebody at that address, as the one trusted proxy tells it. */
export function browse(site: string, cookie = "", address = "192.0.2.1"): Browser {
  const agent = new Agent({ keepAlive: true })
  const common = { cookie, accept: "text/html", "x-forwarded-for": address }
  const begin = (path: string, body?: { type: string; bytes: Buffer }, over: RequestOptions = {}) => {
    const described = body && { origin: site, "content-type": body.type, "content-length": body.bytes.length }
    const headers = { ...common, ...described }
    const sent = request(site + path, { agent, headers, method: body ? "POST" : "GET", timeout: patience, ...over })
    return sent.on("timeout", () => sent.destroy(new Error(`${path} was not answered for a minute.`)))
  }
  const whole = (path: string, body?: { type: string; bytes: Buffer }) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = begin(path, body)
      sent.on("error", reject).on("response", (answer) => {
        const { statusCode: status = 0, headers } = answer
        text(answer).then((words) => resolve({ status, headers, text: words }), reject)
      })
      sent.end(body?.bytes)
    })
  return {
    site,
    open: (path) => whole(path),
    send: (path, fields) => whole(path, multipart(fields)),
    sendAndLeave: (path, fields, after) =>
      new Promise((resolve) => {
        const body = multipart(fields)
        const sent = begin(path, body, { agent: false })
        sent.on("error", () => resolve()).on("close", () => resolve())
        sent.on("response", () => sent.destroy())
        sent.end(body.bytes, () => setTimeout(() => sent.destroy(), after))
      }),
  }
}

const boundary = "----labward-faults"

function multipart(fields: Fields) {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.from(`${parts.join("")}--${boundary}--\r\n`),
  }
}

/** The form of a page that has fields of all these names, as the page fills it. Throws where there is none. */
export function formOf(html: string, ...names: string[]): Fields {
  for (const [, inner = ""] of html.matchAll(/<form\b[^>]*>(.*?)<\/form>/gs)) {
    const fields = fieldsIn(inner)
    if (names.every((name) => fields.some(([each]) => each === name))) return fields
  }
  throw new Error(`The page has no form with ${names.join(", ")}: ${plainText(html).slice(0, 300)}`)
}

/** The form with other words in some of its fields, and fields that the page left empty. */
export const filled = (fields: Fields, words: Readonly<Record<string, string>>): Fields => [
  ...fields.filter(([name]) => !(name in words)),
  ...Object.entries(words),
]

/** What a page says, without its markup. */
export const plainText = (html: string): string =>
  unescaped(html.replaceAll(/<(script|style|head)\b.*?<\/\1>/gs, "").replaceAll(/<[^>]+>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim()

const field = /<input\b[^>]*>|<select\b[^>]*>.*?<\/select>|<textarea\b[^>]*>.*?<\/textarea>/gs

const fieldsIn = (form: string): Fields =>
  [...form.matchAll(field)].flatMap(([markup]): Fields => {
    const name = attribute(markup, "name")
    const type = attribute(markup, "type")
    if (!name) return []
    if (markup.startsWith("<select")) return [[name, chosenIn(markup)]]
    if (markup.startsWith("<textarea")) return [[name, unescaped(/>(?:\n)?(.*)<\/textarea>/s.exec(markup)?.[1] ?? "")]]
    if ((type === "radio" || type === "checkbox") && !/ checked(=|>|\/|\s)/.test(markup)) return []
    return [[name, attribute(markup, "value") ?? ""]]
  })

const chosenIn = (select: string): string => {
  const [, options = ""] = /^<select\b[^>]*>(.*)$/s.exec(select) ?? []
  const chosen = /<option\b[^>]* selected[^>]*>/.exec(options) ?? /<option\b[^>]*>/.exec(options)
  return attribute(chosen?.[0] ?? "", "value") ?? ""
}

const attribute = (markup: string, name: string): string | undefined => {
  const [tag = ""] = /^<[^>]*>/.exec(markup) ?? []
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : unescaped(value)
}

const unescaped = (html: string): string =>
  html
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
