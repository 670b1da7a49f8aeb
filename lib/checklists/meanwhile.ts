/** The words of an answer by hand. */
export type Words = { readonly note: string | null; readonly link: string | null }

/** The fields of an answer that somebody may have written meanwhile, in another tab or on another device. */
export const wordFields = ["note", "link"] as const satisfies readonly (keyof Words)[]

/** The words as they stand in the form. */
export const asText = ({ note, link }: Words): Record<keyof Words, string> => ({ note: note ?? "", link: link ?? "" })

/**
 * The words to store, of those typed into a form that showed `was`: a field that was left as it was shown, and one in `keep`, has what is
 * stored by now. Null where both have written in one field, and not the same.
 */
export const settled = (
  stored: Words,
  typed: Words,
  was: Readonly<Record<string, string>>,
  keep: readonly (keyof Words)[],
): Words | null => {
  const [theirs, ours] = [asText(stored), asText(typed)]
  const one = (field: keyof Words) => {
    const [saved, now, before] = [theirs[field], ours[field], was[field] ?? ""]
    if (keep.includes(field) || now === before) return saved
    return saved === before || saved === now ? now : null
  }
  const [note, link] = [one("note"), one("link")]
  return note === null || link === null ? null : { note: note || null, link: link || null }
}
