// The parser takes < and > for the Spanish marks that old fonts have in their places, and its own markup comes out between them. These
// two stand for those that were typed: they are no characters, and so in no text.
const typed = { "<": "\uFDD0", ">": "\uFDD1" }

/**
 * A text as the parser can read it, and whether control characters had to go.
 * @param {string} text
 */
export function readable(text) {
  const lines = text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n")
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const clean = lines.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0\uFDD1\uFFFE\uFFFF]/g, " ")
  return {
    text: clean.toWellFormed().replaceAll("<", typed["<"]).replaceAll(">", typed[">"]),
    cleaned: clean !== lines,
  }
}

/**
 * The LaTeX that the parser would make too much or too little of.
 * @param {string} entry
 */
export const simpler = (entry) =>
  entry
    .replaceAll(/\\(La|Xe|Bib|pdf)?TeX(?:\b\s*\{\}|\b\s*|(?![A-Za-z]))/g, (_, before = "") => `{${before}TeX}`)
    .replaceAll(/\{\\textless\s*\}|\\textless(?:\{\}|(?![A-Za-z])\s?)/g, typed["<"])
    .replaceAll(/\{\\textgreater\s*\}|\\textgreater(?:\{\}|(?![A-Za-z])\s?)/g, typed[">"])

const entities = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "’", nbsp: " " }

/**
 * What the parser made of a field, as text: its markup goes, and what was typed stays.
 * @param {string} value
 */
export const asTyped = (value) => {
  const written = asWritten(value)
  // What is all markup is a name for it.
  return dotted(withoutMarkup(written).trim() || written)
    .replaceAll(/\s+/g, " ")
    .trim()
}

// An i that loses its dot to an accent is in LaTeX a letter of its own.
const dotted = (text) =>
  text
    .replaceAll(/ı(?=\p{M})/gu, "i")
    .replaceAll(/ȷ(?=\p{M})/gu, "j")
    .normalize("NFC")

const asWritten = (value) =>
  value
    .replaceAll(/<a href="[^"]*">|<\/a>/g, "")
    .replaceAll(/<sup>(st|nd|rd|th)<\/sup>/gi, "$1")
    .replaceAll(/<(sup|sub)>([^<]*)<\/\1>/g, (_, where, words) => `${where === "sup" ? "^" : "_"}${words}`)
    .replaceAll(/<\/?[a-z][^<>]*>/gi, "")
    .replaceAll(typed["<"], "<")
    .replaceAll(typed[">"], ">")

/**
 * A text without the HTML that some publishers leave in titles.
 * @param {string} text
 */
export const withoutMarkup = (text) =>
  text
    .replaceAll(/<\/?(?:i|b|em|strong|sub|sup|scp|tt|italic|bold|span)(?: [^<>]*)?>/gi, "")
    .replaceAll(/&(lt|gt|amp|quot|apos|nbsp);/g, (_, name) => entities[name])

/**
 * The addresses that stand in a field, be they links of LaTeX or plain.
 * @param {string} value
 */
export const addressesIn = (value) => {
  const linked = [...value.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address)
  const plain = asTyped(value).match(/https?:\/\/[^\s<>{}"]+/g) ?? []
  return [...linked, ...plain].map((address) => address.replace(/[.,;)]+$/, "")).filter(Boolean)
}
