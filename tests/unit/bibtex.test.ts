import { readFileSync } from "node:fs"
import path from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { read as readFile } from "@/lib/bibtex/file"
import { publicationFrom, type ReadEntry } from "@/lib/bibtex/mapping"
import { sorted } from "@/lib/bibtex/preview"
import type { RawEntry, Unread } from "@/lib/bibtex/reading"
import { asBibtex, asText, type Written } from "@/lib/bibtex/writing"
import { readAuthors } from "@/lib/record/authors"
import { statusNames, trackNames } from "@/lib/record/kinds"

const today = "2026-11-23"

const read = (text: string, name = "Ada Lovelace") => {
  const found: (RawEntry | Unread)[] = [...readFile(text)].flatMap((told) => told.found)
  const map = publicationFrom({ name, today })
  const all = found.map((one) => ("fields" in one ? map(one) : one)).toSorted((a, b) => a.line - b.line)
  return {
    entries: all.filter((one): one is ReadEntry => "details" in one),
    unread: all.filter((one): one is Unread => "reason" in one),
  }
}

const one = (text: string, name?: string) => {
  const { entries, unread } = read(text, name)
  expect(unread).toEqual([])
  return entries[0]
}

const entry = (fields: string, type = "inproceedings") =>
  one(`@${type}{key, author = {Ada Lovelace and Charles Babbage}, ${fields}}`)

describe("A real file", () => {
  const file = readFileSync(path.join(import.meta.dirname, "../support/bibtex/realistic.bib"), "utf8")
  const { entries, unread } = read(file)
  const byTitle = (start: string) => entries.find(({ title }) => title.startsWith(start))?.details

  test("comes in, but for what is broken, which is told by its line", () => {
    expect(unread).toEqual([
      { line: 109, key: "comma2020", reason: "A comma or a brace is missing before “journal = {TMLR},”." },
      { line: 119, key: "unclosed2020", reason: "A { that is opened in it is never closed." },
      { line: 128, key: "noauthor", reason: "It has no authors." },
    ])
    expect(entries.map(({ title }) => title)).toEqual([
      "Gröbner Bases for BERT: A O(nlogn) Approach & More",
      "Compilers That Learn",
      "Weaving Words: Café Talk in Çanakkale, the naïve way",
      "Scaling Notes on the Analytical Engine",
      "Looms are RNNs",
      "A note on loops",
      "Engines of Thought",
      "Small steps",
      "On the Connexion of Sciences",
      "Joined up",
      "Round brackets (and more)",
      "Not yet",
      "The same key, another paper",
      "Notes",
    ])
  })

  test("with its authors, who is the candidate among them", () => {
    expect(byTitle("Gröbner")).toMatchObject({ authors: ["Ada Lovelace", "Tomaž Hočevar", "Jan Łukasiewicz"], self: 0 })
    expect(byTitle("Weaving")?.authors).toEqual(["Ada Lovelace", "José García Márquez"])
    expect(byTitle("A note")).toMatchObject({ authors: ["A. Lovelace", "C. Babbage"], self: 0 })
  })

  test("with its venues and tracks", () => {
    expect(byTitle("Gröbner")).toMatchObject({ venue: "NeurIPS", track: "MAIN", year: 2023 })
    expect(byTitle("Compilers")).toMatchObject({ venue: "ICML", track: "MAIN" })
    expect(byTitle("Weaving")).toMatchObject({ venue: "EMNLP", track: "FINDINGS" })
    expect(byTitle("Small")).toMatchObject({
      venue: "NeurIPS 2023 Workshop on Mathematics of Engines",
      track: "WORKSHOP",
    })
    expect(byTitle("On the")).toMatchObject({ venue: "CVPR", track: "MAIN", year: 2021 })
    expect(byTitle("Joined")).toMatchObject({ venue: "NeurIPS", year: 2020 })
    expect(byTitle("Round")).toMatchObject({ venue: "JMLR", track: "JOURNAL" })
    expect(byTitle("A note")).toMatchObject({ venue: null, arxiv: "2207.01234" })
  })

  test("with its links", () => {
    expect(byTitle("Weaving")?.doi).toBe("10.18653/v1/2023.findings-emnlp.9999")
    expect(byTitle("Scaling")?.arxiv).toBe("2401.01234")
    expect(byTitle("Engines")).toMatchObject({ arxiv: "2305.01234", doi: null })
    expect(byTitle("Looms")?.openReview).toBe("https://openreview.net/forum?id=abcDEF1234")
  })

  test("with its status, and since when", () => {
    expect(byTitle("Weaving")?.history).toEqual([{ status: "PUBLISHED", on: "2023-12-31" }])
    expect(byTitle("On the")?.history).toEqual([{ status: "PUBLISHED", on: "2021-06-30" }])
    expect(byTitle("Scaling")?.history).toEqual([{ status: "SUBMITTED", on: "2024-12-31" }])
    expect(byTitle("Engines")?.history).toEqual([{ status: "SUBMITTED", on: "2023-12-31" }])
    expect(byTitle("Not yet")?.history).toEqual([{ status: "DRAFT", on: today }])
  })

  test("and what it could not take is said", () => {
    expect(entries.find(({ title }) => title === "Notes")?.left).toEqual(["Its year could not be read."])
  })
})

