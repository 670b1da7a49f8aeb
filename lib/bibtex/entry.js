import { parse } from "@retorquere/bibtex-parser"
import { addressesIn, asTyped, simpler } from "./plain.js"

/**
 * An entry as it stands in the file, its fields as text without LaTeX; `urls` are all the addresses in it.
 * @typedef {{ line: number, type: string, key: string, fields: Record<string, string>, authors: string[], urls: string[] }} RawEntry
 */

const silent =
  /^\\(?:math[a-z]*|text[a-z]*|operatorname|bm|boldsymbol|[Ll]arge|LARGE|huge|Huge|small|tiny|[a-z]*style|sf|sffamily|bfseries|itshape|rmfamily|ttfamily|upshape|scshape|noindent|protect|xspace|limits|nolimits|big[a-z]?|Big[a-z]?|kern|hfill|newline|linebreak|allowbreak|unskip|nobreak|penalty|lowercase|uppercase|MakeUppercase|MakeLowercase|nocase|BibTeXprefix|url|cite[a-z]*)$/

// A name that nobody here knows is most often somebody's own for a system: it stays, so that no word is lost.
const unknown = (_node, tex) => {
  if (/^\\\s/.test(tex)) return " "
  return /^\\[A-Za-z]+$/.test(tex) && !silent.test(tex) ? tex.slice(1) : ""
}

const options = { sentenceCase: false, applyCrossRef: false, unsupported: unknown }

/**
 * What an @string defines, by name, its LaTeX as it stands, since it becomes a part of other fields.
 * @param {string} piece
 * @param {Record<string, string>} strings
 */
export const readStrings = (piece, strings) => parse(piece, { ...options, raw: true, strings }).strings

/**
 * The entry that a piece of text is, or in words why it is none. `line` is the first of the piece.
 * @param {string} piece
 * @param {number} line
 * @param {Record<string, string>} strings
 * @returns {RawEntry | { line: number, key: string, reason: string }}
 */
export function readEntry(piece, line, strings) {
  const { entries, errors } = parse(simpler(piece), { ...options, strings })
  // What the parser gave up on still stands among its entries, but without its words.
  const entry = entries.find(({ input }) => input.startsWith("@"))
  if (!entry) return { key: keyOf(piece), ...complaint(errors[0]?.error ?? "", line) }
  const texts = Object.entries(entry.fields).filter(([name]) => name !== "author")
  const values = texts.map(([name, value]) => [name, [value].flat().join(" and ")])
  return {
    line,
    type: entry.type,
    key: entry.key,
    fields: Object.fromEntries(values.map(([name, value]) => [name, asTyped(value)])),
    authors: (entry.fields.author ?? []).map(nameOf).filter(isName),
    urls: values.flatMap(([, value]) => addressesIn(value)),
  }
}

/**
 * The key of an entry, also of one that cannot be read.
 * @param {string} piece
 */
export const keyOf = (piece) => /^\s*@\s*\w+\s*[{(]\s*([^\s,{}()="]{1,100})/.exec(piece)?.[1] ?? ""

const nameOf = ({ name, firstName, prefix, lastName, suffix }) =>
  asTyped(name ?? [firstName, prefix, lastName, suffix].filter(Boolean).join(" "))

const isName = (name) => name !== "" && !/^(?:others|et al\.?|\.\.\.|…)$/i.test(name)

const causes = [
  [
    /Token mismatch, expected "[})]", found "(.*)"\.\.\. at/s,
    (found) => `A comma or a brace is missing ${before(found)}.`,
  ],
  [/equals sign missing: "(.*)"\.\.\. at/s, (found) => `An = is missing ${before(found)}.`],
  [/Unclosed math section/, () => "A $ in it has no second one."],
  [/Unterminated (?:brace|quote)-value/, () => "A value in it is never closed."],
  [/Runaway key/, () => "It ends in the middle of a name."],
]

const before = (found) => {
  const [first = ""] = found
    .replaceAll(/\\[nt]/g, "\n")
    .replaceAll('\\"', '"')
    .trim()
    .split("\n")
  return first ? `before “${first.slice(0, 20)}”` : "at its end"
}

// The parser counts lines from the first of the piece.
function complaint(error, line) {
  const within = Number(/at line (\d+), column/.exec(error)?.[1] ?? 1)
  for (const [pattern, words] of causes) {
    const found = pattern.exec(error)
    if (found) return { line: line + within - 1, reason: words(found[1] ?? "") }
  }
  return { line, reason: "It is not written as an entry of BibTeX is." }
}
