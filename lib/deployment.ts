import { readFileSync } from "node:fs"
import path from "node:path"

/** What of the build that serves must be the same in all that share a database, for one to understand the forms of another. */
export function markOfBuild(): string {
  const read = (file: string) =>
    JSON.parse(readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), ".next", file), "utf8"))
  try {
    const { encryptionKey, node } = read("server/server-reference-manifest.json")
    return JSON.stringify([
      encryptionKey,
      Object.keys(node).sort(),
      read("required-server-files.json").config.deploymentId,
    ])
  } catch {
    // Without a build it is a developer's.
    return "development"
  }
}