describe("What LaTeX writes becomes text", () => {
  const titles: [string, string][] = [
    ["{\\\"o} \\'e \\v{c} {\\L} \\c{c} {\\ss} {\\o} \\H{o} \\'{\\i} \\aa", "ö é č Ł ç ß ø ő í å"],
    ["{BERT} and {G}aussians in {{Braces}}", "BERT and Gaussians in Braces"],
    ["\\emph{Very} \\textbf{bold} \\textsc{Caps} \\texttt{code}", "Very bold Caps code"],
    ["$x^2$ and $\\alpha_{i}$ in $\\mathbb{R}^n$", "x² and α_i in Rⁿ"],
    ["A \\& B, 50\\% of \\#1 \\$ a\\_b", "A & B, 50% of #1 $ a_b"],
    ["``Quoted'' -- and --- dashed~here", "“Quoted” – and — dashed here"],
    ["a < b > c, <i>in italics</i>, H<sub>2</sub>O, AT&amp;T", "a < b > c, in italics, H2O, AT&T"],
    ["The \\LaTeX{} of \\TeX\\ and \\mysystem", "The LaTeX of TeX and mysystem"],
    ["On\n   several\tlines", "On several lines"],
    ["日本語の題名", "日本語の題名"],
  ]
  test.each(titles)("%s", (latex, title) => {
    expect(entry(`title = {${latex}}`)?.title).toBe(title)
  })
})

describe("The status of an entry", () => {
  const cases: [string, string, string, string][] = [
    ["title = {T}, booktitle = {ICML}, year = 2024", "inproceedings", "PUBLISHED", "2024-12-31"],
    ["title = {T}, booktitle = {ICML}, year = 2026", "inproceedings", "PUBLISHED", today],
    ["title = {T}, booktitle = {ICML}, year = 2027", "inproceedings", "ACCEPTED", today],
    ["title = {T}, booktitle = {ICML}, year = 2024, month = {10~} # feb", "inproceedings", "PUBLISHED", "2024-02-29"],
    ["title = {T}, journal = {JMLR}, date = {2023-04-05}", "article", "PUBLISHED", "2023-04-30"],
    ["title = {T}, journal = {JMLR}, year = 2025, note = {To appear}", "article", "ACCEPTED", "2025-12-31"],
    ["title = {T}, journal = {JMLR}, pubstate = {inpress}", "article", "ACCEPTED", today],
    [
      "title = {T}, booktitle = {Submitted to The Thirteenth International Conference on Learning Representations}, year = 2024, note = {under review}",
      "inproceedings",
      "SUBMITTED",
      "2024-12-31",
    ],
    ["title = {T}, note = {Submitted to ICML}", "unpublished", "SUBMITTED", today],
    ["title = {T}, journal = {arXiv preprint arXiv:2301.01234}, year = 2023", "article", "SUBMITTED", "2023-12-31"],
    ["title = {T}, eprint = {2301.01234}, archivePrefix = {arXiv}, year = 2023", "misc", "SUBMITTED", "2023-12-31"],
    ["title = {T}", "unpublished", "DRAFT", today],
  ]
  test.each(cases)("%s", (fields, type, status, on) => {
    expect(entry(fields, type)?.details.history).toEqual([{ status, on }])
  })

  test("of OpenReview's submissions keeps the venue", () => {
    const found = entry(
      "title = {T}, booktitle = {Submitted to The Twelfth International Conference on Learning Representations}",
    )
    expect(found?.details.venue).toBe("ICLR")
  })
})

