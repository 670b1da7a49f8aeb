import { z } from "zod"
import { isDay } from "./dates"

/** What a form answers with: errors by field name, what was typed, and a sentence about the whole. */
export type FormState = {
  readonly errors?: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, string>>
  readonly message?: string
  readonly saved?: boolean
  /** What somebody else saved while the form was open, by field, and whether to keep it. */
  readonly meanwhile?: Readonly<Record<string, { saved: string; keep: boolean }>>
}

/** A refusal by a command, beside a field or about the whole. */
export type Refusal = Pick<FormState, "errors" | "message">

/**
 * The fields of a form by name, without those that React adds. A field sent twice is a list and a file stays a file, so that a
 * schema that asks for text refuses both.
 */
export const fieldsOf = (form: FormData): Record<string, unknown> => {
  const fields: Record<string, unknown> = Object.create(null)
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION_")) continue
    const values = form.getAll(name)
    fields[name] = values.length === 1 ? values[0] : values
  }
  return fields
}

/** What was typed, to fill the form again; never a secret. Of boxes that share a name, those that were ticked, one a line. */
export const typedIn = (fields: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, string][] => {
      const texts = [value].flat().filter((each) => typeof each === "string")
      return texts.length === 0 || /password/i.test(name) ? [] : [[name, texts.join("\n")]]
    }),
  )

/** The first complaint about each field; one about the whole, such as a field the form does not have, is the message. */
export const complaints = (error: z.ZodError): Refusal => {
  const errors: Record<string, string> = {}
  let message: string | undefined
  for (const issue of error.issues) {
    const field = issue.path[0]
    if (typeof field === "string") errors[field] ??= issue.message
    else message = "This form does not look like ours. Reload the page and try again."
  }
  return { errors, ...(message && { message }) }
}

const noControls = "Remove the control characters."

// What neither prints nor takes room is left out: nobody could see the name of a row, or click it.
const visible = /^$|[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u

/** One line: trimmed, NFC, without control characters, and with something to see where it is not empty. `what` completes "Keep … to 200 characters". */
export const line = (what: string, max: number) =>
  z
    .string(`Enter ${what} as text.`)
    .normalize("NFC")
    .trim()
    .max(max, `Keep ${what} to ${max} characters.`)
    .regex(/^\P{Cc}*$/u, noControls)
    .regex(visible, `Enter ${what} in characters that can be seen.`)

/** Several lines, ended as Unix ends them; tabs may stay. */
export const prose = (what: string, max: number) =>
  z
    .string(`Enter ${what} as text.`)
    .normalize("NFC")
    .overwrite((text) => text.replaceAll("\r\n", "\n"))
    .trim()
    .max(max, `Keep ${what} to ${max} characters.`)
    .regex(/^(?:[\n\t]|\P{Cc})*$/u, noControls)

/** A day in somebody's working life, also one to come: a year of two digits would be taken for one long gone. */
export const calendarDay = z
  .string("Enter a day.")
  .trim()
  .refine(isDay, "Enter a day that exists, like 2026-11-23.")
  .refine((day) => day >= "1950-01-01" && day <= "2099-12-31", "Choose a day between 1950 and 2099.")

/** A day that has come: `today` is the viewer's. */
export const pastDay = (today: string) => calendarDay.refine((day) => day <= today, "Choose today or an earlier day.")

/** A link that a browser may follow. `z.url` alone takes `javascript:` too. */
export const webLink = z
  .string("Enter a link.")
  .trim()
  .max(2000, "Keep the link to 2000 characters.")
  .regex(/^\P{Cc}*$/u, noControls)
  .pipe(z.url({ protocol: /^https?$/, hostname: /./, error: "Enter a full link, starting with https://." }))

/** An instant in milliseconds, as it stands in an address. */
export const instant = z
  .string()
  .regex(/^\d{13}$/)
  .transform((ms) => new Date(Number(ms)))

/** The greatest whole number that a column keeps, on every database. */
export const greatestInt = 2_147_483_647

/** The number of a row or of its version. */
export const rowNumber = z.coerce.number().int().nonnegative().max(greatestInt)

/** Fields of one name, of which there may be none, one or several: at most `max`. */
export const several = <Schema extends z.ZodType>(schema: Schema, max = 100) =>
  z.preprocess(
    (values) => (Array.isArray(values) ? values : values === undefined ? [] : [values]),
    z.array(schema).max(max),
  )

/** What an edit form showed when it was made, as JSON that its page wrote: text by field. */
export const formAsItWas = z
  .string()
  .max(100_000)
  .transform((json): unknown => {
    try {
      return JSON.parse(json)
    } catch {
      return {}
    }
  })
  .pipe(z.record(z.string(), z.string()).catch({}))

const isBlank = (value: unknown) => value === undefined || (typeof value === "string" && value.trim() === "")

/** Left empty or left out, it is null. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (isBlank(value) ? null : value), schema.nullable())
