import { spawn } from "node:child_process"
import { DatabaseRefused } from "@/lib/db/errors"
import { nameOf } from "@/lib/db/location"

/**
 * Writes a whole database into a file, as of one instant, while others may use it, and reads the file through. Throws DatabaseRefused where
 * that fails, or PostgreSQL's own tools are not at hand.
 */
export async function dump(url: string, target: string): Promise<void> {
  await runTool("pg_dump", [...connection(url), "--format=custom", "--no-owner", "--no-acl", `--file=${target}`], url)
  await scriptOf(target, url)
}

/** The SQL that brings a copy back. Throws DatabaseRefused where the copy is damaged. */
export const scriptOf = (copy: string, url: string, ...parts: string[]): Promise<string> =>
  runTool("pg_restore", ["--no-owner", "--no-acl", "--file=-", ...parts, copy], url)

/** Runs SQL as one transaction, all of it or nothing, with psql, which knows how rows stand in a copy. */
export const runScript = (url: string, sql: string): Promise<string> =>
  runTool(
    "psql",
    [...connection(url), "--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1"],
    url,
    sql,
  )

// Without the password, which every account of the machine could read in the list of processes.
const connection = (url: string): string[] => {
  const address = new URL(url)
  address.password = ""
  return [`--dbname=${address}`]
}

function runTool(tool: string, args: string[], url: string, input = ""): Promise<string> {
  const password = decodeURIComponent(new URL(url).password)
  const child = spawn(tool, args, { env: { ...process.env, ...(password && { PGPASSWORD: password }) } })
  const [said, complained]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on("data", (chunk) => said.push(chunk))
  child.stderr.on("data", (chunk) => complained.push(chunk))
  // A tool that fails stops listening, and says why on its own.
  child.stdin.on("error", () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    const refuse = (why: string) => reject(new DatabaseRefused(why))
    child.on("error", () =>
      refuse(
        `PostgreSQL's ${tool} is not on this machine: install the client tools of your server's version, or copy from there.`,
      ),
    )
    child.on("close", (code) => {
      if (code === 0) return resolve(Buffer.concat(said).toString())
      const reason = Buffer.concat(complained).toString().trim().split("\n")[0]
      refuse(`PostgreSQL's ${tool} failed for ${nameOf({ provider: "postgresql", url })}: ${reason}`)
    })
  })
}
