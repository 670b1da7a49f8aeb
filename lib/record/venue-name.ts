/** A venue's name as it is compared: its words in small letters, and beside each the sign that stands before it, if one parts it off. */
export type Name = readonly { readonly word: string; readonly parted: string }[]

const short: Readonly<Record<string, string>> = {
  conf: "conference",
  confs: "conference",
  int: "international",
  intl: "international",
  "int'l": "international",
  proc: "proceedings",
  procs: "proceedings",
  symp: "symposium",
  "&": "and",
}

/** Takes a name apart. A hyphen or a slash inside a word joins two, as in "IEEE/CVF"; a dash parts. */
export const nameOf = (text: string): Name => {
  const plain = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[’`]/g, "'")
    .replaceAll(/\s--?-?\s|--+|[–—]/g, " | ")
    .replaceAll(/(\p{L})'(\d{2})\b/gu, "$1 $2")
    .replaceAll(/\bint'l\b/g, "int")
    // Letters and digits that run together, as in "ICML23" and "KDD2023".
    .replaceAll(/\b([a-z]{3,})((?:19|20)?\d{2})\b/g, "$1 $2")
    .replaceAll(/[*^{}$]/g, "")
  const name: { word: string; parted: string }[] = []
  let parted = ""
  for (const [sign] of plain.matchAll(/[\p{L}\p{N}]+|&|[,;:()[\]|@]/gu)) {
    if (/^[,;:()[\]|@]$/.test(sign)) parted = sign
    else {
      name.push({ word: short[sign] ?? sign, parted })
      parted = ""
    }
  }
  return name
}

const ordinal =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)(?:ty|tieth))$/

const idle = new Set(
  `proceedings of the in on a an annual international conference conferences symposium joint meeting full ieee cvf acm usenix sigkdd
  sigir sigops siam computer society ieeecvf main research long short regular papers paper track tracks proceeding poster posters
  oral orals spotlight spotlights accepted published presented at to appear volume vol part no pp and edition isca pmlr
  applied data science position conf'`.split(/\s+/),
)

/** Whether a word says nothing of which venue it is: a number, an ordinal, a sponsor, "proceedings". */
export const isIdle = (word: string): boolean =>
  idle.has(word) || ordinal.test(word) || /^\d{1,4}$/.test(word) || /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/.test(word)
