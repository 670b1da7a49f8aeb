import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { promisify } from "node:util"
import zlib from "node:zlib"
import sirv from "sirv"

const prefix = "/_next/static/"
const year = 365 * 24 * 60 * 60
const encoders = {
  gz: (content) => promisify(zlib.gzip)(content, { level: 9 }),
  br: (content) => promisify(zlib.brotliCompress)(content, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } }),
}

/** Puts a gzip and a Brotli copy beside each text of a build, so that no request waits for them to be compressed. */
export async function compressAhead(folder) {
  const texts = readdirSync(folder, { recursive: true }).filter((file) => /\.(js|css|svg)$/.test(file))
  const copies = texts.flatMap((file) => Object.keys(encoders).map((ending) => [path.join(folder, file), ending]))
  for (const [file, ending] of copies) writeFileSync(`${file}.${ending}`, await encoders[ending](readFileSync(file)))
}

/**
 * Answers requests for what a build made for browsers, whose names change with what is in them: Next would look for each in several places
 * and compress it anew. The rest is left to `next`.
 */
export function staticFiles(folder) {
  const setHeaders = (response) => response.setHeader("X-Content-Type-Options", "nosniff")
  const serve = sirv(folder, { brotli: true, gzip: true, immutable: true, maxAge: year, setHeaders })
  return (request, response, next) => {
    const { url, method } = request
    if (!url.startsWith(prefix) || !/^(GET|HEAD)$/.test(method)) return next()
    request.url = url.slice(prefix.length - 1)
    serve(request, response, () => {
      request.url = url
      next()
    })
  }
}
