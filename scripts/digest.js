import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"

/** A digest of the names and contents of files and of all that lies below folders; generated code is left out. */
export function digest(paths) {
  const hash = createHash("sha256")
  for (const file of paths.flatMap(filesBelow).sort()) hash.update(`${file}\0`).update(readFileSync(file)).update("\0")
  return hash.digest("hex")
}

function filesBelow(file) {
  if (!existsSync(file)) return []
  if (!statSync(file).isDirectory()) return [file]
  return readdirSync(file)
    .filter((name) => name !== "generated")
    .flatMap((name) => filesBelow(path.join(file, name)))
}

/** Runs `make` unless `stamp` says that it has been run for this digest. A run cut short leaves no stamp. */
export async function unlessMade(stamp, current, make) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === current) return
  if (existsSync(stamp)) writeFileSync(stamp, "")
  await make()
  writeFileSync(stamp, current)
}
