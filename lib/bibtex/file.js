import { keyOf, readEntry, readStrings } from "./entry.js"
import { depthOf, piecesOf, withoutIdleFields } from "./pieces.js"
import { readable } from "./plain.js"

// What is read in a process of its own is plain JavaScript, so that it runs as it stands, whatever runs the rest.

/** How long an entry may be in characters, with all that its abbreviations stand for, and how deep its braces. */
const longest = 30_000
const deepest = 25

/** How many entries are told at a time. */
const batch = 50

const inherited = ["booktitle", "year", "date", "month", "publisher", "organization", "eventtitle"]

/**
 * Reads BibTeX, entry by entry, and tells of it as it goes, in the shape that lib/bibtex/reading calls Told.
 * @param {string} source
 * @returns {Generator<import("./reading").Told>}
 */
export function* read(source) {
  const { text, cleaned } = readable(source)
  const pieces = [...piecesOf(text)].filter(({ kind, broken }) => broken || (kind !== "comment" && kind !== "preamble"))
  const total = pieces.filter(({ kind }) => kind !== "string").length
  const told = (found, done, read) => ({ found, read, total, cleaned, done })
  const parents = new Set([...text.matchAll(/crossref\s*=\s*[{"]\s*([^\s{}"]+)/gi)].map(([, key]) => key.toLowerCase()))
  yield told([], false, 0)

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
    const piece = broken || kind === "string" ? text.slice(from, to) : withoutIdleFields(text.slice(from, to))
    const reason = broken ?? tooMuchIn(piece, strings)
    if (kind === "string" && !reason) {
      Object.assign(strings, readStrings(piece, namedIn(piece, strings)))
      continue
    }
    const entry = reason
      ? { line, key: keyOf(piece.slice(0, 300)), reason }
      : readEntry(piece, line, namedIn(piece, strings))
    if (kind !== "string") count++
    const key = entry.key.toLowerCase()
    if (key && entry.fields) known.set(key, entry)
    // Its other half may stand further down.
    if (entry.fields?.crossref) waiting.push(entry)
    // A volume that papers refer to says where they stand, and is none itself.
    else if (!(parents.has(key) && entry.authors?.length === 0)) found.push(entry)
    if (found.length >= batch) {
      yield told(found, false, count)
      found = []
    }
  }
  yield told([...found, ...waiting.map((entry) => withParent(entry, known))], true, total)
}

function withParent(entry, known) {
  const parent = known.get(entry.fields.crossref.toLowerCase())
  if (!parent) return entry
  const given = Object.fromEntries(inherited.map((name) => [name, parent.fields[name]]).filter(([, value]) => value))
  const { title, booktitle = title } = parent.fields
  return { ...entry, fields: { ...given, ...(booktitle && { booktitle }), ...entry.fields } }
}

const namesIn = (piece, strings) =>
  [...piece.matchAll(/[=#]\s*([^\s{}"#,=()]+)/g)]
    .map(([, name]) => name.toUpperCase())
    .filter((name) => Object.hasOwn(strings, name))

// The parser copies all that it is given, for each entry anew.
const namedIn = (piece, strings) => Object.fromEntries(namesIn(piece, strings).map((name) => [name, strings[name]]))

// What stands for more than it says could grow without end, and what is nested deep takes the parser ever longer.
function tooMuchIn(piece, strings) {
  const whole = namesIn(piece, strings).reduce((length, name) => length + strings[name].length, piece.length)
  if (whole > longest) return `It is longer than ${longest.toLocaleString("en-GB")} characters.`
  if (depthOf(piece) > deepest) return `More than ${deepest} braces stand in each other.`
  return undefined
}

function linesIn(text, from, to) {
  let lines = 0
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) lines++
  return lines
}
