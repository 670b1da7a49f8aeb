import { type IncomingHttpHeaders, request } from "node:http"
import { text } from "node:stream/consumers"
import { test } from "@playwright/test"

/** Where the server of the tests is. */
export const site = (): string => test.info().project.use.baseURL ?? ""

/** A request as a hand that uses no browser makes it: nothing is added to the headers but the length of the body. */
export type Sent = {
  method?: string
  headers?: Record<string, string | undefined>
  body?: Body
}

type Body = { type: string; bytes: Buffer }

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

/** Sends a request and reads the whole answer, without following where it leads. */
export async function send(path: string, { method = "GET", headers = {}, body }: Sent = {}, to = site()) {
  const { hostname, port, host } = new URL(to)
  const described = body && { "content-type": body.type, "content-length": `${body.bytes.length}` }
  const given = Object.entries({ host, ...described, ...headers }).filter((header) => header[1] !== undefined)
  return new Promise<Answer>((resolve, reject) => {
    const address = { hostname, port, path, method, headers: Object.fromEntries(given), agent: false }
    const sent = request(address, (answer) => {
      const { statusCode: status = 0, headers } = answer
      text(answer).then((words) => resolve({ status, headers, text: words }), reject)
    })
    sent.on("error", reject)
    sent.end(body?.bytes)
  })
}

/** A field of a form and what it holds: text, bytes as they are, or a file. A name may come more than once. */
export type Field = readonly [name: string, value: string | Uint8Array | { file: string }]

const boundary = "----hostile"

/** The fields as browsers encode them. `URLSearchParams` and `FormData` would mend what is broken on purpose. */
export const multipart = (fields: readonly Field[]): Body => {
  const parts = fields.flatMap(([name, value]) => {
    const isFile = typeof value === "object" && "file" in value
    const file = isFile ? '; filename="cv.txt"\r\nContent-Type: text/plain' : ""
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`
    return [Buffer.from(head), Buffer.from(isFile ? value.file : (value as string)), Buffer.from("\r\n")]
  })
  const bytes = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
  return { type: `multipart/form-data; boundary=${boundary}`, bytes }
}

/** The form of a server action as a page without scripts sends it. */
export const asForm = (action: string, fields: readonly Field[]): Sent => ({
  method: "POST",
  headers: { accept: "text/html" },
  body: multipart([
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", JSON.stringify({ id: action, bound: "$@1" })],
    ["$ACTION_1:1", "[{}]"],
    ["$ACTION_KEY", "k0"],
    ...fields,
  ]),
})

/** The same form as a page's script sends it. */
export const asCall = (action: string, fields: readonly Field[]): Sent => ({
  method: "POST",
  headers: { accept: "text/x-component", "next-action": action },
  body: multipart([...fields.map(([name, value]): Field => [`_1_${name}`, value]), ["0", '[{},"$K1"]']]),
})

/** The request with more headers, or with others in place of its own. */
export const withHeaders = (sent: Sent, headers: Sent["headers"]): Sent => ({
  ...sent,
  headers: { ...sent.headers, ...headers },
})
