/** Reads CSV by the grammar of RFC 4180, and by nothing else: throws where the text departs from it. */
export function readCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  // A field, quoted or not, and what ends it: a comma or a line break.
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const match = field.exec(text)
    if (!match) throw new Error(`Not CSV from here: ${JSON.stringify(text.slice(at, at + 40))}`)
    const [, quoted, plain = "", end] = match
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ",") continue
    records.push(record)
    record = []
  }
  return records
}
