const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i
const initials = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u

/**
 * The authors that a text names, in order. They stand one a line, or between semicolons, "and"s or commas; "Lovelace, Ada" is one name where
 * something else than a comma stands between names, or where nobody else is named. "et al." is nobody.
 */
export const readAuthors = (text: string): string[] => {
  const lines = text.split(/\n/)
  return lines.flatMap((line) => {
    const parts = line.split(/[;；、،]|(?:^|\s)(?:and|&)\s+/i).map((part) => part.trim().replace(/,$/, ""))
    const named = parts.filter(Boolean)
    const allTurned = named.length > 1 && named.every((part) => part.split(",").length === 2)
    return named.flatMap((part) => (allTurned ? [inOrder(part)] : namesIn(part))).flatMap(tidy)
  })
}

const namesIn = (part: string): string[] => {
  const names = part
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
  if (isTurned(names)) return [inOrder(names.join(","))]
  // "Lovelace, A., Babbage, C.": each family name has its initials behind it.
  const turns = names.length % 2 === 0 && names.every((name, place) => initials.test(name) === (place % 2 === 1))
  if (turns) return names.flatMap((name, place) => (place % 2 === 0 ? [`${names[place + 1]} ${name}`] : []))
  return names.flatMap((name, place) =>
    suffix.test(name) && place > 0 ? [] : [suffix.test(names[place + 1] ?? "") ? `${name} ${names[place + 1]}` : name],
  )
}

// "Lovelace, Ada": a family name of one word (and what stands small before it), then the given ones; "King, Jr., Martin" too.
const isTurned = ([family = "", second, third, ...more]: readonly string[]): boolean =>
  /^(?:\p{Ll}\S* )*\S+$/u.test(family) &&
  !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(family) &&
  second !== undefined &&
  more.length === 0 &&
  (third === undefined ? !suffix.test(second) : suffix.test(second) && !suffix.test(third))

/** "Lovelace, Ada" as "Ada Lovelace", "King, Jr., Martin" as "Martin King Jr."; any other name as it is. */
const inOrder = (name: string): string => {
  const [family = "", given = "", third, ...more] = name.split(",").map((part) => part.trim())
  if (!given || more.length > 0) return name
  if (third) return `${third} ${family} ${given}`
  return suffix.test(given) ? `${family} ${given}` : `${given} ${family}`
}

// The number of a list before a name, and marks of a footnote or the number that tells namesakes apart behind it, are no part of it.
const tidy = (name: string): string[] => {
  const plain = name
    .replaceAll(/\s+/g, " ")
    .replace(/^(?:\d{1,3}[.)]|[•·])\s+/, "")
    .replace(/[\s*†‡§¶¹²³⁰⁴-⁹]+$/u, "")
    .replace(/ 0\d{3}$/, "")
  const isName = /[\p{L}\p{N}]/u.test(plain) && !/^(?:et al\.?|others)$/i.test(plain)
  return isName ? [plain.replace(/\s+et al\.?$/i, "")] : []
}

/** In place of a candidate's place among authors: they are none of them. */
export const nobody = -1

/** The authors as a form shows them. */
export const writeAuthors = (authors: readonly string[]): string => authors.join("\n")

/**
 * The place of somebody among authors, from 0, by the usual short forms of a name ("A. Lovelace", "Ada K. Lovelace", "Lovelace A"); null where
 * nobody or several could be meant. A name that is written out outweighs initials.
 */
export const placeAmong = (authors: readonly string[], name: string): number | null => {
  const own = wordsOf(name)
  const near = authors.map((author) => nearness(wordsOf(inOrder(author)), own))
  const most = Math.max(0, ...near)
  const [only, ...others] = near.flatMap((each, place) => (most > 0 && each === most ? [place] : []))
  return only !== undefined && others.length === 0 ? only : null
}

const particles = new Set(
  "al bin da de del den der di do dos du el la le ten ter van vander vom von y zu zum".split(" "),
)
const besideNames = new Set("jr sr ii iii iv dr prof phd md".split(" "))

// Small and without accents; "AK" behind or before a name are two initials.
const wordsOf = (name: string): string[] => {
  const spread = /\p{Ll}/u.test(name)
    ? name.replaceAll(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu, (run) => [...run].join(" "))
    : name
  const words = spread
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const named = words.filter((word) => !besideNames.has(word))
  return named.length > 0 ? named : words
}

/** 4 for the same name, 3 for one that is written out, 2 for one whose given names are initials, 1 for one name of several; 0 for another. */
const nearness = (theirs: readonly string[], own: readonly string[]): number => {
  if (theirs.join(" ") === own.join(" ")) return theirs.length > 0 ? 4 : 0
  const family = own.at(-1)
  if (!family) return 0
  if (own.length === 1) return theirs.includes(family) ? 1 : 0
  if (theirs.length === 1) return 0
  // "Lovelace A": given names may stand last.
  const given = theirs.at(-1) === family ? theirs.slice(0, -1) : theirs[0] === family ? theirs.slice(1) : []
  const [first, ...middle] = given.filter((word) => !particles.has(word))
  const [ownFirst, ...ownMiddle] = own.slice(0, -1).filter((word) => !particles.has(word))
  if (!first || !ownFirst || !agree(first, ownFirst)) return 0
  if (!middle.every((word, place) => agree(word, ownMiddle[place] ?? word))) return 0
  return first === ownFirst && first.length > 1 ? 3 : 2
}

const agree = (one: string, other: string): boolean =>
  one.length === 1 || other.length === 1 ? one[0] === other[0] : one === other
