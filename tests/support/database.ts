import { copyFileSync, mkdtempSync } from "node:fs"
import path from "node:path"
import { inject } from "vitest"

/** The path of a database file that does not exist yet, in an empty folder of its own, which goes when the run ends. */
export const emptyPlace = (): string =>
  path.join(mkdtempSync(path.join(path.dirname(inject("templateDatabase")), "test-")), "labward.db")

/** The path of a new migrated database without rows, in a folder of its own. */
export function freshDatabase(): string {
  const file = emptyPlace()
  copyFileSync(inject("templateDatabase"), file)
  return file
}
