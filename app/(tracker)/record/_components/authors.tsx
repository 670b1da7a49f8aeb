import type { Publication } from "@/lib/record/evidence"

// A collaboration of hundreds would bury the page: the first, the candidate and the last are who a reader looks for.
const most = 12

/** The authors in order, the candidate in bold. */
export function Authors({ authors, self, whole = false }: Pick<Publication, "authors" | "self"> & { whole?: boolean }) {
  const shown = authors.flatMap((name, place) => {
    const isShown =
      whole || authors.length <= most || place < most - 2 || place === self || place === authors.length - 1
    return isShown ? [{ name, place }] : []
  })
  return shown.map(({ name, place }, index) => (
    <span key={place}>
      {index > 0 && ", "}
      {index > 0 && place > (shown[index - 1]?.place ?? 0) + 1 && "…, "}
      {place === self ? <b className="font-semibold text-ink">{name}</b> : name}
    </span>
  ))
}