describe("Of a broken file", () => {
  const good = "@article{good, title = {Good}, author = {Ada Lovelace}, journal = {TMLR}, year = 2024}"
  const broken: [string, string, string][] = [
    [
      "a comma missing",
      "@article{b, title = {B} author = {A}}",
      "A comma or a brace is missing before “author = {A}}”.",
    ],
    ["a brace that stays open", "@article{b, title = {B, author = {A}}", "A { that is opened in it is never closed."],
    ["a brace too many", "@article{b, title = {B}}, author = {A}}", "A } too many closes it before its end."],
    ["a quote that stays open", '@article{b, title = "B, author = {A}}', "A value in it is never closed."],
    ["an equals sign missing", "@article{b, title {B}, author = {A}}", "An = is missing before “{B}, author = {A}}”."],
    ["no brace at all", "@article", "There is no { after the kind of the entry."],
    ["no title", "@article{b, author = {A}}", "It has no title."],
    ["no authors", "@article{b, title = {B}}", "It has no authors."],
    [
      "a thesis",
      "@phdthesis{b, title = {B}, author = {A}, school = {C}}",
      "A thesis is no publication here: its degree goes to the credentials.",
    ],
    ["one dollar", "@article{b, title = {Costs $5}, author = {A}}", "A $ in it has no second one."],
    [
      "too long a title",
      `@article{b, title = {${"x".repeat(301)}}, author = {A}}`,
      "Keep the title to 300 characters.",
    ],
    [
      "no end to it",
      `@article{b, title = {${"{x} ".repeat(10_000)}}, author = {A}}`,
      "It is longer than 30,000 characters.",
    ],
  ]
  test.each(broken)("the rest comes in: %s", (_, text, reason) => {
    const { entries, unread } = read(`${good}\n\n${text}\n\n${good.replace("Good", "Better")}\n`)
    expect(entries.map(({ title }) => title)).toEqual(["Good", "Better"])
    expect(unread).toEqual([{ line: 3, key: expect.any(String), reason }])
  })

  test("an abstract of any length does not matter", () => {
    const long = `@article{long, title = {Long}, abstract = {${"{some} words ".repeat(20_000)}}, author = {Ada Lovelace}}`
    expect(one(long)?.title).toBe("Long")
  })

  test("what is no entry is passed over", () => {
    const text = `Mail ada@example.org or grace@navy.\n% @article{no, title = {No}}\n@comment{@article{no, title = {No}}}\n${good}`
    const { entries, unread } = read(text)
    expect([entries.length, unread]).toEqual([1, []])
  })
})

const nasty = fc.constantFrom(
  ..."{}%&#$_~^\\\"@<>|'`-–—!?,.:;=*+/()[]éöčŁßøñ王小明日本απ²ℝ😀",
  " and ",
  "<i>",
  "&amp;",
  "--",
  "``",
  "''",
  "\\alpha",
  "$x$",
  "@article{",
)
const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 8 }) },
      { weight: 3, arbitrary: nasty },
      fc.constant(" "),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join("").normalize("NFC").replaceAll(/\s+/g, " ").trim().slice(0, 280).trim())
  .filter((text) => text !== "")

// As a form has stored them, and would again: "and" is nobody's name.
const asStored = (names: readonly string[]): readonly string[] => {
  const once = readAuthors(names.join("\n"))
  const again = readAuthors(once.join("\n"))
  return once.length > 0 && again.join("\n") === once.join("\n") ? once : ["Ada Lovelace"]
}

const publication: fc.Arbitrary<Written> = fc
  .record({
    title: words,
    // Tags and entities, which the reading takes for a publisher's, are in nobody's name.
    names: fc.array(
      words.map((word) => word.replaceAll(/[<>&]/g, "")),
      { minLength: 1, maxLength: 4 },
    ),
    venue: fc.option(fc.oneof(words, fc.constantFrom("NeurIPS", "EMNLP", "JMLR", "arXiv", "ICML 2023 Workshop on X"))),
    track: fc.constantFrom(...(Object.keys(trackNames) as (keyof typeof trackNames)[])),
    status: fc.constantFrom(...(Object.keys(statusNames) as (keyof typeof statusNames)[])),
    year: fc.option(fc.integer({ min: 1950, max: 2027 })),
    doi: fc.option(fc.constantFrom("10.1000/182", "10.1000/a_b(c)%d", "10.1002/(SICI)1097<1::AID>3.0.CO;2-Z")),
    arxiv: fc.option(fc.constantFrom("2301.01234", "cs/0301001", "math.GT/0309136")),
    award: fc.option(words),
  })
  .map(({ title, names, status, ...rest }) => ({
    title,
    details: {
      ...rest,
      authors: asStored(names),
      self: null,
      equalFirst: false,
      tier: null,
      history: [{ status, on: today }],
      openReview: null,
      code: "https://github.com/ada/engine_%7Bx%7D",
      contribution: null,
    },
  }))

