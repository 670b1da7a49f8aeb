// What an entry is read for. Everything else, an abstract above all, would only keep the slow parser busy.
const wanted = new Set(
  `title subtitle author year date month booktitle booktitleaddon eventtitle journal journaltitle howpublished note pubstate doi eprint
  archiveprefix eprinttype url publisher institution organization crossref volume code github codeurl software addendum`.split(
    /\s+/,
  ),
)

const head = /[ \t]*@[ \t]*[a-z]+\s*[{(]\s*[^\s,{}()="]*\s*,/iy
const opening = /@[ \t]*([a-z]+)\s*([{(])/iy
const lonely = /[ \t]*@[ \t]*[a-z]+[ \t]*/iy
const goesOn = /\s*,\s*[a-z][\w-]*\s*=/iy

/**
 * A piece of a BibTeX file: `kind` is its word in small letters, `from` and `to` are its place in the text, and `broken` says in words
 * why it cannot be read.
 * @typedef {{ kind: string, from: number, to: number, closed?: boolean, broken?: string }} Piece
 */

/**
 * Cuts a text into its entries and what else stands behind an @. An entry that is never closed ends where a line begins another one, so
 * that it takes nothing along.
 * @param {string} text
 * @returns {Generator<Piece>}
 */
export function* piecesOf(text) {
  let at = 0
  let commentsClose = true
  while (at < text.length) {
    if (isLineStart(text, at) && /[ \t]*%/y.test(text.slice(at, at + 200))) {
      at = lineEnd(text, at)
      continue
    }
    if (text[at] !== "@") {
      at++
      continue
    }
    const found = matchAt(opening, text, at)
    const piece = found ? closedPiece(text, at, found, commentsClose) : wordAlone(text, at)
    // Looking for the end of each of many that have none would take for ever.
    if (piece?.kind === "comment" && !piece.closed) commentsClose = false
    if (piece) yield piece
    at = piece ? piece.to : at + 1
  }
}

// "ada@example.org" in the text between entries is a remark; "@article" on a line of its own has lost its brace.
function wordAlone(text, at) {
  const before = text.slice(Math.max(0, at - 100), at)
  const found = /(?:^|\n)[ \t]*$/.test(before) && matchAt(lonely, text, at)
  if (!found || /[.\w@]/.test(text[lonely.lastIndex] ?? "")) return null
  return { kind: "", from: at, to: lineEnd(text, at), broken: "There is no { after the kind of the entry." }
}

function closedPiece(text, from, [, word, open], commentsClose) {
  const kind = word.toLowerCase()
  const isComment = kind === "comment"
  const { end, closed } = closeOf(text, opening.lastIndex, open === "(", isComment && commentsClose)
  if (closed && (isComment || !matchAt(goesOn, text, end))) return { kind, from, to: end, closed }
  if (isComment) return { kind, from, to: lineEnd(text, from) }
  if (closed) return { kind, from, to: end, broken: "A } too many closes it before its end." }
  return { kind, from, to: end, broken: `A ${open} that is opened in it is never closed.` }
}

// Where the entry ends whose inside begins here; where it has no end, where the next one begins. As the parser does, what a backslash
// stands before is passed over.
function closeOf(text, inside, round, overHeads) {
  let depth = 0
  let quoted = false
  for (let at = inside; at < text.length; at++) {
    const sign = text[at]
    if (sign === "\\") at++
    else if (sign === "\n" && !overHeads && matchAt(head, text, at + 1)) return { end: at + 1, closed: false }
    else if (sign === "{") depth++
    else if (sign === '"' && depth === 0 && round) quoted = !quoted
    else if (sign === "}" && depth === 0 && !round) return { end: at + 1, closed: true }
    else if (sign === "}") depth--
    else if (sign === ")" && depth <= 0 && round && !quoted) return { end: at + 1, closed: true }
  }
  return { end: text.length, closed: false }
}

const field = /,\s*([a-z][\w:+-]*)\s*=\s*/iy
const bare = /[\w.-]+/y

/**
 * An entry without the fields that nothing here wants, line for line where it was. What is not plainly a field with its value stays.
 * @param {string} entry
 */
export function withoutIdleFields(entry) {
  let kept = ""
  let depth = 0
  let done = 0
  for (let at = 0; at < entry.length; at++) {
    const sign = entry[at]
    if (sign === "\\") at++
    else if (sign === "{") depth++
    else if (sign === "}") depth--
    else if (sign === "," && depth === 1) {
      const found = matchAt(field, entry, at)
      const end = found && valueEnd(entry, field.lastIndex)
      if (!end) continue
      if (!wanted.has(found[1].toLowerCase())) {
        kept += entry.slice(done, at) + entry.slice(at, end).replaceAll(/[^\n]/g, "")
        done = end
      }
      at = end - 1
    }
  }
  return kept + entry.slice(done)
}

/**
 * How many braces stand in each other at most.
 * @param {string} piece
 */
export function depthOf(piece) {
  let depth = 0
  let most = 0
  for (let at = 0; at < piece.length; at++) {
    if (piece[at] === "\\") at++
    else if (piece[at] === "{") most = Math.max(most, ++depth)
    else if (piece[at] === "}") depth--
  }
  return most
}

// The end of one value in braces, in quotes or bare, where a comma or the end of the entry follows; else 0.
function valueEnd(entry, from) {
  const sign = entry[from]
  const end = sign === "{" || sign === '"' ? delimitedEnd(entry, from) : matchAt(bare, entry, from) && bare.lastIndex
  return end && /^\s*[,})]/.test(entry.slice(end, end + 200)) ? end : 0
}

function delimitedEnd(entry, from) {
  const quoted = entry[from] === '"'
  let depth = 0
  for (let at = from + 1; at < entry.length; at++) {
    const sign = entry[at]
    if (sign === "\\") at++
    else if (quoted ? sign === '"' && depth === 0 : sign === "}" && depth === 0) return at + 1
    else if (sign === "{") depth++
    else if (sign === "}") depth--
  }
  return 0
}

function matchAt(pattern, text, at) {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const isLineStart = (text, at) => at === 0 || text[at - 1] === "\n"

function lineEnd(text, at) {
  const end = text.indexOf("\n", at)
  return end === -1 ? text.length : end + 1
}
