import { listCopies } from "@/lib/db/copies"

/** Whether an error says that a database file is damaged, or holds nothing any more. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Error &&
  // By its name: the server evaluates the class several times.
  (error.name === "DatabaseRefused" || ("code" in error && /^SQLITE_(CORRUPT|NOTADB)/.test(`${error.code}`)))

/** Nothing more is served from a damaged file; the next start refuses it. */
export function endFor(file: string): never {
  const [copy] = listCopies({ provider: "sqlite", file })
  const way = copy ? `Bring its newest copy back: npm run restore ${copy}` : "There is no copy of it beside it."
  console.error(`The database ${file} is damaged, so Labward ends here. ${way}`)
  process.exit(1)
}
