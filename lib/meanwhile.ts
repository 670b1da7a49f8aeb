/**
 * What an edit has to decide when another one was saved first: each of the fields that is not the same in both, with what was saved. Fields
 * that were left as the form showed them keep what was saved, unless the candidate says otherwise. All are as text.
 */
export const savedMeanwhile = <Field extends string>(
  was: Readonly<Record<string, string>>,
  saved: Readonly<Record<Field, string>>,
  typed: Readonly<Record<Field, string>>,
): Partial<Record<Field, { saved: string; keep: boolean }>> =>
  Object.fromEntries(
    // Object.keys forgets the literal type of the keys.
    (Object.keys(saved) as Field[])
      .filter((field) => saved[field] !== typed[field])
      .map((field) => [field, { saved: saved[field], keep: typed[field] === was[field] }]),
  ) as Partial<Record<Field, { saved: string; keep: boolean }>>
