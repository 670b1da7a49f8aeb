// The largest form here is far smaller, but for the one that takes a BibTeX file: five megabytes, and what a form adds to them. Next
// stops there too, but with a 500, and cuts what is over 10 MB short.
const mostBytes = 1_000_000
const mostBibtex = 5_500_000
const bibtex = "/record/publications/import"
const form = /^(multipart\/form-data; *boundary=|application\/x-www-form-urlencoded)/i

/**
 * Why a request is turned away before Next sees it, as the status and a sentence, or null. Next has a 500 and a stack for all of
 * these but the methods, which it takes for a GET. Who may do what is for the form's action to ask, and so is an Origin that is
 * missing.
 * @returns {[status: number, words: string] | null}
 */
export function refusal({ method, headers, url }) {
  if (!["GET", "HEAD", "POST"].includes(method)) return [405, "Nothing here is asked for in that way."]
  if (method === "POST" && isForeign(headers))
    return [403, "This form was sent from another site, so nothing was saved. Open the page here and send it again."]
  // Unannounced, a body's size would be known too late. Browsers and proxies that wait for the whole of it announce it.
  if (headers["transfer-encoding"]) return [411, "A form must say how long it is, so nothing was saved."]
  const bytes = Number(headers["content-length"] ?? 0)
  if (method === "POST" && url?.split("?")[0] === bibtex) {
    if (bytes > mostBibtex)
      return [413, "That is more than 5 MB of BibTeX, so nothing was saved. Go back, split it and send its parts."]
  } else if (bytes > mostBytes)
    return [413, "That is more than a megabyte, so nothing was saved. Go back, shorten it and send it again."]
  if (method === "POST" && !form.test(headers["content-type"] ?? ""))
    return [415, "What was sent is not a form, so nothing was saved."]
  return null
}

// As Next compares them, after `believeProxies`; without an Origin it is for the form's action to refuse.
function isForeign({ origin, host, "x-forwarded-host": forwarded }) {
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== (forwarded?.split(",")[0].trim() || host)
}

/** Answers with the refusal, a sentence that a form's script can show as it stands. */
export function refuse(request, response, [status, words]) {
  response.writeHead(status, {
    Allow: "GET, HEAD, POST",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Content-Type": "text/plain",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  })
  // Who is still sending does not listen yet: what is left of the body is passed over.
  request.resume().once("end", () => response.end(`${words}\n`))
}

/** Whether an address can be read. Next answers one such as /%E0%A4%A with a bare 500; a page that is not there says it better. */
export function isWellFormed(address) {
  try {
    return Boolean(decodeURIComponent(address))
  } catch {
    return false
  }
}
