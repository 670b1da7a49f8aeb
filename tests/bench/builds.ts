import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync } from "node:fs"
import path from "node:path"

const root = path.join(import.meta.dirname, "../..")
const tests = ["tests", "test-results", "vitest.config.ts", "playwright.config.ts"]
const left = new Set(["node_modules", ".next", ".git", "data", "docs", ...tests])

export type Build = { folder: string; seconds: number }

/** Builds a copy of the product in `place`, so that the .next of whoever works here stays as it is. */
export function buildProduct(place: string): Build {
  cpSync(root, place, { recursive: true, filter: (file) => !left.has(path.relative(root, file)) })
  return build(place)
}

/** Builds the smallest dynamic page of the same Next.js. */
export function buildFloor(place: string): Build {
  cpSync(path.join(import.meta.dirname, "floor"), place, { recursive: true })
  return build(place)
}

function build(folder: string): Build {
  mkdirSync(folder, { recursive: true })
  shareModules(folder)
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  })
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stdout}${stderr}`)
  return { folder, seconds: (performance.now() - began) / 1000 }
}

// As hard links, which cost next to nothing: the bundler refuses a symbolic link that leads out of its folder.
function shareModules(folder: string): void {
  const [from, to] = [path.join(root, "node_modules"), path.join(folder, "node_modules")]
  try {
    execFileSync("cp", ["-al", from, to], { stdio: "ignore" })
  } catch {
    if (!existsSync(to)) mkdirSync(to)
    cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  }
}
