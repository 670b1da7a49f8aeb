import { z } from "zod"
import { instant, several } from "@/lib/form"
import { nobody } from "@/lib/record/authors"

/** The most text that is read, in bytes: five megabytes. */
export const mostBytes = 5_000_000

const tooMuch = "That is more than 5 MB. Split the file and import its parts one after another."

const pasted = z
  .string("Paste BibTeX as text.")
  .refine((text) => Buffer.byteLength(text) <= mostBytes, tooMuch)
  .optional()

// Without a choice browsers send a file without a name or a content. Left out by hand, it is none either.
const chosen = z
  .instanceof(File, { error: "Choose a file." })
  .refine(({ size }) => size <= mostBytes, tooMuch)
  .optional()

/** BibTeX to be read: pasted, or in a file. */
export const bibtexSource = z
  .strictObject({ bibtex: pasted, file: chosen })
  .superRefine(({ bibtex, file }, context) => {
    const [isPasted, isChosen] = [Boolean(bibtex?.trim()), Boolean(file && file.size > 0)]
    const complain = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message })
    if (isPasted && isChosen) complain("file", "Paste BibTeX or choose a file, not both.")
    if (!isPasted && !isChosen) complain("bibtex", "Paste BibTeX, or choose a file.")
  })
  .transform(({ bibtex = "", file }) => (file && file.size > 0 ? file : bibtex))

const place = z.string().regex(/^\d{1,7}$/)

/**
 * What a preview sends: its number, the entries that were ticked by their place in the file, `rest` for those that it does not show, and
 * `selves` as "place:author" for the entries that it asked about.
 */
export const chosenEntries = z.strictObject({
  preview: z.string().max(64),
  chosen: several(place, 1000).transform((places) => places.map(Number)),
  rest: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
  selves: several(z.string().regex(/^(?:\d{1,7}:(?:\d{1,3}|none))?$/), 1000).transform(
    // As the pattern has it; "none" is nobody of the authors.
    (answers) =>
      new Map(
        answers
          .filter(Boolean)
          .map((each) => each.replace("none", `${nobody}`).split(":").map(Number) as [number, number]),
      ),
  ),
})

/** All that came in together. */
export const importedTogether = z.strictObject({ at: instant })
