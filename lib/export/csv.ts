/** What a byte order mark is for: without it Excel reads UTF-8 as the system's old encoding. */
export const byteOrderMark = "\uFEFF"

/**
 * Text that no spreadsheet takes for a formula: what starts as one gets an apostrophe before it (OWASP, "CSV Injection"). The wide
 * forms count too, since some locales read them alike.
 */
export const defused = (text: string): string => (/^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text)

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A record by RFC 4180, with the line break that ends it; null is an empty field. */
export const csvRecord = (fields: readonly (string | number | null)[]): string =>
  `${fields.map((field) => quoted(defused(`${field ?? ""}`))).join(",")}\r\n`
