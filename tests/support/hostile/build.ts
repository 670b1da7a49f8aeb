import { readFileSync } from "node:fs"
import path from "node:path"

type ServerActions = { node: Record<string, { exportedName: string; filename: string }> }

const built = <Manifest>(file: string): Manifest =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../../.next", file), "utf8"))

/** Every address that the build answers, as "/applications/[id]", pages and route handlers alike. */
export const builtPaths = (): string[] =>
  Object.values(built<Record<string, string>>("app-path-routes-manifest.json")).toSorted()

/** The id of every server action of the build, by file and name: "app/sign-in/actions.ts signIn". */
export const builtActions = (): Map<string, string> => {
  const { node } = built<ServerActions>("server/server-reference-manifest.json")
  return new Map(Object.entries(node).map(([id, { filename, exportedName }]) => [`${filename} ${exportedName}`, id]))
}
