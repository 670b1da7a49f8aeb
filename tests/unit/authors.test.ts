import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { placeAmong, readAuthors, writeAuthors } from "@/lib/record/authors"

describe("Authors are read", () => {
  const written: [string, string[]][] = [
    ["Ada Lovelace\nCharles Babbage", ["Ada Lovelace", "Charles Babbage"]],
    ["Ada Lovelace, Charles Babbage", ["Ada Lovelace", "Charles Babbage"]],
    ["Ada Lovelace, Charles Babbage, and Grace Hopper", ["Ada Lovelace", "Charles Babbage", "Grace Hopper"]],
    ["Ada Lovelace; Charles Babbage", ["Ada Lovelace", "Charles Babbage"]],
    ["Ada Lovelace & Charles Babbage", ["Ada Lovelace", "Charles Babbage"]],
    ["Lovelace, Ada", ["Ada Lovelace"]],
    ["Lovelace, Ada and Babbage, Charles", ["Ada Lovelace", "Charles Babbage"]],
    ["García Márquez, Gabriel and Lovelace, Ada", ["Gabriel García Márquez", "Ada Lovelace"]],
    ["Lovelace, A., Babbage, C., & Hopper, G.", ["A. Lovelace", "C. Babbage", "G. Hopper"]],
    ["Lovelace, A. K., Babbage, C.", ["A. K. Lovelace", "C. Babbage"]],
    ["Lovelace A, Babbage C", ["Lovelace A", "Babbage C"]],
    ["van der Berg, Ada", ["Ada van der Berg"]],
    ["Martin King, Jr., Ada Lovelace", ["Martin King Jr.", "Ada Lovelace"]],
    ["King, Jr., Martin", ["Martin King Jr."]],
    ["Martin King, Jr.", ["Martin King Jr."]],
    ["Ada Lovelace*, Charles Babbage†, Grace Hopper¹", ["Ada Lovelace", "Charles Babbage", "Grace Hopper"]],
    ["Ada Lovelace and others", ["Ada Lovelace"]],
    ["Ada Lovelace et al.", ["Ada Lovelace"]],
    ["Ada Lovelace, Charles Babbage, et al.", ["Ada Lovelace", "Charles Babbage"]],
    ["Ada  \t Lovelace", ["Ada Lovelace"]],
    ["王小明, 李雷", ["王小明", "李雷"]],
    ["Alexandra Anderson and Sandy Brand", ["Alexandra Anderson", "Sandy Brand"]],
    [" \n , ;", []],
  ]
  test.each(written)("from “%s”", (text, authors) => expect(readAuthors(text)).toEqual(authors))

  test("again from the form that shows them, whoever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const authors = readAuthors(text)
        expect(readAuthors(writeAuthors(authors))).toEqual(authors)
      }),
    )
  })
})

describe("Ada K. Lovelace is found", () => {
  test.each([
    "Ada K. Lovelace",
    "Ada Lovelace",
    "ADA LOVELACE",
    "A. Lovelace",
    "A. K. Lovelace",
    "AK Lovelace",
    "Lovelace A",
    "Lovelace AK",
    "Lovelace, Ada",
    "Lovelace, A.",
    "Ada King Lovelace",
    "Lovelace Ada",
    "Ada Lovelace Jr.",
  ])("as “%s”", (author) => {
    expect(placeAmong(["Charles Babbage", author, "Grace Hopper"], "Ada K. Lovelace")).toBe(1)
  })

  test.each(["Anne Lovelace", "Ada B. Lovelace", "Ada Byron", "B. Lovelace", "Lovelace", "Ada", "Adam Lovelace", ""])(
    "but not as “%s”",
    (author) => expect(placeAmong(["Charles Babbage", author], "Ada K. Lovelace")).toBeNull(),
  )
})

describe("Who is meant", () => {
  const cases: [string, string[], string, number | null][] = [
    ["the whole name outweighs the short one", ["A. Lovelace", "Ada Lovelace"], "Ada Lovelace", 1],
    ["a name written out outweighs initials", ["A. Lovelace", "Ada Lovelace"], "Ada K. Lovelace", 1],
    ["two of the same name are unclear", ["Ada Lovelace", "Ada Lovelace"], "Ada Lovelace", null],
    ["two who share initials are unclear", ["A. Lovelace", "A. Lovelace"], "Ada Lovelace", null],
    ["nobody is unclear", ["Charles Babbage"], "Ada Lovelace", null],
    ["accents do not matter", ["Jose Garcia"], "José García", 0],
    ["a crossed letter does not matter", ["Jan Łukasiewicz"], "Jan Lukasiewicz", 0],
    ["an apostrophe does not matter", ["Ada O’Neil"], "Ada O'Neil", 0],
    ["a particle does not matter", ["A. van der Berg"], "Ada van der Berg", 0],
    ["hyphens are initials too", ["J.-P. Dupont"], "Jean-Pierre Dupont", 0],
    ["the family name may stand first", ["Zhang Wei"], "Wei Zhang", 0],
    ["or in the account", ["Wei Zhang"], "Zhang Wei", 0],
    ["names without spaces are the same or not", ["李雷", "王小明"], "王小明", 1],
    ["an account of one word is one author’s", ["Charles Babbage", "Ada Lovelace"], "Ada", 1],
    ["or nobody’s, where two have it", ["Ada Babbage", "Ada Lovelace"], "Ada", null],
    ["an empty name is nobody’s", ["Ada Lovelace"], " ", null],
  ]
  test.each(cases)("%s", (_, authors, name, place) => expect(placeAmong(authors, name)).toBe(place))
})
