const words =
  "Labward was updated since this page was opened, so nothing was saved. Copy what you typed, reload the page, and send it again."

/** Has a form of another build answered by a sentence that says what to do: a page's script shows it beside what was typed. */
export function explainOutdated(response) {
  const { end } = response
  response.end = (...args) => {
    // Next says so of an action it does not know, in words of its own.
    if (response.statusCode !== 409 || response.headersSent) return end.apply(response, args)
    for (const name of ["content-length", "etag", "x-nextjs-action-not-found"]) response.removeHeader(name)
    return end.call(response, `${words}\n`)
  }
}
