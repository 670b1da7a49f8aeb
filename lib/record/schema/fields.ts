import { z } from "zod"
import { line, optional, prose, webLink } from "@/lib/form"

/** A choice among named ones; `complaint` completes nothing: it is the sentence shown. */
export const oneOf = <Key extends string>(names: Record<Key, unknown>, complaint: string) =>
  // Object.keys forgets the literal type of the keys.
  z.enum(Object.keys(names) as [Key, ...Key[]], complaint)

export const title = (what: string) => line(what, 300).min(1, `Give ${what}.`)

export const words = (what: string, max = 200) => optional(line(what, max))
export const paragraphs = (what: string, max = 5000) => optional(prose(what, max))
export const link = optional(webLink)

/** A figure as people type it: "1,234.5", "-3", "2e6". */
export const figure = (what: string) =>
  optional(
    z
      .string(`Enter ${what} as a number.`)
      .trim()
      .transform((typed) => typed.replaceAll(/(?<=\d)[,\s](?=\d{3})/g, ""))
      .pipe(
        z
          .string()
          .regex(
            /^[+-]?(?:\d{1,15}(?:\.\d{0,12})?|\.\d{1,12})(?:e[+-]?\d{1,2})?$/i,
            `Enter ${what} as a number, like 9.5.`,
          ),
      )
      .transform(Number)
      .refine(
        (value) => value === 0 || (Math.abs(value) < 1e16 && Math.abs(value) > 1e-13),
        `Give ${what} in a larger or smaller unit.`,
      ),
  )

export const count = (what: string, max: number) =>
  optional(
    z
      .string(`Enter ${what} as a number.`)
      .trim()
      .regex(/^\d{1,9}$/, `Enter ${what} as a whole number.`)
      .transform(Number)
      .refine((value) => value <= max, `Keep ${what} at ${max} or below.`),
  )

/** A box of a form: it is sent when it is ticked, and else not at all; as text it is "on" or nothing. */
export const ticked = z
  .enum(["on", ""], "Tick the box or leave it.")
  .optional()
  .transform((value) => value === "on")

/** "10.1000/182", also out of a resolver's address. */
export const doi = optional(
  z
    .string("Enter the DOI as text.")
    .trim()
    .transform((typed) => typed.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ""))
    .pipe(
      z
        .string()
        .max(200, "Keep the DOI to 200 characters.")
        .regex(/^10\.\d{4,9}\/[!-~]+$/, "Enter a DOI, like 10.1000/182."),
    ),
)

/** "2301.01234" or "cs/0301001", also out of an address; a version is left out. */
export const arxiv = optional(
  z
    .string("Enter the arXiv number as text.")
    .trim()
    .transform((typed) =>
      typed
        .replace(/^(?:https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/|arxiv:\s*)/i, "")
        .replace(/(?:v\d+)?(?:\.pdf)?$/i, ""),
    )
    .pipe(
      z
        .string()
        .regex(/^(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})$/, "Enter an arXiv number, like 2301.01234."),
    ),
)

export const year = optional(
  z
    .string("Enter the year as a number.")
    .trim()
    .regex(/^(?:19|20)\d{2}$/, "Enter a year, like 2025.")
    .transform(Number),
)
