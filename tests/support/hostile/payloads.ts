/** Markup that would make an element named `hostile`, open a dialog or be reported, wherever it is taken for more than text. */
export const markup =
  '"\'><script>alert(1)</script><img id=hostile src=x onerror=alert(1)><svg onload=alert(1)><a href="javascript:alert(1)">'

/** What is put into each field by itself, the rest as it should be: what a schema may let pass, and a page or a table stumble over. */
export const lone: Readonly<Record<string, string>> = {
  markup,
  NUL: "a\0b",
  "from right to left": "\u202Egnihton\u202C\u2067\u200F",
  "more than 32 bits": "2147483648",
  "more than a number holds": "9007199254740993",
  "fifteen digits": "9".repeat(15),
  "less than nothing": "-1",
  "the last day": "9999-12-31",
  "the first day": "0000-01-01",
  "a word of the language": "__proto__",
  "a quote of the database": "' OR 1=1; --%_\\",
}

/** What is put into all fields at once. */
export const spread: Readonly<Record<string, string | Uint8Array>> = {
  markup,
  NUL: "\0",
  "control characters": "\u0001\u001B[31m\u007F\u0085",
  "lone surrogates": Uint8Array.of(0x61, 0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf),
  "what is no UTF-8": Uint8Array.of(0xff, 0xfe, 0xc0, 0x80, 0xf5),
  "a link that runs": "javascript:alert(1)//https://example.org",
  "a link that is a page": "data:text/html,<script>alert(1)</script>",
  "days that do not exist": "9999-99-99",
  "the day nought": "0000-00-00",
  "four hundred digits": "9".repeat(400),
  infinity: "1e309",
  "no number": "NaN",
  "lines of a header": "x\r\nSet-Cookie: hostile=1\r\n\r\n",
  "an object": '{"$ne":null,"__proto__":{"ownerId":"1"}}',
  nothing: "",
  "many marks on a letter": `e${"\u0301".repeat(5000)}`,
}

/** Names of fields that no form has. */
export const strangeNames = ["ownerId", "userId", "id", "__proto__", "constructor", "toString", "sample", "createdAt"]
