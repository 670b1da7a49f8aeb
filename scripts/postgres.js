import { spawnSync } from "node:child_process"
import { readdirSync, realpathSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { attempt } from "./browser.js"

/** @typedef {{ url: string } | { bin: string }} Found a server that runs already, or the folder of the programs of one */

export const missing = `No PostgreSQL was found for the tests, and none could be installed. Any one of these is enough:
  apt-get install postgresql                        on Debian, as root
  PATH=/folder/of/initdb:$PATH                      to name programs that are already there
  TEST_DATABASE_URL=postgres://user:password@host   to name a server where this user may create databases`

/**
 * How PostgreSQL can be had: the server that TEST_DATABASE_URL names, else the newest programs on this machine, else null. Only looks.
 * @returns {Found | null}
 */
export function findPostgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL }
  const usual = [
    "/usr/local/pgsql/bin",
    ...["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"].flatMap(within),
  ]
  const folders = [...(process.env.PATH ?? "").split(path.delimiter).filter(Boolean), ...usual]
  const versions = [...new Set(folders.map(home))].map((bin) => ({ bin, version: versionOf(bin) }))
  const [newest] = versions.filter(({ version }) => version > 0).sort((a, b) => b.version - a.version)
  return newest ? { bin: newest.bin } : null
}

const within = (folder) => {
  try {
    const versions = readdirSync(folder).filter((name) => /^(postgresql(@\d+)?|\d+)$/.test(name))
    return versions.map((name) => path.join(folder, name, "bin"))
  } catch {
    return []
  }
}

// What is on the PATH may be a link to one program, whose folder has the others.
function home(folder) {
  try {
    return path.dirname(realpathSync(path.join(folder, "initdb")))
  } catch {
    return folder
  }
}

function versionOf(bin) {
  const say = (name) => spawnSync(path.join(bin, name), ["--version"], { encoding: "utf8" }).stdout ?? ""
  const [version, ...others] = ["postgres", "initdb", "pg_dump"].map((name) => /(\d+(?:\.\d+)?)/.exec(say(name))?.[1])
  return others.every(Boolean) ? Number(version) || 0 : 0
}

/**
 * Installs the distribution's PostgreSQL where this user may, and starts nothing. Null where that was not possible: `missing` says what is.
 * @returns {Promise<Found | null>}
 */
export async function installPostgres() {
  const root = process.getuid?.() === 0
  if (!root && spawnSync("sudo", ["-n", "true"]).status !== 0) return null
  if (spawnSync("apt-get", ["--version"]).status !== 0) return null
  const asRoot = [...(root ? ["env"] : ["sudo", "-n"]), "DEBIAN_FRONTEND=noninteractive"]
  await attempt("Refreshing the distribution's list of packages", [...asRoot, "apt-get", "update"])
  await attempt("Installing the distribution's PostgreSQL", [...asRoot, "sh", "-c", installation])
  return findPostgres()
}

// Debian would make a cluster and start it, as a service that nobody asked for. Its setting is put back afterwards.
const installation = `
  apt="apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends"
  conf=/etc/postgresql-common/createcluster.conf
  $apt postgresql-common && cp -p $conf $conf.before || exit 1
  echo "create_main_cluster = false" >> $conf
  $apt postgresql
  status=$?
  mv $conf.before $conf
  exit $status`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findPostgres() ?? (await installPostgres())
  console.info(found ? (found.url ?? found.bin) : missing)
  if (!found) process.exitCode = 1
}