describe("What is written", () => {
  test("is found to be there when it is read again, whatever its words", () => {
    fc.assert(
      fc.property(fc.array(publication, { minLength: 1, maxLength: 12 }), (publications) => {
        const { entries, unread } = read(asBibtex(publications))
        const record = publications.map((one, place) => ({ ...one, id: `${place}` }))
        expect(unread).toEqual([])
        expect(entries).toHaveLength(publications.length)
        expect(sorted(entries, record).fresh).toEqual([])
        // Titles come back as they were, but for tags and entities, which the reading takes for a publisher's.
        const plain = publications.filter(({ title }) => !/<\/?[a-z]|&[a-z]+;/i.test(title)).map(({ title }) => title)
        expect(entries.map(({ title }) => title)).toEqual(expect.arrayContaining(plain))
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  const paper = (details: Partial<Written["details"]>): Written => ({
    title: "A Study of Looms",
    details: {
      authors: ["Ada Lovelace", "Charles Babbage"],
      self: 0,
      equalFirst: false,
      venue: "NeurIPS",
      tier: null,
      track: "MAIN",
      year: 2025,
      history: [{ status: "PUBLISHED", on: today }],
      doi: null,
      arxiv: "2501.01234",
      openReview: null,
      code: null,
      award: null,
      contribution: null,
      ...details,
    },
  })

  test("is an entry with a key of its own", () => {
    expect(asBibtex([paper({}), paper({ history: [{ status: "SUBMITTED", on: today }], track: "WORKSHOP" })])).toBe(
      `@inproceedings{lovelace2025study,
  title = {{A} {Study} of {Looms}},
  author = {Ada Lovelace and Charles Babbage},
  booktitle = {{NeurIPS}},
  year = {2025},
  eprint = {2501.01234},
  archiveprefix = {arXiv}
}

@misc{lovelace2025study-2,
  title = {{A} {Study} of {Looms}},
  author = {Ada Lovelace and Charles Babbage},
  note = {Submitted to {NeurIPS} {Workshop}},
  year = {2025},
  eprint = {2501.01234},
  archiveprefix = {arXiv}
}
`,
    )
  })

  test("is a line of text", () => {
    expect(
      asText([
        paper({ award: "Best paper" }),
        paper({ doi: "10.1000/182", history: [{ status: "ACCEPTED", on: today }] }),
      ]),
    ).toBe(
      "Ada Lovelace, Charles Babbage. A Study of Looms. NeurIPS 2025. Best paper. arXiv:2501.01234.\n" +
        "Ada Lovelace, Charles Babbage. A Study of Looms. To appear in NeurIPS 2025. https://doi.org/10.1000/182.",
    )
  })
})

describe("The same publication", () => {
  const at = (details: Partial<Written["details"]>, title = "A title") => ({
    id: title,
    line: 1,
    left: [],
    title,
    details: { doi: null, arxiv: null, year: 2024, ...details } as Written["details"],
  })
  const pairs: [string, ReturnType<typeof at>, ReturnType<typeof at>, boolean][] = [
    ["by DOI, in whatever case", at({ doi: "10.1/AB" }), at({ doi: "10.1/ab" }, "Another"), true],
    ["by arXiv", at({ arxiv: "2301.01234" }), at({ arxiv: "2301.01234" }, "Another"), true],
    ["by title and year", at({}), at({}, "A  Title."), true],
    ["but not in another year", at({}), at({ year: 2023 }), false],
    ["nor of another title", at({}), at({}, "A title, and more"), false],
    ["nor by a DOI that neither has", at({}), at({}, "Another"), false],
  ]
  test.each(pairs)("is known %s", (_, one, other, same) => {
    expect(sorted([other], [one]).known.length === 1).toBe(same)
    expect(sorted([one, other], []).known.length === 1).toBe(same)
  })
})
