import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { chownSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

/**
 * A server for tests, in a folder of its own that goes with it. It ends at `stop`, and whenever the process that started it does. Unless
 * `durable`, it never waits for the disk. Of a server that was found running, it answers the addresses alone.
 * @param {import("./postgres.js").Found & { durable?: boolean, place?: string }} found
 */
export async function startPostgres({ bin, url, durable = false, place = tmpdir() }) {
  if (url) return { url: (database) => withDatabase(url, database), stop: async () => {} }
  const folder = mkdtempSync(path.join(place, "labward-postgres-"))
  const data = path.join(folder, "data")
  const guard = guarding(data, folder)
  const account = process.getuid?.() === 0 ? ordinaryAccount() : {}
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid)
  const as = { ...account, cwd: folder, detached: true, encoding: "utf8" }
  const password = crypto.randomUUID()
  initialise(path.join(bin, "initdb"), data, password, as)
  const port = await freePort()
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    max_connections: 200,
    ...pace(durable),
  }
  const args = ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])]
  let server = await run(path.join(bin, "postgres"), args, data, as)
  return {
    folder,
    get pid() {
      return server.pid
    },
    url: (database) => withDatabase(`postgres://labward:${password}@127.0.0.1:${port}/postgres`, database),
    async stop() {
      guard.ref()
      guard.stdin.end()
      await once(guard, "exit")
    },
    /** Ends the server, `immediate` as if it had crashed; starts it again after so many milliseconds. */
    async restart({ immediate = false, after = 0 } = {}) {
      server.ref()
      const ended = once(server, "exit")
      server.kill(immediate ? "SIGQUIT" : "SIGINT")
      await ended
      await sleep(after)
      server = await run(path.join(bin, "postgres"), args, data, as)
    },
  }
}

const pace = (durable) => (durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" })

function withDatabase(url, database = "postgres") {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

// It waits for the end of its input, which the system closes however the process that holds it ends.
function guarding(data, folder) {
  const script = `read -r _
    if pid=$(head -n 1 "$0/postmaster.pid" 2>/dev/null); then
      kill -QUIT "$pid"
      for _ in 0 1 2 3 4 5 6 7 8 9; do [ -e "$0/postmaster.pid" ] && sleep 0.1; done
    fi
    rm -rf "$1"`
  const guard = spawn("sh", ["-c", script, data, folder], { stdio: ["pipe", "ignore", "ignore"], detached: true })
  guard.unref()
  guard.stdin.unref()
  return guard
}

// PostgreSQL refuses to run as root.
function ordinaryAccount() {
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
  const [, , uid, gid] = ["postgres", "nobody"].flatMap((name) => accounts.filter(([each]) => each === name))[0] ?? []
  return uid ? { uid: Number(uid), gid: Number(gid) } : {}
}

// A sort order unlike SQLite's where that can be had, so that code which leans on the database's own is caught.
const localeChoices = [
  ["--locale-provider=icu", "--icu-locale=en", "--no-locale"],
  ["--locale=en_US.UTF-8"],
  ["--locale=C.UTF-8"],
  ["--no-locale"],
]

function initialise(initdb, data, password, as) {
  const secret = path.join(as.cwd, "password")
  writeFileSync(secret, password, { mode: 0o600 })
  if (as.uid !== undefined) chownSync(secret, as.uid, as.gid)
  const common = [
    "-D",
    data,
    "--no-sync",
    "-U",
    "labward",
    "--auth=scram-sha-256",
    `--pwfile=${secret}`,
    "--encoding=UTF8",
  ]
  let last
  for (const locale of localeChoices) {
    last = spawnSync(initdb, [...common, ...locale], as)
    if (last.status === 0) return
  }
  throw new Error(`${initdb} could not make a cluster in ${data}: ${last?.stderr || last?.error?.message}`)
}

async function run(postgres, args, data, as) {
  const server = spawn(postgres, args, { ...as, stdio: ["ignore", "ignore", "pipe"] })
  let told = ""
  server.stderr.on("data", (chunk) => {
    told = (told + chunk).slice(-4000)
  })
  for (const began = performance.now(); !isReady(data, server.pid); await sleep(20)) {
    if (server.exitCode !== null || server.pid === undefined) throw new Error(`${postgres} does not start: ${told}`)
    if (performance.now() - began > 60_000) throw new Error(`${postgres} has not been ready for a minute: ${told}`)
  }
  server.unref()
  server.stderr.unref()
  return server
}

// The server itself writes there how far it is.
function isReady(data, pid) {
  try {
    const lines = readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")
    return lines[0] === `${pid}` && lines[7]?.trim() === "ready"
  } catch {
    return false
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address()
  server.close()
  await once(server, "close")
  return port
}
