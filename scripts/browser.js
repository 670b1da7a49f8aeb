import { spawn, spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"

const minute = 60_000

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
const places = [
  ...(process.env.PATH ?? "").split(path.delimiter).filter(Boolean),
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/Applications/Chromium.app/Contents/MacOS",
  "/Applications/Google Chrome.app/Contents/MacOS",
]

const missing = `No Chromium was found for the end-to-end tests, and none could be installed. Any one of these is enough:
  apt-get install chromium            on Debian, as root
  npx playwright install chromium     where its downloads can be reached
  LABWARD_BROWSER=/path/to/chromium   to name one that is already there`

/** The path of a Chromium that starts, or undefined. Only looks; throws when LABWARD_BROWSER names one that does not start. */
export function installedBrowser() {
  const named = process.env.LABWARD_BROWSER
  if (named && !starts(named)) throw new Error(`LABWARD_BROWSER names ${named}, which does not start as a Chromium.`)
  if (named) return named
  const usual = places.flatMap((place) => [...names, "Chromium", "Google Chrome"].map((name) => path.join(place, name)))
  return [...new Set(usual), downloadedByPlaywright()].find(starts)
}

/** The path of a Chromium that starts, installed first where there is none. Throws an error that says what is missing. */
export async function browser() {
  const found = installedBrowser()
  if (found) return found
  for (const install of [downloadWithPlaywright, installFromDistribution]) {
    await install()
    const installed = installedBrowser()
    if (installed) return installed
  }
  throw new Error(missing)
}

/** Whether this Chromium's sandbox works here: not as root, nor where user namespaces are forbidden, as in many containers. */
export function sandboxWorks(file) {
  const blank = ["--headless", "--disable-gpu", "--disable-background-networking", "--dump-dom", "about:blank"]
  return spawnSync(file, blank, { stdio: "ignore", timeout: minute / 4 }).status === 0
}

// A file is not proof: Ubuntu's chromium-browser can be a stub, and a downloaded browser can lack its libraries.
function starts(file) {
  if (!file) return false
  const { status, stdout } = spawnSync(file, ["--version"], { encoding: "utf8", timeout: minute / 4 })
  return status === 0 && /chrom/i.test(stdout)
}

function downloadedByPlaywright() {
  try {
    return createRequire(import.meta.url)("@playwright/test").chromium.executablePath()
  } catch {
    return undefined
  }
}

async function downloadWithPlaywright() {
  const cli = path.join(import.meta.dirname, "../node_modules/@playwright/test/cli.js")
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" }
  await attempt("Downloading Playwright's Chromium", [process.execPath, cli, "install", "--no-shell", "chromium"], env)
}

async function installFromDistribution() {
  const root = process.getuid?.() === 0
  if (!root && spawnSync("sudo", ["-n", "true"]).status !== 0) return
  if (spawnSync("apt-get", ["--version"]).status !== 0) return
  const apt = [...(root ? ["env"] : ["sudo", "-n"]), "DEBIAN_FRONTEND=noninteractive", "apt-get"]
  await attempt("Refreshing the distribution's list of packages", [...apt, "update"])
  const lock = ["-o", "DPkg::Lock::Timeout=120"]
  await attempt("Installing the distribution's Chromium", [...apt, ...lock, "install", "-y", "chromium"])
}

/** Runs a command of at most ten minutes, a dot every few seconds; of what it printed, only a failure's reason is shown. */
export async function attempt(title, [command, ...rest], env = {}) {
  process.stdout.write(`${title} …`)
  const began = performance.now()
  const dots = setInterval(() => process.stdout.write("."), 5000)
  const printed = []
  const child = spawn(command, rest, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 10 * minute,
  })
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => printed.push(chunk))
  const code = await new Promise((done) => child.on("exit", done).on("error", () => done(1)))
  clearInterval(dots)
  console.info(code === 0 ? ` done in ${Math.ceil((performance.now() - began) / 1000)} s.` : " failed.")
  const reason = Buffer.concat(printed)
    .toString()
    .trim()
    .split("\n")
    .findLast((line) => /^(E:|Error:|sudo:)/.test(line))
  if (code !== 0 && reason) console.info(`  ${reason}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.info(await browser())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
