/**
 * A lab's name, folded for comparison: "Open AI", "OpenAI" and " open-ai " are one lab. Case, width, spaces and punctuation
 * do not count; letters, digits and symbols such as "+" do. A name of punctuation alone keeps it, so that only a blank
 * name has an empty key.
 */
export function labKey(name: string): string {
  const folded = name.normalize("NFKC").toLowerCase()
  const key = folded.replace(/[\p{P}\p{Z}\p{Cc}\p{Cf}]/gu, "").normalize("NFKC")
  return key || folded.trim()
}

const longestSlug = 60

/** A name as a piece of a path: lower-case ASCII words joined by hyphens, 1 to 60 characters, "lab" where none is left. */
export function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, longestSlug)
    .replace(/-$/, "")
  return slug || "lab"
}
