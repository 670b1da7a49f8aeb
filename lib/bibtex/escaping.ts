const escapes: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "<": "{\\textless}",
  ">": "{\\textgreater}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  '"': "{\\textquotedbl}",
  "|": "{\\textbar}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
}

/** A text as LaTeX prints it: its signs escaped, and those parted that LaTeX would join, as it does two hyphens. Accents stay as they are. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\{}<>~^"|&%$#_]/g, (sign) => escapes[sign] ?? sign)
    .replaceAll(/([-'`,!?])(?=[-'`,])/g, "$1{}")

/** The same, with braces around the words whose capitals a style would take away. */
export const escapedTitle = (title: string): string =>
  title
    .split(/\s+/)
    .map((word) => (/\p{Lu}/u.test(word) ? `{${escaped(word)}}` : escaped(word)))
    .join(" ")

/** A name as BibTeX takes it whole, where it would take it apart otherwise. */
export const escapedName = (name: string): string =>
  /,|^\p{Ll}|(?:^|\s)and(?:\s|$)|^others$/iu.test(name) && !/^\p{Lu}[^,]*$/u.test(name.replace(/\band\b/gi, ","))
    ? `{${escaped(name)}}`
    : escaped(name)

/** An address or a number, where no LaTeX is read but braces count. */
export const verbatim = (text: string): string =>
  text.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C")
