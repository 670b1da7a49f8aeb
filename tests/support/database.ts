import { copyFileSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { inject } from "vitest"

/** An empty folder of the test's own, and the path of a database file in it that does not exist yet. */
export const emptyPlace = (): string => path.join(mkdtempSync(path.join(tmpdir(), "labward-test-")), "labward.db")

/** The path of a new migrated database without rows, in a folder of its own. */
export function freshDatabase(): string {
  const file = emptyPlace()
  copyFileSync(inject("templateDatabase"), file)
  return file
}
