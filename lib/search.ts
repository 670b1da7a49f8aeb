// Letters that Unicode takes for ones of their own, as people type them who have no such key.
const plain: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
}

/** Text as a search compares it, whatever the database takes for the same letter: without case, accents and compatibility forms. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[øłđðßæœıþ]/g, (letter) => plain[letter] ?? letter)

/** The folded words that a search asks for, each to be found somewhere: at most 12. */
export const askedWords = (q: string): string[] => fold(q).split(/\s+/).filter(Boolean).slice(0, 12)
