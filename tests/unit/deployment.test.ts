import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from "next/constants"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import settings from "../../next.config.js"

let folder: string
const home = process.cwd()
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "labward-build-"))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

const builtAs = (deploymentId?: string) => {
  mkdirSync(".next")
  writeFileSync(".next/required-server-files.json", JSON.stringify({ config: { deploymentId } }))
}

test("a build is marked with the deployment that the environment names, if it names one", () => {
  vi.stubEnv("DEPLOYMENT_ID", "one")
  expect(settings(PHASE_PRODUCTION_BUILD).deploymentId).toBe("one")
  vi.stubEnv("DEPLOYMENT_ID", "")
  expect(settings(PHASE_PRODUCTION_BUILD).deploymentId).toBeUndefined()
})

test("a server has the mark of its build, whatever the environment says since", () => {
  builtAs("one")
  vi.stubEnv("DEPLOYMENT_ID", "two")
  expect(settings(PHASE_PRODUCTION_SERVER).deploymentId).toBe("one")
})

test("a server of a build without a mark has none", () => {
  vi.stubEnv("DEPLOYMENT_ID", "two")
  expect(settings(PHASE_PRODUCTION_SERVER).deploymentId).toBeUndefined()
  builtAs()
  expect(settings(PHASE_PRODUCTION_SERVER).deploymentId).toBeUndefined()
})
