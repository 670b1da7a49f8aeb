import { spawn } from "node:child_process"
import { DatabaseRefused } from "@/lib/db/errors"
import { nameOf } from "@/lib/db/location"

/**
 * Writes a whole database into a file, as of one instant, while others may use it, and reads the file through. Throws DatabaseRefused where
 * that fails, where the database holds nothing of Labward's, or where PostgreSQL's own tools are not at hand.
 */
export async function dump(url: string, target: string): Promise<void> {
  await runTool("pg_dump", [...connection(url), "--format=custom", "--no-owner", "--no-acl", `--file=${target}`], url)
  await readThrough(target, url)
  // It would be whole, and take the place of a good copy.
  if ((await migrationsIn(target, url)).length === 0)
    throw new DatabaseRefused(
      `${nameOf({ provider: "postgresql", url })} holds nothing of Labward's, so no copy of it was kept.`,
    )
}

/** Reads a copy from its beginning to its end. Throws DatabaseRefused where it is damaged. */
export const readThrough = (copy: string, url: string): Promise<void> => runTool("pg_restore", [...asSql, copy], url)

/** The names of the migrations that a copy has recorded. */
export async function migrationsIn(copy: string, url: string): Promise<string[]> {
  const { child, ended } = begin("pg_restore", [...asSql, "--data-only", "--table=_prisma_migrations", copy], url)
  const said: Buffer[] = []
  child.stdout.on("data", (chunk) => said.push(chunk))
  await ended
  return [...`${Buffer.concat(said)}`.matchAll(/\t(\d{14}_\w+)\t/g)].map(([, name = ""]) => name)
}

/**
 * Runs SQL, then brings in all that a copy holds, with psql, which knows how rows stand in it: as one transaction, all of it or nothing. It
 * goes from one tool to the other, since no text here can be as long as a database.
 */
export async function bringBack(copy: string, url: string, first: string): Promise<void> {
  const reader = begin("pg_restore", [...asSql, copy], url)
  const once = ["--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1"]
  const writer = begin("psql", [...connection(url), ...once], url)
  writer.child.stdout.resume()
  writer.child.stdin.write(`${first}\n`)
  reader.child.stdout.pipe(writer.child.stdin, { end: false })
  try {
    // What ends is committed: that must not happen where the reader fails half-way.
    await Promise.all([reader.ended.then(() => writer.child.stdin.end()), writer.ended])
  } finally {
    for (const { child } of [reader, writer]) child.kill()
  }
}

const asSql = ["--no-owner", "--no-acl", "--file=-"]

// Without the password, which every account of the machine could read in the list of processes.
const connection = (url: string): string[] => {
  const address = new URL(url)
  address.password = ""
  return [`--dbname=${address}`]
}

async function runTool(tool: string, args: string[], url: string): Promise<void> {
  const { child, ended } = begin(tool, args, url)
  child.stdout.resume()
  child.stdin.end()
  await ended
}

function begin(tool: string, args: string[], url: string) {
  const password = decodeURIComponent(new URL(url).password)
  const child = spawn(tool, args, { env: { ...process.env, ...(password && { PGPASSWORD: password }) } })
  const complained: Buffer[] = []
  child.stderr.on("data", (chunk) => complained.push(chunk))
  // A tool that fails stops listening, and says why on its own.
  child.stdin.on("error", () => {})
  const ended = new Promise<void>((resolve, reject) => {
    const refuse = (why: string) => reject(new DatabaseRefused(why))
    child.on("error", () =>
      refuse(
        `PostgreSQL's ${tool} is not on this machine: install the client tools of your server's version, or copy from there.`,
      ),
    )
    child.on("close", (code) => {
      if (code === 0) return resolve()
      const reason = Buffer.concat(complained).toString().trim().split("\n")[0]
      refuse(`PostgreSQL's ${tool} failed for ${nameOf({ provider: "postgresql", url })}: ${reason}`)
    })
  })
  return { child, ended }
}
