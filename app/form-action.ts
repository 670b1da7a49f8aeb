import { refresh } from "next/cache"
import { headers } from "next/headers"
import type { z } from "zod"
import { isSameOrigin } from "@/lib/auth/site"
import { findViewer, requireViewer, type Viewer } from "@/lib/auth/viewer"
import { troubleOf } from "@/lib/db/errors"
import { complaints, type FormState, fieldsOf, typedIn } from "@/lib/form"

type Answer = FormState | undefined
type Fields = ReturnType<typeof fieldsOf>
// Whoever calls it by hand may send anything in place of a form.
type Action = (previous: FormState, form: unknown) => Promise<FormState>

const foreign = "This form was sent from another site, so nothing was saved. Open the page here and send it again."
const signedOut = "You were signed out, so nothing was saved. Sign in again in another tab, then send this once more."
const damaged = "This form arrived damaged, so nothing was saved. Reload the page and try again."
const troubled = {
  DATABASE_BUSY: "The database is busy, so nothing was saved. Wait a moment and send it again.",
  DATABASE_AWAY: "The database does not answer. Wait a moment and send this again: nothing is made twice.",
  DATABASE_FULL:
    "The disk is full, so nothing was saved. Whoever runs this instance has to make room. Then send it again.",
}

const answer = async <Schema extends z.ZodType>(
  schema: Schema,
  fields: Fields,
  act: (input: z.output<Schema>) => Promise<Answer>,
): Promise<FormState> => {
  const parsed = schema.safeParse(fields)
  if (!parsed.success) return { ...complaints(parsed.error), values: typedIn(fields) }
  // Pages that the browser keeps are old after a write, also the one a redirect leads back to.
  refresh()
  const answered = await act(parsed.data)
  return answered?.errors || answered?.message ? { ...answered, values: typedIn(fields) } : { saved: true, ...answered }
}

const atTheDoor = async (form: unknown, enter: (fields: Fields) => Promise<FormState>): Promise<FormState> => {
  if (!(await isSameOrigin())) return { message: foreign }
  if (!(form instanceof FormData)) return { message: damaged }
  const fields = fieldsOf(form)
  try {
    return await enter(fields)
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble) return { message: troubled[trouble], values: typedIn(fields) }
    throw error
  }
}

/**
 * The one door for writes: asks where the form came from, who sends it, and what it holds, then acts; the command asks whose the row
 * is. A schema may depend on the viewer, whose time zone says which day is today. Refused, the form comes back with what was typed.
 */
export const formAction =
  <Schema extends z.ZodType>(
    schema: Schema | ((viewer: Viewer) => Schema),
    act: (viewer: Viewer, input: z.output<Schema>) => Promise<Answer>,
  ): Action =>
  (_previous, form) =>
    atTheDoor(form, async (fields) => {
      // Sent by a script, the page is still there, and with it what was typed.
      const viewer = (await isSentByScript()) ? await findViewer() : await requireViewer()
      if (!viewer) return { message: signedOut, values: typedIn(fields) }
      return answer(typeof schema === "function" ? schema(viewer) : schema, fields, (input) => act(viewer, input))
    })

const isSentByScript = async () => (await headers()).has("next-action")

/** The same door for those who are not signed in yet. */
export const guestAction =
  <Schema extends z.ZodType>(schema: Schema, act: (input: z.output<Schema>) => Promise<Answer>): Action =>
  (_previous, form) =>
    atTheDoor(form, (fields) => answer(schema, fields, act))
