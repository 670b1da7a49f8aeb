type Texts<Field extends string> = Readonly<Record<Field, string>>
type Meanwhile = { readonly saved: string; readonly keep: boolean }

/**
 * What an edit has to decide when another one was saved first: each field that the other changed and that is not the same in both, with
 * what was saved. One that was left as the form showed it keeps what was saved, as one in `kept` does, unless the candidate says
 * otherwise. All are as text.
 */
export const savedMeanwhile = <Field extends string>(
  was: Readonly<Record<string, string>>,
  saved: Texts<Field>,
  typed: Texts<Field>,
  kept: readonly string[],
): Partial<Record<Field, Meanwhile>> =>
  Object.fromEntries(
    // Object.keys forgets the literal type of the keys.
    (Object.keys(saved) as Field[])
      .filter((field) => saved[field] !== typed[field] && (saved[field] !== was[field] || kept.includes(field)))
      .map((field) => [field, { saved: saved[field], keep: typed[field] === was[field] || kept.includes(field) }]),
  ) as Partial<Record<Field, Meanwhile>>

/** The same as its form shows it, where a field is a choice: `names` are those of its options, by field. */
export const inWords = (
  meanwhile: Readonly<Record<string, Meanwhile | undefined>>,
  names: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Record<string, Meanwhile> =>
  Object.fromEntries(
    Object.entries(meanwhile).flatMap(([field, both]) =>
      both ? [[field, { ...both, saved: named(names[field], both.saved) }]] : [],
    ),
  )

// Of boxes that share a name, those that were ticked are one a line. An award is one of two for a degree, and any words for a paper.
const named = (names: Readonly<Record<string, string>> | undefined, saved: string): string =>
  names
    ? saved
        .split("\n")
        .map((each) => new Map(Object.entries(names)).get(each) ?? each)
        .join(", ")
    : saved
