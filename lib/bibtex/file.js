import { keyOf, readEntry, readStrings } from "./entry.js"
import { piecesOf, withoutIdleFields } from "./pieces.js"
import { readable } from "./plain.js"

// What is read in a thread is plain JavaScript, so that it runs as it stands, whatever runs the rest.

/** How many entries are told at a time. */
const batch = 50

const inherited = ["booktitle", "year", "date", "month", "publisher", "organization", "eventtitle"]

/**
 * Reads BibTeX, entry by entry, and tells of it as it goes, in the shape that lib/bibtex/reading calls Told.
 * @param {string} source
 * @param {(told: import("./reading").Told) => void} hear
 */
export function read(source, hear) {
  const { text, cleaned } = readable(source)
  const pieces = [...piecesOf(text)].filter(({ kind, broken }) => broken || (kind !== "comment" && kind !== "preamble"))
  const total = pieces.filter(({ kind }) => kind !== "string").length
  const tell = (found, done, read) => hear({ found, read, total, cleaned, done })
  const parents = new Set([...text.matchAll(/crossref\s*=\s*[{"]\s*([^\s{}"]+)/gi)].map(([, key]) => key.toLowerCase()))
  tell([], false, 0)

  const strings = {}
  let found = []
  let count = 0
  let line = 1
  let counted = 0
  const known = new Map()
  const waiting = []
  for (const { kind, from, to, broken } of pieces) {
    line += linesIn(text, counted, from)
    counted = from
    if (kind === "string" && !broken) {
      const piece = text.slice(from, to)
      Object.assign(strings, readStrings(piece, namedIn(piece, strings)))
      continue
    }
    const piece = broken ? "" : withoutIdleFields(text.slice(from, to))
    const entry = broken
      ? { line, key: keyOf(text.slice(from, from + 300)), reason: broken }
      : readEntry(piece, line, namedIn(piece, strings))
    if (kind !== "string") count++
    const key = entry.key.toLowerCase()
    if (key && entry.fields) known.set(key, entry)
    // Its other half may stand further down.
    if (entry.fields?.crossref) waiting.push(entry)
    // A volume that papers refer to says where they stand, and is none itself.
    else if (!(parents.has(key) && entry.authors?.length === 0)) found.push(entry)
    if (found.length >= batch) {
      tell(found, false, count)
      found = []
    }
  }
  tell([...found, ...waiting.map((entry) => withParent(entry, known))], true, total)
}

function withParent(entry, known) {
  const parent = known.get(entry.fields.crossref.toLowerCase())
  if (!parent) return entry
  const given = Object.fromEntries(inherited.map((name) => [name, parent.fields[name]]).filter(([, value]) => value))
  const { title, booktitle = title } = parent.fields
  return { ...entry, fields: { ...given, ...(booktitle && { booktitle }), ...entry.fields } }
}

// The parser copies all that it is given, for each entry anew.
const namedIn = (piece, strings) => {
  const names = [...piece.matchAll(/[=#]\s*([^\s{}"#,=()]+)/g)].map(([, name]) => name.toUpperCase())
  return Object.fromEntries(names.filter((name) => Object.hasOwn(strings, name)).map((name) => [name, strings[name]]))
}

function linesIn(text, from, to) {
  let lines = 0
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) lines++
  return lines
}
